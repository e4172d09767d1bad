// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/proxychoice.h"
#include "http/callpause.h"
#include "http/httpclient.h"
#include "http/patience.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace windlass::http {

class Authorizer;

//! HttpClient over QNetworkAccessManager.
//!
//! - Talks only to \a origin; the Authorization header goes nowhere else. A redirect within the
//! origin
//!   is followed, at most five times and for GET only.
//! - GET is tried again after a network error, 429, 502, 503, 504 and 555, with growing pauses and
//!   jitter, or after the server's Retry-After. Nothing else is ever sent twice.
//! - A 429 that stays one begins a pause for all requests: until its end each is answered with a
//! 429
//!   that was never on the way.
//! - After a 401 the Authorizer is asked once for a new value and the request is repeated once (the
//!   server has refused it, so nothing happened).
class NetworkHttpClient final : public QObject, public HttpClient
{
    Q_OBJECT
public:
    //! \a authorizer must outlive the client.
    NetworkHttpClient(QUrl origin, Authorizer &authorizer, const Patience &patience = {},
                      QObject *parent = nullptr);

    //! For this client alone; otherwise it goes as the whole program does.
    void setProxy(const ProxyChoice &choice);

    [[nodiscard]] QFuture<Result<HttpReply>> send(const HttpRequest &request) override;
    //! Ends whatever is on its way as if this object had gone; so who waits for it lets go of what
    //! it holds, which may be the owner of this object.
    void abandonAll();
    //! UTC; invalid: requests are sent.
    [[nodiscard]] QDateTime pausedUntil() const { return m_pause.until(); }

private:
    const QUrl m_origin;
    Authorizer &m_authorizer;
    const Patience m_patience;
    CallPause m_pause;
    QNetworkAccessManager m_manager;
};

} // namespace windlass::http
