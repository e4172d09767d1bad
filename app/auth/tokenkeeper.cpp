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

constexpr auto lockPatience = 90s; // longer than a refresh may take
constexpr auto lockPollInterval = 50ms;
constexpr auto comfortableLife = 60s; // for a request that starts now

constexpr auto refusalMemory = 60s;

QByteArray digestOf(const QString &consumerSecret, const QString &refreshToken)
{
    return QCryptographicHash::hash((consumerSecret + u'\n' + refreshToken).toUtf8(),
                                    QCryptographicHash::Sha256);
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
                         QString lockFile, Clocks clocks, const TokenPatience &patience,
                         QObject *parent)
    : QObject(parent),
      m_endpoints(std::move(endpoints)),
      m_account(std::move(account)),
      m_secrets(secrets),
      m_lock(lockFile),
      m_clocks(std::move(clocks)),
      m_patience(patience)
{
    m_lock.setStaleLockTime(0ms); // only the end of the owner frees it
    m_lockPoll.setInterval(lockPollInterval);
    connect(&m_lockPoll, &QTimer::timeout, this, &TokenKeeper::waitForLock);
}

TokenKeeper::~TokenKeeper() = default;

void TokenKeeper::adopt(const AccessToken &token)
{
    m_token = token;
    if (token.expiresAt.isValid())
        m_tokenEnd =
            m_clocks.steady() + std::chrono::milliseconds(m_clocks.wall().msecsTo(token.expiresAt));
}

std::optional<QDateTime> TokenKeeper::expiry() const
{
    return isGoodFor(0s) ? std::optional(m_token.expiresAt) : std::nullopt;
}

QFuture<Result<AccessToken>> TokenKeeper::ensureValid(std::chrono::seconds lifetime)
{
    if (isGoodFor(lifetime))
        return ready<AccessToken>(m_token);
    return exchange();
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
    if (isGoodFor(0s) && bearer(m_token) != refused)
        return ready<QByteArray>(bearer(m_token));
    if (m_waiting.empty())
        m_token = {};
    return exchange().then([](const Result<AccessToken> &token) { return token.map(bearer); });
}

bool TokenKeeper::isGoodFor(std::chrono::seconds lifetime) const
{
    if (m_token.value.isEmpty())
        return false;
    if (!m_token.expiresAt.isValid())
        return true; // until somebody refuses it
    const auto needed = std::max(lifetime, 0s);
    return m_clocks.wall().secsTo(m_token.expiresAt) > needed.count()
           && m_tokenEnd - m_clocks.steady() > needed;
}

QFuture<Result<AccessToken>> TokenKeeper::exchange()
{
    if (m_waiting.empty()) {
        m_lockDeadline = m_clocks.steady() + lockPatience;
        QMetaObject::invokeMethod(this, &TokenKeeper::waitForLock, Qt::QueuedConnection);
    }
    m_waiting.emplace_back();
    m_waiting.back().start();
    return m_waiting.back().future();
}

void TokenKeeper::waitForLock()
{
    if (m_lock.tryLock(0ms)) {
        m_lockPoll.stop();
        readSecrets();
        return;
    }
    const bool isHopeless = m_lock.error() != QLockFile::LockFailedError;
    if (!isHopeless && m_clocks.steady() < m_lockDeadline) {
        m_lockPoll.start();
        return;
    }
    m_lockPoll.stop();
    settle(
        fail(ErrorKind::Storage,
             tr("The sign-in cannot be renewed because another Windlass is busy with it. Close it "
                "and try again."),
             u"lock file error %1"_s.arg(int(m_lock.error()))));
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
                else if (consumerSecret.isEmpty() || token->value_or(QString()).isEmpty())
                    settle(fail(ErrorKind::SignInNeeded,
                                tr("There is no stored sign-in for this account. Sign in again.")));
                else
                    refresh(consumerSecret, **token);
            });
}

void TokenKeeper::refresh(const QString &consumerSecret, const QString &refreshToken)
{
    const QByteArray pair = digestOf(consumerSecret, refreshToken);
    if (pair == m_refusal.pair && m_clocks.steady() < m_refusal.validUntil) {
        settle(tl::unexpected(m_refusal.error));
        return;
    }
    qCInfo(lcAuth, "Renewing the access token.");
    Provider provider;
    provider.authorizationUrl = m_endpoints.authorize;
    provider.tokenUrl = m_endpoints.token;
    provider.client = {m_account.consumerKey, consumerSecret};
    provider.patience = m_patience;
    auto *attempt = new TokenAttempt(provider, this);
    connect(attempt, &TokenAttempt::finished, this, [this, attempt, pair](const Outcome &outcome) {
        attempt->deleteLater();
        if (const auto *tokens = std::get_if<TokenPair>(&outcome))
            store(*tokens);
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

void TokenKeeper::store(const TokenPair &tokens)
{
    m_lastAnswer = tokens.answer;
    AccessToken token{tokens.accessToken, {}};
    if (tokens.lifetime)
        token.expiresAt = m_clocks.wall().addDuration(*tokens.lifetime);
    if (tokens.refreshToken.isEmpty()) { // not rotated: the stored one stays good
        stored(token, tokens.scopes);
        return;
    }
    deliver(m_secrets.write(m_account.refreshTokenKey(), tokens.refreshToken), this,
            [this, token, scopes = tokens.scopes](const Result<> &written) {
                if (written)
                    stored(token, scopes);
                else
                    settle(tl::unexpected(written.error()));
            });
}

void TokenKeeper::stored(const AccessToken &token, const QStringList &scopes)
{
    Q_EMIT exchanged(scopes);
    settle(token);
}

void TokenKeeper::settle(const Result<AccessToken> &result)
{
    m_lock.unlock();
    if (result)
        adopt(*result);
    else
        qCWarning(lcAuth, "The access token was not renewed: %s.",
                  qUtf8Printable(result.error().detail));
    for (auto &promise : std::exchange(m_waiting, {})) {
        promise.addResult(result);
        promise.finish();
    }
}

} // namespace windlass::auth
