// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/parse.h"
#include "bitbucket/permissions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace windlass::bitbucket {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::bitbucket::Error)
};

constexpr qsizetype maximumQuote = 500; // characters of the server's own words in a sentence

QString plain(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint())
            c = u' ';
    }
    return text.simplified().left(maximumQuote);
}

//! The server's own words, when the reply has some that may be shown.
QString quote(const http::HttpReply &reply)
{
    if (reply.contentType == "text/plain")
        return plain(QString::fromUtf8(reply.body.left(64 * 1024)));
    if (!reply.contentType.endsWith("json"))
        return {};
    return plain(QJsonDocument::fromJson(reply.body)["error"_L1]["message"_L1].toString());
}

//! "name: You already have …" of the first field that the server complains about.
QString fieldComplaint(const QJsonObject &fields)
{
    if (fields.isEmpty())
        return {};
    const QJsonValue value = fields.begin().value();
    const QString text = value.isArray() ? value[0].toString() : value.toString();
    return u"%1: %2"_s.arg(plain(fields.begin().key()), plain(text));
}

QStringList strings(const QJsonValue &array)
{
    QStringList result;
    for (const QJsonValue &value : array.toArray())
        result.append(plain(value.toString()).remove(u';'));
    result.removeAll(QString());
    return result;
}

Error badRequest(const http::HttpReply &reply, const QString &detail)
{
    const QJsonObject fields =
        QJsonDocument::fromJson(reply.body)["error"_L1]["fields"_L1].toObject();
    const QString words = quote(reply);
    if (words.isEmpty())
        return {ErrorKind::BadInput, Text::tr("Bitbucket did not accept the request."), detail};
    return {ErrorKind::BadInput, Text::tr("Bitbucket did not accept this: %1").arg(words),
            detail + u"; "_s + fieldComplaint(fields)};
}

Error planLimit(const http::HttpReply &reply, const QString &detail)
{
    const QString words = quote(reply);
    if (words.isEmpty())
        return {ErrorKind::Forbidden, Text::tr("The workspace's plan does not allow this."),
                detail};
    return {ErrorKind::Forbidden,
            Text::tr("The workspace's plan does not allow this: %1").arg(words), detail};
}

Error forbidden(const http::HttpReply &reply, const QString &detail)
{
    const QJsonValue scopes = QJsonDocument::fromJson(reply.body)["error"_L1]["detail"_L1];
    const ScopeRefusal refusal{strings(scopes["required"_L1]), strings(scopes["granted"_L1])};
    if (refusal.required.isEmpty())
        return {ErrorKind::Forbidden,
                Text::tr("This account may not do that. Ask an administrator of the workspace."),
                detail};
    return errorOf(refusal);
}

} // namespace

Error parseError(const http::HttpReply &reply)
{
    const QString detail = u"HTTP %1"_s.arg(reply.status);
    switch (reply.status) {
    case 400:
        return badRequest(reply, detail);
    case 401:
        return {ErrorKind::SignInNeeded,
                Text::tr("Bitbucket does not accept the sign-in. Sign in again."), detail};
    case 402:
        return planLimit(reply, detail);
    case 403:
        return forbidden(reply, detail);
    case 404:
        return {ErrorKind::NotFound,
                Text::tr("Bitbucket does not have this, or this account may not see it."), detail};
    case 409:
        return {ErrorKind::AlreadyExists, Text::tr("Bitbucket already has this."), detail};
    case 410:
        return {ErrorKind::NotFound, Text::tr("Bitbucket no longer offers this."), detail};
    case 429:
        return {
            ErrorKind::RateLimited,
            Text::tr("Bitbucket accepts no more requests for a while. Try again in some minutes."),
            detail};
    default:
        break;
    }
    if (reply.status >= 500)
        return {ErrorKind::ServerFault,
                Text::tr("Bitbucket has a problem at the moment. Try again later."), detail};
    return {ErrorKind::UnreadableReply,
            Text::tr("Bitbucket's answer cannot be understood. Try again later."), detail};
}

} // namespace windlass::bitbucket
