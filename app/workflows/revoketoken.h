// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QFuture>
#include <QUrl>

namespace windlass::workflows {

//! What is to be revoked, and who may.
struct Revocation
{
    QString consumerKey;
    QString consumerSecret;
    QString refreshToken;
};

//! Asks the server at \a web to forget a refresh token: sent once, within a few seconds. Whether
//! Bitbucket offers that is not known (FACTS section 1), so the future always holds a success.
[[nodiscard]] QFuture<Result<>> revokeToken(const QUrl &web, const Revocation &revocation);

} // namespace windlass::workflows
