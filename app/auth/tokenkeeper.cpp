// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokenkeeper.h"

#include "auth/signinerror.h"
#include "foundation/deliver.h"
#include "foundation/logging.h"

#include <QCryptographicHash>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::auth {

namespace {

constexpr auto lockPatience = 90s;    // longer than a refresh may take
constexpr auto comfortableLife = 60s; // for a request that starts now

constexpr auto refusalMemory = 60s;

QByteArray digestOf(const QString &secret)
{
    return QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256);
}

QByteArray bearer(const AccessToken &token)
{
    return "Bearer " + token.value.toUtf8();
}

} // namespace

QString AccountId::refreshTokenKey() const
{
    return u"refresh-token %1@%2"_s.arg(userUuid, consumerKey);
}

QString AccountId::consumerSecretKey() const
{
    return u"consumer-secret %1"_s.arg(consumerKey);
}

OAuthEndpoints OAuthEndpoints::of(const QUrl &web)
{
    OAuthEndpoints endpoints{web, web};
    endpoints.authorize.setPath(u"/site/oauth2/authorize"_s);
    endpoints.token.setPath(u"/site/oauth2/access_token"_s);
    return endpoints;
}

TokenKeeper::TokenKeeper(OAuthEndpoints endpoints, AccountId account, SecretStore &secrets,
                         const QString &lockFile, Clocks clocks, const TokenPatience &patience,
                         QObject *parent)
    : QObject(parent),
      m_endpoints(std::move(endpoints)),
      m_account(std::move(account)),
      m_secrets(secrets),
      m_clocks(std::move(clocks)),
      m_patience(patience),
      m_lock(lockFile, m_clocks)
{
}

TokenKeeper::~TokenKeeper() = default;

void TokenKeeper::adopt(const AccessToken &token)
{
    m_access = held(token);
}

TokenKeeper::Held TokenKeeper::held(const AccessToken &token) const
{
    Held access{token};
    if (token.expiresAt.isValid())
        access.end =
            m_clocks.steady() + std::chrono::milliseconds(m_clocks.wall().msecsTo(token.expiresAt));
    return access;
}

std::optional<QDateTime> TokenKeeper::expiry() const
{
    return isGoodFor(m_access, 0s) ? std::optional(m_access.token.expiresAt) : std::nullopt;
}

QFuture<Result<AccessToken>> TokenKeeper::ensureValid(std::chrono::seconds lifetime)
{
    if (isGoodFor(m_access, lifetime))
        return ready<AccessToken>(m_access.token);
    return exchange(lifetime);
}

QFuture<void> TokenKeeper::windUp()
{
    m_isWindingUp = true;
    if (!m_isAsking && !m_unstored)
        return QtFuture::makeReadyFuture(); // whoever waits for lock or keychain has nothing yet
    return exchange(0s).then([](const Result<AccessToken> &) {});
}

QFuture<Result<QByteArray>> TokenKeeper::authorization()
{
    return ensureValid(comfortableLife).then([](const Result<AccessToken> &token) {
        return token.map(bearer);
    });
}

QFuture<Result<QByteArray>> TokenKeeper::renewed(const QByteArray &refused)
{
    // Another request may have renewed it since this one was sent.
    if (isGoodFor(m_access, 0s) && bearer(m_access.token) != refused)
        return ready<QByteArray>(bearer(m_access.token));
    if (m_waiting.empty())
        m_access = {};
    return exchange(comfortableLife).then([](const Result<AccessToken> &token) {
        return token.map(bearer);
    });
}

bool TokenKeeper::isGoodFor(const Held &access, std::chrono::seconds lifetime) const
{
    const auto &[token, end] = access;
    if (token.value.isEmpty())
        return false;
    if (!token.expiresAt.isValid())
        return true; // until somebody refuses it
    const auto needed = std::max(lifetime, 0s);
    return m_clocks.wall().secsTo(token.expiresAt) > needed.count()
           && end - m_clocks.steady() > needed;
}

QFuture<Result<AccessToken>> TokenKeeper::exchange(std::chrono::seconds lifetime)
{
    if (m_waiting.empty()) {
        m_needed = lifetime;
        takeLock();
    }
    m_needed = std::max(m_needed, lifetime);
    m_waiting.emplace_back();
    m_waiting.back().start();
    return m_waiting.back().future();
}

void TokenKeeper::takeLock()
{
    deliver(m_lock.take(lockPatience), this, [this](const Result<> &taken) {
        if (taken)
            readSecrets();
        else
            settle(tl::unexpected(taken.error()));
    });
}

void TokenKeeper::readSecrets()
{
    deliver(m_secrets.read(m_account.consumerSecretKey()), this,
            [this](const Result<std::optional<QString>> &secret) {
                if (!secret)
                    settle(tl::unexpected(secret.error()));
                else
                    readRefreshToken(secret->value_or(QString()));
            });
}

