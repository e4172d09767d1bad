// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokenreply.h"

#include "auth/tokenanswer.h"
#include "http/proxyfault.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

#include <limits>

using namespace Qt::StringLiterals;

namespace windlass::auth {

static std::optional<std::chrono::seconds> parseLifetime(const QJsonValue &value)
{
    // toDouble() is 0 for text that is no number
    const double seconds = value.isString() ? value.toString().toDouble() : value.toDouble();
    if (!(seconds >= 1) || seconds > std::numeric_limits<int>::max())
        return std::nullopt;
    return std::chrono::seconds(static_cast<int>(seconds));
}

Outcome parseTokenReply(int httpStatus, const QString &contentType, const QByteArray &body)
{
    const QString type = contentType.section(u';', 0, 0).trimmed().toLower();
    const bool isJson = type == "application/json"_L1 || type.endsWith("+json"_L1);
    const QJsonDocument document = isJson ? QJsonDocument::fromJson(body) : QJsonDocument();
    const QJsonObject object = document.object();
    const QString error = object["error"_L1].toString();

    if (httpStatus < 200 || httpStatus > 299 || !error.isEmpty()) {
        const bool moved = httpStatus >= 300 && httpStatus <= 399;
        return Failure{moved ? Problem::Redirected : Problem::Rejected, httpStatus, error,
                       object["error_description"_L1].toString()};
    }
    if (body.isEmpty())
        return Failure{Problem::EmptyBody, httpStatus};
    if (!isJson)
        return Failure{Problem::NotJson, httpStatus};
    if (!document.isObject())
        return Failure{Problem::UnreadableJson, httpStatus};

    const QJsonValue scope = object.contains("scope"_L1) ? object["scope"_L1] : object["scopes"_L1];
    TokenPair tokens{object["access_token"_L1].toString(), object["refresh_token"_L1].toString(),
                     scope.toString().split(u' ', Qt::SkipEmptyParts),
                     parseLifetime(object["expires_in"_L1]), describeTokenAnswer(object)};
    if (tokens.accessToken.isEmpty())
        return Failure{Problem::NoAccessToken, httpStatus};
    return tokens;
}

Outcome readTokenReply(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const int error = reply.error();
    constexpr int lastTransportError = 199; // above: the server answered with an HTTP status

    if (reply.bytesAvailable() > maximumReplySize)
        return Failure{Problem::TooLarge, status};
    if (error == QNetworkReply::SslHandshakeFailedError)
        return Failure{Problem::TlsFailed, status};
    if (error == QNetworkReply::OperationCanceledError || error == QNetworkReply::TimeoutError)
        return Failure{Problem::TimedOut, status};
    if (error != QNetworkReply::NoError && (error <= lastTransportError || status == 0))
        return Failure{
            .problem = Problem::Offline, .httpStatus = status, .ofProxy = http::proxyFault(reply)};
    return parseTokenReply(status, reply.header(QNetworkRequest::ContentTypeHeader).toString(),
                           reply.readAll());
}

QVariantMap toVariantMap(const TokenPair &tokens)
{
    QVariantMap map{{u"access_token"_s, tokens.accessToken},
                    {u"token_type"_s, u"bearer"_s},
                    {u"scope"_s, tokens.scopes.join(u' ')}};
    if (!tokens.refreshToken.isEmpty())
        map.insert(u"refresh_token"_s, tokens.refreshToken);
    if (tokens.lifetime)
        map.insert(u"expires_in"_s, static_cast<int>(tokens.lifetime->count()));
    return map;
}

} // namespace windlass::auth
