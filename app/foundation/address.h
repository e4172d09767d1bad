// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QUrl>

namespace windlass {

//! True for localhost, 127.0.0.0/8 and ::1, the only hosts that plain http is accepted for and that
//! never go through a proxy.
[[nodiscard]] bool isLoopbackHost(const QString &host);

//! Same scheme, host and port; the default port of a scheme equals the port that is not written.
[[nodiscard]] bool isSameOrigin(const QUrl &left, const QUrl &right);

//! The two servers that make up Bitbucket Cloud, without a path.
struct ServerAddresses
{
    QUrl web; //!< sign-in, pages for people, git over HTTP
    QUrl api; //!< REST 2.0

    //! https://bitbucket.org and https://api.bitbucket.org
    [[nodiscard]] static ServerAddresses bitbucketCloud();

    //! False for Bitbucket Cloud itself: everything else is a stand-in to practise with.
    [[nodiscard]] bool isPractice() const;
};

//! Reads the value of --web-url or --api-url.
//! Errors: BadInput when it is no address, plain http to a host that is not loopback, or has a user
//! name, query or fragment.
[[nodiscard]] Result<QUrl> parseServerAddress(const QString &text);

} // namespace windlass
