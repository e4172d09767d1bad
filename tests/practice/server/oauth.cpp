// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth.h"

#include "pages.h"
#include "scopes.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

Response json(int status, const QJsonObject &object)
{
    Response response{
        status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
    return response.with("Cache-Control", "no-store").with("Pragma", "no-cache");
}

Response problem(const QString &error, const QString &description)
{
    return json(400, {{u"error_description"_s, description}, {u"error"_s, error}});
}

Response badClient()
{
    return problem(u"unauthorized_client"_s, u"Invalid OAuth client credentials"_s);
}

Response errorPage(const QString &heading, const QString &text)
{
    return htmlAnswer(400, messagePage(heading, text));
}

//! What is left of \a wanted without its port, when it is on 127.0.0.1.
QString withoutLoopbackPort(const QString &wanted)
{
    static const QRegularExpression port(u"^(http://127\\.0\\.0\\.1):[0-9]+(?=/|$)"_s);
    return QString(wanted).replace(port, u"\\1"_s);
}

//! The registered address itself, or with more path: a longer name of the last folder is no path.
bool isAllowed(const QString &wanted, const QString &registered)
{
    if (wanted == registered)
        return true;
    const QString folder = registered.endsWith(u'/') ? registered : registered + u'/';
    return wanted.startsWith(folder);
}

bool isAllowed(const QString &wanted, const QString &registered, const Settings &settings)
{
    return isAllowed(wanted, registered)
           || (settings.anyLoopbackPort && isAllowed(withoutLoopbackPort(wanted), registered));
}

Response misconfigured(const QString &heading)
{
    return errorPage(heading,
                     u"This integration is misconfigured. Contact the vendor for assistance."_s);
}

//! A page for the person at the browser: nothing of this reaches the program that asked.
std::optional<Response> wrongRequest(const Fields &query, const Consumer &consumer,
                                     const Settings &settings)
{
    const QString wanted = query.value(u"redirect_uri");
    if (query.value(u"response_type") != u"code")
        return errorPage(u"Invalid response_type"_s, u"Only the code grant is available."_s);
    if (consumer.callbackUrl.isEmpty()
        || (!wanted.isEmpty() && !isAllowed(wanted, consumer.callbackUrl, settings)))
        return misconfigured(u"Invalid redirect_uri"_s);
    if (query.has(u"code_challenge") && query.value(u"code_challenge_method") != u"S256")
        return errorPage(u"Invalid code_challenge_method"_s, u"Only S256 is available."_s);
    return std::nullopt;
}

bool lacksScope(const Consumer &consumer, const QString &wanted)
{
    const QStringList all = withImplied(consumer.scopes);
    const QStringList scopes = wanted.split(u' ', Qt::SkipEmptyParts);
    return !std::all_of(scopes.begin(), scopes.end(),
                        [&all](const QString &scope) { return all.contains(scope); });
}

QByteArray answerAddress(const QString &base, const Fields &fields)
{
    return base.toUtf8() + (base.contains(u'?') ? '&' : '?') + fields.encoded();
}

bool verifies(const QString &verifier, const QString &challenge)
{
    if (challenge.isEmpty())
        return true;
    const QByteArray digest =
        QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(
               digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))
           == challenge;
}

} // namespace

OAuth::OAuth(World &world, Tokens &tokens) : m_world(world), m_tokens(tokens)
{
}

Response OAuth::authorize(const Request &request)
{
    if (request.method == "POST")
        return answered(Fields(request.body));
    return ask(Fields(request.query));
}

