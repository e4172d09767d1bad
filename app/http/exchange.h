// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpclient.h"
#include "http/networkhttpclient.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPromise>

namespace windlass::http {

//! One request of NetworkHttpClient with its retries, from send() to the result. Deletes itself.
class Exchange final : public QObject
{
    Q_OBJECT
public:
    Exchange(QNetworkAccessManager &manager, Authorizer &authorizer, CallPause &pause,
             const QUrl &origin, const Patience &patience, HttpRequest request, QObject *parent);

    [[nodiscard]] QFuture<Result<HttpReply>> start();

private:
    void authorize();
    void transmit();
    void arrived(QNetworkReply &reply);
    void judge(const HttpReply &reply, const QByteArray &retryAfter);
    void follow(const QUrl &target);
    void renew(const HttpReply &refusal);
    [[nodiscard]] bool isPaused();
    void settle(const Result<HttpReply> &result);

    //! Waits and tries again; false when this request must not be repeated (any more).
    [[nodiscard]] bool tryAgain(std::chrono::milliseconds atLeast);
    [[nodiscard]] bool isRepeatable() const { return m_request.method == "GET"; }
    [[nodiscard]] QNetworkRequest networkRequest() const;

    QNetworkAccessManager &m_manager;
    Authorizer &m_authorizer;
    CallPause &m_pause;
    const QUrl m_origin;
    const Patience m_patience;
    HttpRequest m_request;
    QPromise<Result<HttpReply>> m_promise;
    QElapsedTimer m_elapsed;
    QByteArray m_authorization;
    int m_attempt = 0;
    int m_redirects = 0;
    bool m_isRenewed = false;
    bool m_isTooLarge = false;
};

} // namespace windlass::http
