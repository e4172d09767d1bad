// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QUrl>

#include <utility>

namespace windlass::http {

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QByteArray body = {};
    QByteArray contentType = {};
    bool followsRedirects = true; //!< false: a redirect is an answer like any other
};

struct HttpReply
{
    int status = 0;
    QByteArray body = {};
    QByteArray contentType = {};   //!< lower case, without parameters
    QByteArray grantedScopes = {}; //!< X-OAuth-Scopes as it came; empty when absent
    QList<std::pair<QByteArray, QByteArray>> headers = {}; //!< all; names in lower case
    QDateTime pausedUntil = {}; //!< UTC; of a 429: nothing is sent before
};

//! Sends requests to one server and brings back whatever that server said last.
//!
//! Every HTTP status is a reply, not an error; what a status means is for the caller to say.
class HttpClient
{
public:
    virtual ~HttpClient() = default;

    //! Errors: Offline, TimedOut, TlsFailed, Cancelled (the client went away), UnreadableReply
    //! (answer too large, or a redirect or address that leads to another server), and whatever the
    //! Authorizer reports. \note Main thread only. Answers later, never from inside the call.
    [[nodiscard]] virtual QFuture<Result<HttpReply>> send(const HttpRequest &request) = 0;
};

} // namespace windlass::http