Response OAuth::ask(const Fields &query)
{
    const auto consumer = m_world.consumer(query.value(u"client_id"));
    const Settings settings = m_world.settings();
    if (!consumer)
        return misconfigured(u"Invalid client_id"_s);
    if (const auto page = wrongRequest(query, *consumer, settings))
        return *page;
    const QString wanted = query.value(u"redirect_uri");
    const Asked asked{consumer->key,
                      wanted.isEmpty() ? consumer->callbackUrl : wanted,
                      wanted,
                      query.value(u"state"),
                      query.has(u"state"),
                      query.value(u"code_challenge")};
    if (settings.unknownScope == u"invalid_scope" && lacksScope(*consumer, query.value(u"scope")))
        return refuse(asked, u"invalid_scope"_s,
                      u"The requested scope is not granted to this client."_s);
    if (settings.consent != u"ask")
        return withoutPage(asked, settings);

    const QString nonce = QString::fromLatin1(randomName(24));
    {
        const std::scoped_lock lock(m_mutex);
        m_asked.insert(nonce, asked);
    }
    return htmlAnswer(200,
                      consentPage({consumer->name, consumer->scopes, askable(settings), nonce}))
        .with("Cache-Control", "no-store");
}

QList<User> OAuth::askable(const Settings &settings) const
{
    if (settings.browserUser.isEmpty())
        return m_world.users();
    return {m_world.user(settings.browserUser).value_or(User())};
}

Response OAuth::withoutPage(const Asked &asked, const Settings &settings)
{
    const auto user = settings.consentUser.isEmpty()
                          ? m_world.users().value(0)
                          : m_world.user(settings.consentUser).value_or(User());
    return settings.consent == u"allow" ? allow(asked, user) : deny(asked);
}

Response OAuth::answered(const Fields &form)
{
    Asked asked;
    {
        const std::scoped_lock lock(m_mutex);
        asked = m_asked.take(form.value(u"nonce"));
    }
    if (asked.consumerKey.isEmpty())
        return errorPage(u"This page is too old"_s, u"Go back to the program and start again."_s);
    const auto user = m_world.user(form.value(u"user"));
    if (!user)
        return errorPage(u"Unknown user"_s, u"Go back to the program and start again."_s);
    return form.value(u"answer") == u"allow" ? allow(asked, *user) : deny(asked);
}

Response OAuth::allow(const Asked &asked, const User &user)
{
    const Settings settings = m_world.settings();
    if (settings.deniedUsers.contains(user.username) || settings.deniedUsers.contains(user.uuid))
        return deny(asked);
    const auto consumer = m_world.consumer(asked.consumerKey);
    if (!consumer)
        return errorPage(u"Invalid client_id"_s, u"The consumer has gone."_s);
    const QByteArray code = m_tokens.issueCode(
        {{user.uuid, consumer->key, consumer->scopes}, asked.redirectUri, asked.challenge},
        settings.codeLife);
    Fields answer;
    if (asked.hasState)
        answer.set(u"state"_s, asked.state);
    answer.set(u"code"_s, QString::fromLatin1(code));
    return redirectTo(answerAddress(asked.answerTo, answer));
}

Response OAuth::deny(const Asked &asked) const
{
    return refuse(asked, u"access_denied"_s, u"The user denied access to the application."_s);
}

Response OAuth::refuse(const Asked &asked, const QString &error, const QString &description) const
{
    Fields answer;
    answer.set(u"error"_s, error);
    answer.set(u"error_description"_s, description);
    if (asked.hasState && m_world.settings().denialHasState)
        answer.set(u"state"_s, asked.state);
    return redirectTo(answerAddress(asked.answerTo, answer));
}

std::optional<Consumer> OAuth::client(const Request &request, const Fields &form,
                                      Response *refusal) const
{
    QString key = form.value(u"client_id");
    QString secret = form.value(u"client_secret");
    if (const auto basic = basicCredentials(request.header("Authorization"))) {
        key = QString::fromUtf8(percentDecoded(basic->name));
        secret = QString::fromUtf8(percentDecoded(basic->password));
    } else if (!form.has(u"client_id") || !form.has(u"client_secret")) {
        *refusal = problem(u"unauthorized_client"_s,
                           u"Requests must be authenticated using OAuth client credentials"_s);
        return std::nullopt;
    }
    const auto consumer = m_world.consumer(key);
    if (!consumer || consumer->secret != secret) {
        *refusal = badClient();
        return std::nullopt;
    }
    return consumer;
}

