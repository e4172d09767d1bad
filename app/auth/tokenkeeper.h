// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/clocks.h"
#include "auth/secretstore.h"
#include "auth/tokenattempt.h"
#include "auth/tokenlock.h"
#include "http/authorizer.h"

#include <QObject>
#include <QPromise>

#include <chrono>
#include <optional>
#include <vector>

namespace windlass::auth {

//! One Bitbucket user signed in through one consumer.
struct AccountId
{
    QString userUuid; //!< with braces
    QString consumerKey;

    [[nodiscard]] bool operator==(const AccountId &) const = default;

    //! Where the secret store files the refresh token of this account.
    [[nodiscard]] QString refreshTokenKey() const;
    //! Where the secret store files the secret of the account's consumer.
    [[nodiscard]] QString consumerSecretKey() const;
};

struct AccessToken
{
    QString value;
    QDateTime expiresAt; //!< UTC; invalid: the server did not say
};

//! The two addresses of the OAuth server.
struct OAuthEndpoints
{
    QUrl authorize;
    QUrl token;

    //! Those of Bitbucket Cloud's web address \a web.
    [[nodiscard]] static OAuthEndpoints of(const QUrl &web);
};

//! Keeps the access token of one account alive; it lives in this object only.
//!
//! Only one exchange runs at a time, across processes too (a lock file); callers arriving meanwhile
//! share its result, each by a future of its own: a QFuture takes one continuation only, the last.
//! Under the lock the secret store is read again, because another process may have used the refresh
//! token meanwhile. The new refresh token is stored before the new access token is handed out: the
//! server may retire the old one once it is used. What the store does not take is kept here until
//! it does, and nothing is stored for an account that was signed out meanwhile. A token that was
//! refused is not sent again for a minute, however many ask: every refusal can make Bitbucket
//! refuse good tokens too for a while.
class TokenKeeper final : public QObject, public http::Authorizer
{
    Q_OBJECT
public:
    //! \a secrets must outlive the keeper. \a lockFile must be in a folder that exists.
    TokenKeeper(OAuthEndpoints endpoints, AccountId account, SecretStore &secrets,
                const QString &lockFile, Clocks clocks = {}, const TokenPatience &patience = {},
                QObject *parent = nullptr);
    ~TokenKeeper() override;

    //! Takes over a token that a sign-in just brought.
    void adopt(const AccessToken &token);

    //! What the last token answer was made of, one line a key, without a secret; empty before the
    //! first exchange.
    [[nodiscard]] const QStringList &lastAnswer() const { return m_lastAnswer; }

    //! When the access token in memory expires (UTC), invalid where the server did not say; nothing
    //! when there is none that is still good.
    [[nodiscard]] std::optional<QDateTime> expiry() const;

    //! Makes sure the access token lives for at least \a lifetime; zero or less takes any that has
    //! not expired. Errors: SignInNeeded (refused, or none stored), Offline, TimedOut, TlsFailed,
    //! UnreadableReply, ServerFault, RateLimited, KeychainMissing, KeychainLocked, Storage (lock
    //! file). \note Main thread only.
    [[nodiscard]] QFuture<Result<AccessToken>> ensureValid(std::chrono::seconds lifetime);

    //! From now on the server is asked for nothing more; exchanges that would are Cancelled. Ready
    //! when what it gave is stored, also what the store did not take before, or was refused again.
    [[nodiscard]] QFuture<void> windUp();

    [[nodiscard]] QFuture<Result<QByteArray>> authorization() override;
    [[nodiscard]] QFuture<Result<QByteArray>> renewed(const QByteArray &refused) override;

Q_SIGNALS:
    //! The tokens were renewed and the new ones are stored. \a scopes: what they are granted; empty
    //! when the server did not say.
    void exchanged(const QStringList &scopes);

private:
    //! What the server said no to.
    struct Refusal
    {
        QByteArray pair = {}; //!< digest of refresh token and consumer secret
        Error error = {};
        std::chrono::milliseconds validUntil{}; //!< by the steady clock
    };

    //! An access token, and its end by the steady clock.
    struct Held
    {
        AccessToken token = {};
        std::chrono::milliseconds end{};
    };

    //! What the server gave and the store does not have yet.
    struct Unstored
    {
        QByteArray replaced; //!< digest of the refresh token that was used up for it
        QString refreshToken;
        Held access;
        QStringList scopes;
        bool isLeftOver = false; //!< by an exchange that failed: it may have grown old
    };

    [[nodiscard]] Held held(const AccessToken &token) const;
    [[nodiscard]] bool isGoodFor(const Held &access, std::chrono::seconds lifetime) const;
    [[nodiscard]] QFuture<Result<AccessToken>> exchange(std::chrono::seconds lifetime);
    void takeLock();
    void readSecrets();
    void readRefreshToken(const QString &consumerSecret);
    void judgeStored(const QString &consumerSecret, const QString &refreshToken);
    void refresh(const QString &consumerSecret, const QString &refreshToken);
    void refreshed(const TokenPair &tokens, const QString &consumerSecret,
                   const QString &refreshToken);
    void refreshFailed(const Failure &failure, const QByteArray &pair);
    void store(const QString &consumerSecret);
    void stored(const Unstored &tokens, const QString &consumerSecret);
    void finish(const Held &access, const QStringList &scopes);
    void settle(const Result<AccessToken> &result);

    const OAuthEndpoints m_endpoints;
    const AccountId m_account;
    SecretStore &m_secrets;
    const Clocks m_clocks;
    const TokenPatience m_patience;
    TokenLock m_lock;
    Held m_access;
    std::optional<Unstored> m_unstored;
    Refusal m_refusal;
    QStringList m_lastAnswer;
    std::vector<QPromise<Result<AccessToken>>> m_waiting; //!< not empty: an exchange runs
    std::chrono::seconds m_needed{}; //!< the longest life that one of them asks for
    bool m_isAsking = false;         //!< the server, which may have used up the refresh token
    bool m_isWindingUp = false;
};

} // namespace windlass::auth
