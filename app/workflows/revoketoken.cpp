// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/revoketoken.h"

#include "foundation/deliver.h"
#include "http/authorizer.h"
#include "http/networkhttpclient.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::workflows {

namespace {

//! Lives until its request has come back, and is then deleted from the event loop: the answer
//! arrives from inside the client.
class Line final : public QObject
{
public:
    Line(const QUrl &web, const QByteArray &authorization)
        : m_authorizer(authorization), client(web, m_authorizer, {2s, 4s, 0ms, 1})
    {
    }

private:
    http::FixedAuthorizer m_authorizer;

public:
    http::NetworkHttpClient client;
};

QByteArray basicAuthorization(const Revocation &revocation)
{
    return "Basic "
           + (QUrl::toPercentEncoding(revocation.consumerKey) + ':'
              + QUrl::toPercentEncoding(revocation.consumerSecret))
                 .toBase64();
}

} // namespace

QFuture<Result<>> revokeToken(const QUrl &web, const Revocation &revocation)
{
    if (revocation.refreshToken.isEmpty() || revocation.consumerSecret.isEmpty())
        return ready<void>({});
    const std::shared_ptr<Line> line(new Line(web, basicAuthorization(revocation)),
                                     [](Line *used) { used->deleteLater(); });
    QUrl url = web;
    url.setPath(u"/site/oauth2/revoke"_s);
    const QByteArray body = "token=" + QUrl::toPercentEncoding(revocation.refreshToken);
    return line->client.send({"POST", url, body, "application/x-www-form-urlencoded"})
        .then([line](const Result<http::HttpReply> &) { return Result<>(); });
}

} // namespace windlass::workflows
