// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusals.h"

#include "encoding.h"
#include "pages.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace windlass::practice {

using namespace Qt::StringLiterals;

constexpr int sizeOfPage = 25000; // bytes, as seen

Response jsonAnswer(int status, const QJsonObject &object)
{
    return {status,
            "application/json; charset=utf-8",
            QJsonDocument(object).toJson(QJsonDocument::Compact),
            {}};
}

Response apiError(int status, const QString &message, QJsonObject more)
{
    more.insert(u"message"_s, message);
    return jsonAnswer(status, {{u"type"_s, u"error"_s}, {u"error"_s, more}});
}

Response fieldError(const QString &field, const QString &text)
{
    return apiError(400, field + u": "_s + text,
                    {{u"fields"_s, QJsonObject{{field, QJsonArray{text}}}}});
}

Response noSuchRepository()
{
    return apiError(404, u"The requested repository either does not exist or you do not have "
                         "access. If you believe this repository exists and you have access, make "
                         "sure you're authenticated."_s);
}

Response noSuchRepositoryPage(const User &caller)
{
    const QJsonObject profile{
        {u"display_name"_s, caller.displayName},
        {u"uuid"_s, caller.uuid},
        {u"email"_s, caller.emails.isEmpty() ? QString() : caller.emails.first().address},
        {u"web_token"_s, QString::fromLatin1(randomName(48))}};
    const QString script = QString::fromUtf8(QJsonDocument(profile).toJson());
    QString body = u"<h1>Repository not found</h1><pre id=\"bootstrap\">%1</pre><pre>"_s.arg(
        script.toHtmlEscaped());
    while (body.size() < sizeOfPage)
        body += u"filling filling filling filling filling\n"_s;
    return htmlAnswer(404, page(u"Repository not found"_s, body + u"</pre>"_s));
}

Response forbidden()
{
    return apiError(403, u"Forbidden"_s);
}

Response noApi()
{
    return apiError(
        404, u"Resource not found"_s,
        {{u"detail"_s, u"There is no API hosted at this URL.\n\nFor information about our API's, "
                       "please refer to the documentation at: "
                       "https://developer.atlassian.com/bitbucket/api/2/reference/"_s}});
}

Response missingScope(const QStringList &granted, const QStringList &required)
{
    return apiError(
        403, u"Your credentials lack one or more required privilege scopes."_s,
        {{u"detail"_s, QJsonObject{{u"granted"_s, QJsonArray::fromStringList(granted)},
                                   {u"required"_s, QJsonArray::fromStringList(required)}}}});
}

Response removedCall(const Settings &settings)
{
    const QJsonObject data{
        {u"announcement_url"_s,
         u"https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-2770"_s}};
    const QJsonObject error{{u"message"_s, u"CHANGE-2770 - Functionality has been deprecated"_s},
                            {u"detail"_s, u"Please read the changelog entry for more details."_s},
                            {u"data"_s, data}};
    if (settings.goneShape == u"flat")
        return jsonAnswer(410, error);
    return jsonAnswer(410, {{u"type"_s, u"error"_s}, {u"error"_s, error}, {u"data"_s, data}});
}

Response goneWorkspace()
{
    return apiError(410, u"This workspace is no longer available."_s);
}

Response notSignedIn()
{
    return textAnswer(401, "Unauthorized\n")
        .with("WWW-Authenticate", "Basic realm=\"Bitbucket.org HTTP\"");
}

Response expiredToken(const Settings &settings)
{
    const QString text =
        u"ccess token expired. Use your refresh token to obtain a new access token."_s;
    return apiError(401, (settings.expiredToken == u"newer" ? u"OAuth2 a"_s : u"A"_s) + text);
}

Response unknownToken(const Settings &settings)
{
    if (settings.unknownToken == u"text")
        return textAnswer(401, "Unauthorized\n")
            .with("WWW-Authenticate", "OAuth realm=\"Bitbucket.org HTTP\"");
    return apiError(401, u"Token is invalid, expired, or not supported for this endpoint."_s);
}

Response lengthRequired()
{
    return textAnswer(411, "Length Required\n");
}

Response paymentRequired()
{
    return textAnswer(402, "[ALERT] Your account has exceeded its user limit.\n"
                           "[ALERT] Its repositories are read-only until the plan is changed.\n");
}

Response rateLimited()
{
    return textAnswer(429, "Rate limit for this resource has been exceeded")
        .with("Cache-Control", "no-cache, no-store");
}

Response serverTimeout()
{
    return apiError(555, u"The request took too long to process."_s);
}

} // namespace windlass::practice
