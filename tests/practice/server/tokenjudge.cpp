// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenjudge.h"

#include "encoding.h"
#include "githost.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

const QByteArray tokenPath = "/site/oauth2/access_token";

bool isForm(const Request &request)
{
    return request.contentType() == "application/x-www-form-urlencoded";
}

//! Names and texts of a form or of the first level of a JSON object.
QList<std::pair<QString, QString>> bodyTexts(const Request &request)
{
    if (isForm(request))
        return Fields(request.body).all();
    QList<std::pair<QString, QString>> texts;
    if (request.contentType() != "application/json")
        return texts;
    const QJsonObject object = QJsonDocument::fromJson(request.body).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.append({it.key(), it.value().toString()});
    return texts;
}

//! The access token a request signs in with.
QByteArray tokenOf(const Request &request)
{
    const QByteArray authorization = request.header("Authorization");
    if (const auto bearer = bearerToken(authorization))
        return *bearer;
    const auto basic = basicCredentials(authorization);
    return basic ? basic->password : QByteArray();
}

QString refreshTokenOf(const Request &request)
{
    if (request.path != tokenPath || request.method != "POST" || !isForm(request))
        return {};
    const Fields form(request.body);
    return form.value(u"grant_type") == u"refresh_token" ? form.value(u"refresh_token") : QString();
}

} // namespace

bool TokenJudge::isToken(const QString &text) const
{
    return !text.isEmpty() && m_families.contains(hashed(text.toUtf8()));
}

QString TokenJudge::familyOf(const Request &request) const
{
    return m_families.value(hashed(tokenOf(request)));
}

QList<Violation> TokenJudge::look(const Exchange &exchange)
{
    QList<Violation> found = places(exchange) + gitName(exchange) + refreshes(exchange);
    learn(exchange);
    return found;
}

QList<Violation> TokenJudge::places(const Exchange &exchange) const
{
    static const QStringList secrets{u"access_token"_s, u"refresh_token"_s, u"client_secret"_s};
    const Request &request = exchange.request;
    QList<Violation> found;
    const QByteArray authorization = request.header("Authorization");
    const auto basic = basicCredentials(authorization);
    const auto bearer = bearerToken(authorization);
    // a Backstage catalog, which the web host stands in for, has tokens of its own
    const bool isOfCatalog =
        request.path.startsWith("/api/catalog/") && bearer && !isToken(QString::fromUtf8(*bearer));
    if (exchange.host == u"web" && bearer && !isOfCatalog && !GitHost::isGitPath(request))
        found.append({u"token-at-wrong-host"_s,
                      u"A bearer token was sent to the web host: only the API may see it."_s});
    if (exchange.host == u"api" && basic && isToken(QString::fromUtf8(basic->password)))
        found.append({u"token-as-password"_s,
                      u"An access token was sent to the API as a password instead of a bearer."_s});
    bool isInUrl = false;
    const Fields query(request.query);
    for (const auto &[name, value] : query.all())
        isInUrl = isInUrl || secrets.contains(name) || isToken(value);
    for (const QByteArray &segment : request.segments())
        isInUrl = isInUrl || isToken(QString::fromUtf8(segment));
    if (isInUrl)
        found.append({u"token-in-url"_s,
                      u"A token or secret was part of an address, which logs and proxies keep."_s});
    bool isInBody = false;
    if (!request.path.startsWith("/site/oauth2/")) {
        for (const auto &[name, value] : bodyTexts(request))
            isInBody = isInBody || secrets.contains(name) || isToken(value);
    }
    if (isInBody)
        found.append({u"token-in-body"_s, u"A token or secret was part of a body."_s});
    return found;
}

QList<Violation> TokenJudge::gitName(const Exchange &exchange) const
{
    if (exchange.host != u"web" || !GitHost::isGitPath(exchange.request))
        return {};
    const auto basic = basicCredentials(exchange.request.header("Authorization"));
    if (!basic || basic->name == "x-token-auth" || !isToken(QString::fromUtf8(basic->password)))
        return {};
    return {
        {u"git-user-name"_s,
         u"git was given an access token with the user name \"%1\" instead of x-token-auth."_s.arg(
             QString::fromUtf8(basic->name))}};
}

QList<Violation> TokenJudge::refreshes(const Exchange &exchange)
{
    const QString token = refreshTokenOf(exchange.request);
    if (token.isEmpty())
        return {};
    QList<Violation> found;
    const QString hash = hashed(token.toUtf8());
    if (m_uses.value(hash) > 0)
        found.append({u"refresh-token-reused"_s,
                      u"A refresh token was used again although its first use had brought a new "
                      "one."_s});
    const Refresh refresh{m_families.value(hash, hash), exchange.began,
                          std::chrono::steady_clock::now()};
    for (const Refresh &other : std::as_const(m_refreshes)) {
        if (other.family == refresh.family && other.ended > refresh.began
            && !exchange.response.hangUp) {
            found.append({u"refreshes-at-once"_s,
                          u"Two refreshes of one sign-in were under way at the same time."_s});
            break;
        }
    }
    m_refreshes.append(refresh);
    if (exchange.wasAnswered(200))
        ++m_uses[hash];
    return found;
}

void TokenJudge::learn(const Exchange &exchange)
{
    if (exchange.host != u"web" || exchange.request.path != tokenPath
        || exchange.response.status != 200)
        return;
    const QJsonObject pair = QJsonDocument::fromJson(exchange.response.body).object();
    const QString access = hashed(pair.value("access_token"_L1).toString().toUtf8());
    const QString refresh = hashed(pair.value("refresh_token"_L1).toString().toUtf8());
    const QString used = refreshTokenOf(exchange.request);
    const QString family = m_families.value(hashed(used.toUtf8()), access);
    m_families.insert(access, family);
    m_families.insert(refresh, family);
}

} // namespace windlass::practice
