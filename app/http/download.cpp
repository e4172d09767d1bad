// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/download.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace windlass::http {

namespace {

QNetworkRequest requestFor(const QUrl &address, const QByteArray &accepts)
{
    QNetworkRequest request(address);
    request.setRawHeader("Accept", accepts);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Windlass/" WINDLASS_VERSION ""_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

//! One download; deletes itself at its end.
class Download final : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(windlass::http::Download)
public:
    explicit Download(const DownloadLimits &limits)
        : QObject(QCoreApplication::instance()), m_limits(limits)
    {
    }

    QFuture<Result<HttpReply>> start(const QNetworkRequest &request)
    {
        m_promise.start();
        QNetworkReply *reply = m_manager.get(request);
        connect(reply, &QNetworkReply::downloadProgress, this, [this, reply](qint64 received) {
            if (received > m_limits.bytes)
                stop(*reply, ErrorKind::UnreadableReply);
        });
        connect(reply, &QNetworkReply::finished, this, [this, reply] { finish(*reply); });
        QTimer::singleShot(m_limits.time, reply,
                           [this, reply] { stop(*reply, ErrorKind::TimedOut); });
        return m_promise.future();
    }

private:
    void stop(QNetworkReply &reply, ErrorKind why)
    {
        if (!m_stopped)
            m_stopped = why;
        reply.abort();
    }

    void finish(QNetworkReply &reply)
    {
        const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
        const bool isBroken = reply.error() != QNetworkReply::NoError
                              && reply.error() <= QNetworkReply::UnknownProxyError;
        if (m_stopped || isBroken || !status.isValid())
            m_promise.addResult(
                fail(m_stopped.value_or(ErrorKind::Offline),
                     tr("%1 did not give what was asked for.").arg(reply.url().host()),
                     u"network error %1"_s.arg(int(reply.error()))));
        else
            m_promise.addResult(HttpReply{.status = status.toInt(), .body = reply.readAll()});
        m_promise.finish();
        deleteLater();
    }

    const DownloadLimits m_limits;
    QNetworkAccessManager m_manager;
    QPromise<Result<HttpReply>> m_promise;
    std::optional<ErrorKind> m_stopped;
};

} // namespace

QFuture<Result<HttpReply>> download(const QUrl &address, const QByteArray &accepts,
                                    const DownloadLimits &limits)
{
    return (new Download(limits))->start(requestFor(address, accepts));
}

} // namespace windlass::http
