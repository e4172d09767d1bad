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

//! A client of its own, for one request: the web host takes no bearer.
struct Line
{
    Line(const QUrl &web, const QByteArray &authorization)
        : authorizer(authorization), client(web, authorizer, {2s, 4s, 0ms, 1})
    {
    }

    http::FixedAuthorizer authorizer;
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
    const auto line = std::make_shared<Line>(web, basicAuthorization(revocation));
    QUrl url = web;
    url.setPath(u"/site/oauth2/revoke"_s);
    const QByteArray body = "token=" + QUrl::toPercentEncoding(revocation.refreshToken);
    return line->client.send({"POST", url, body, "application/x-www-form-urlencoded"})
        .then([line](const Result<http::HttpReply> &) { return Result<>(); });
}

} // namespace windlass::workflows