Response OAuth::token(const Request &request)
{
    if (bearerToken(request.header("Authorization")))
        return errorPage(u"Bad request"_s, u"This address does not take access tokens."_s);
    if (request.method != "POST")
        return htmlAnswer(405, messagePage(u"Method not allowed"_s, u"Use POST."_s));

    const bool isForm = request.contentType() == "application/x-www-form-urlencoded";
    const Fields form = isForm ? Fields(request.body) : Fields();
    const QString grant = form.value(u"grant_type", u"None"_s);
    if (grant != u"authorization_code" && grant != u"refresh_token")
        return problem(u"invalid_grant"_s, u"Unsupported grant type: %1"_s.arg(grant));

    Response refusal;
    const auto consumer = client(request, form, &refusal);
    if (!consumer)
        return refusal;
    if (consumer->callbackUrl.isEmpty())
        return problem(u"invalid_request"_s, u"No callback uri defined for the OAuth client."_s);
    return grant == u"refresh_token" ? refresh(*consumer, form) : exchangeCode(*consumer, form);
}

Response OAuth::exchangeCode(const Consumer &consumer, const Fields &form)
{
    const auto pending = m_tokens.takeCode(form.value(u"code").toLatin1());
    if (!pending || pending->grant.consumerKey != consumer.key)
        return problem(u"invalid_grant"_s, u"The specified code is not valid."_s);
    if (!pending->redirectUri.isEmpty() && pending->redirectUri != form.value(u"redirect_uri"))
        return problem(u"invalid_grant"_s, u"The redirect_uri does not match."_s);
    if (m_world.settings().pkce == u"verified"
        && !verifies(form.value(u"code_verifier"), pending->challenge))
        return problem(u"invalid_grant"_s, u"The code_verifier does not match."_s);
    return tokens(pending->grant);
}

Response OAuth::refresh(const Consumer &consumer, const Fields &form)
{
    const Settings settings = m_world.settings();
    const auto grant =
        m_tokens.useRefreshToken(form.value(u"refresh_token").toLatin1(), consumer.key, settings);
    if (!grant)
        return settings.deadRefresh == u"invalid_request"
                   ? problem(u"invalid_request"_s, u"Invalid refresh_token"_s)
                   : badClient(); // as seen for a token that was rotated away
    return tokens({grant->userUuid, consumer.key, consumer.scopes}); // boxes may have been ticked
}

Response OAuth::tokens(const Grant &grant)
{
    const Settings settings = m_world.settings();
    const TokenPair pair = m_tokens.issue(grant, settings);
    QJsonObject answer{{settings.tokenScopeKey, grant.scopes.join(u' ')},
                       {u"access_token"_s, QString::fromLatin1(pair.access)},
                       {u"token_type"_s, settings.tokenType},
                       {u"state"_s, u"authorization_code"_s},
                       {u"refresh_token"_s, QString::fromLatin1(pair.refresh)}};
    if (settings.expiresInForm == u"number")
        answer.insert(u"expires_in"_s, pair.expiresIn);
    else if (settings.expiresInForm == u"text")
        answer.insert(u"expires_in"_s, QString::number(pair.expiresIn));
    return json(200, answer);
}

Response OAuth::revoke(const Request &request)
{
    if (m_world.settings().revoke == u"missing")
        return htmlAnswer(404, messagePage(u"Page not found"_s, u"There is nothing here."_s));
    const Fields form(request.body);
    Response refusal;
    if (!client(request, form, &refusal))
        return refusal;
    m_tokens.revoke(form.value(u"token").toLatin1());
    return json(200, {});
}

} // namespace windlass::practice
