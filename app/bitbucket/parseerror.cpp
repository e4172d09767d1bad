// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/fieldcomplaints.h"
#include "bitbucket/parse.h"
#include "bitbucket/permissions.h"
#include "foundation/refusals.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <optional>

using namespace Qt::StringLiterals;

namespace windlass::bitbucket {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::bitbucket::Error)
};

//! The server's own words, when the reply has some that may be shown.
QString quote(const http::HttpReply &reply)
{
    if (reply.contentType == "text/plain")
        return plainQuote(QString::fromUtf8(reply.body.left(qsizetype{64} * 1024)));
    if (!reply.contentType.endsWith("json"))
        return {};
    return plainQuote(QJsonDocument::fromJson(reply.body)["error"_L1]["message"_L1].toString());
}

QStringList strings(const QJsonValue &array)
{
    QStringList result;
    const QJsonArray values = array.toArray();
    for (const auto &value : values)
        result.append(plainQuote(value.toString()).remove(u';'));
    result.removeAll(QString());
    return result;
}

//! What Bitbucket complains about, field by field, for the dictionary.
QString wordsOf(const http::HttpReply &reply)
{
    QString words = quote(reply);
    for (const FieldComplaint &complaint : parseComplaints(reply.body))
        words += u' ' + complaint.field + u": "_s + complaint.text;
    return words;
}

Error badRequest(const http::HttpReply &reply, const QString &detail)
{
    const QString words = quote(reply);
    if (words.isEmpty())
        return {ErrorKind::BadInput, Text::tr("Bitbucket did not accept the request."), detail};
    const QList<FieldComplaint> complaints = parseComplaints(reply.body);
    const QString more = complaints.isEmpty() ? detail : detail + u"; "_s + detailOf(complaints);
    if (const auto known = explain({Refusal::Source::Api, reply.status, wordsOf(reply)})) {
        Error error = errorOf(*known, more);
        error.message += u'\n' + Text::tr("The server says: %1").arg(words);
        return error;
    }
    return {ErrorKind::BadInput, Text::tr("Bitbucket did not accept this: %1").arg(words), more};
}

//! The dictionary's sentence; for a limit of the plan with the server's own words behind.
std::optional<Error> explained(const http::HttpReply &reply, const QString &detail)
{
    const auto known = explain({Refusal::Source::Api, reply.status, wordsOf(reply)});
    if (!known)
        return std::nullopt;
    Error error = errorOf(*known, detail);
    constexpr int planLimit = 402;
    const QString words = reply.status == planLimit ? quote(reply) : QString();
    if (!words.isEmpty())
        error.message += u'\n' + Text::tr("The server says: %1").arg(words);
    return error;
}

Error forbidden(const http::HttpReply &reply, const QString &detail)
{
    const QJsonValue scopes = QJsonDocument::fromJson(reply.body)["error"_L1]["detail"_L1];
    const ScopeRefusal refusal{strings(scopes["required"_L1]), strings(scopes["granted"_L1])};
    if (refusal.required.isEmpty())
        return explained(reply, detail).value_or(Error{ErrorKind::Forbidden, {}, detail});
    return errorOf(refusal);
}

QString pausedText(const QDateTime &until)
{
    const QTime clock = until.toLocalTime().time();
    return Text::tr("Bitbucket accepts no more requests for a while. Windlass asks again at %1.")
        .arg(QLocale().toString(clock, QLocale::ShortFormat));
}

} // namespace

Error parseError(const http::HttpReply &reply)
{
    const QString detail = u"HTTP %1"_s.arg(reply.status);
    switch (reply.status) {
    case 400:
        return badRequest(reply, detail);
    case 403:
        return forbidden(reply, detail);
    case 429:
        if (reply.pausedUntil.isValid())
            return {ErrorKind::RateLimited, pausedText(reply.pausedUntil), detail};
        break;
    default:
        break;
    }
    if (const auto known = explained(reply, detail))
        return *known;
    if (reply.status >= 500)
        return {ErrorKind::ServerFault,
                Text::tr("Bitbucket has a problem at the moment. Try again later."), detail};
    return {ErrorKind::UnreadableReply,
            Text::tr("Bitbucket's answer cannot be understood. Try again later."), detail};
}

} // namespace windlass::bitbucket
