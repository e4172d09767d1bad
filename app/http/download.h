// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpclient.h"

#include <chrono>

namespace windlass::http {

//! How much a download may take.
struct DownloadLimits
{
    qint64 bytes = 0; //!< of the body
    std::chrono::milliseconds time = std::chrono::seconds(10);
};

//! Asks \a address once, as nobody: without credentials and cookies, and without following a
//! redirect. \a accepts: types of content, as the header has them. The proxy is that of the
//! program.
//!
//! \return whatever the server says. Errors: Offline, TimedOut, and UnreadableReply for more than
//! \a limits allow. \note Main thread only.
[[nodiscard]] QFuture<Result<HttpReply>> download(const QUrl &address, const QByteArray &accepts,
                                                  const DownloadLimits &limits);

} // namespace windlass::http