void TokenKeeper::readRefreshToken(const QString &consumerSecret)
{
    deliver(m_secrets.read(m_account.refreshTokenKey()), this,
            [this, consumerSecret](const Result<std::optional<QString>> &token) {
                if (!token)
                    settle(tl::unexpected(token.error()));
                else
                    judgeStored(consumerSecret, token->value_or(QString()));
            });
}

//! Before and after the server is asked: meanwhile the account may have been signed out, or in.
void TokenKeeper::judgeStored(const QString &consumerSecret, const QString &refreshToken)
{
    if (m_unstored && m_unstored->replaced != digestOf(refreshToken))
        m_unstored.reset();
    if (consumerSecret.isEmpty() || refreshToken.isEmpty())
        settle(fail(ErrorKind::SignInNeeded,
                    tr("There is no stored sign-in for this account. Sign in again.")));
    else if (m_unstored)
        store(consumerSecret);
    else
        refresh(consumerSecret, refreshToken);
}

void TokenKeeper::refresh(const QString &consumerSecret, const QString &refreshToken)
{
    const QByteArray pair = digestOf(consumerSecret + u'\n' + refreshToken);
    if (pair == m_refusal.pair && m_clocks.steady() < m_refusal.validUntil) {
        settle(tl::unexpected(m_refusal.error));
        return;
    }
    if (m_isWindingUp) {
        settle(fail(ErrorKind::Cancelled, {}, u"the program ends"_s));
        return;
    }
    m_isAsking = true;
    qCInfo(lcAuth, "Renewing the access token.");
    Provider provider;
    provider.authorizationUrl = m_endpoints.authorize;
    provider.tokenUrl = m_endpoints.token;
    provider.client = {m_account.consumerKey, consumerSecret};
    provider.patience = m_patience;
    auto *attempt = new TokenAttempt(provider, this);
    connect(attempt, &TokenAttempt::finished, this,
            [this, attempt, pair, consumerSecret, refreshToken](const Outcome &outcome) {
                attempt->deleteLater();
                m_isAsking = false;
                if (const auto *tokens = std::get_if<TokenPair>(&outcome))
                    refreshed(*tokens, consumerSecret, refreshToken);
                else
                    refreshFailed(std::get<Failure>(outcome), pair);
            });
    attempt->refresh(refreshToken);
}

void TokenKeeper::refreshFailed(const Failure &failure, const QByteArray &pair)
{
    const Error error = refreshError(failure);
    if (error.kind == ErrorKind::SignInNeeded)
        m_refusal = {pair, error, m_clocks.steady() + refusalMemory};
    settle(tl::unexpected(error));
}

void TokenKeeper::refreshed(const TokenPair &tokens, const QString &consumerSecret,
                            const QString &refreshToken)
{
    m_lastAnswer = tokens.answer;
    AccessToken token{tokens.accessToken, {}};
    if (tokens.lifetime)
        token.expiresAt = m_clocks.wall().addDuration(*tokens.lifetime);
    if (tokens.refreshToken.isEmpty()) { // not rotated: the stored one stays good
        finish(held(token), tokens.scopes);
        return;
    }
    m_unstored = Unstored{digestOf(refreshToken), tokens.refreshToken, held(token), tokens.scopes};
    readRefreshToken(consumerSecret);
}

void TokenKeeper::store(const QString &consumerSecret)
{
    deliver(m_secrets.write(m_account.refreshTokenKey(), m_unstored->refreshToken), this,
            [this, consumerSecret](const Result<> &written) {
                if (written)
                    stored(*std::exchange(m_unstored, std::nullopt), consumerSecret);
                else
                    settle(tl::unexpected(written.error()));
            });
}

void TokenKeeper::stored(const Unstored &tokens, const QString &consumerSecret)
{
    if (tokens.isLeftOver && !isGoodFor(tokens.access, m_needed))
        refresh(consumerSecret, tokens.refreshToken);
    else
        finish(tokens.access, tokens.scopes);
}

void TokenKeeper::finish(const Held &access, const QStringList &scopes)
{
    Q_EMIT exchanged(scopes);
    m_access = access;
    settle(access.token);
}

void TokenKeeper::settle(const Result<AccessToken> &result)
{
    m_lock.release();
    if (!result) {
        qCWarning(lcAuth, "The access token was not renewed: %s.",
                  qUtf8Printable(result.error().detail));
        if (m_unstored)
            m_unstored->isLeftOver = true;
    }
    for (auto &promise : std::exchange(m_waiting, {})) {
        promise.addResult(result);
        promise.finish();
    }
}

} // namespace windlass::auth
