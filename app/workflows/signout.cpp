// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/signout.h"

#include "auth/switchablesecretstore.h"
#include "auth/tokenkeeper.h"
#include "auth/tokenlock.h"
#include "foundation/deliver.h"
#include "store/accounts.h"
#include "workflows/removesecrets.h"
#include "workflows/revoketoken.h"
#include "workflows/session.h"

using namespace std::chrono_literals;

namespace windlass::workflows {

namespace {

constexpr auto lockPatience = 10s; // most renewals take a second or two

//! The web address that goes with the account's server; invalid when it is not the one in use.
QUrl webOf(const Services &services, const store::Account &account)
{
    return account.apiUrl == services.addresses.api ? services.addresses.web : QUrl();
}

using Secret = Result<std::optional<QString>>;

//! What revoking will need, read before it is gone; what cannot be read stays empty.
QFuture<Revocation> readRevocation(auth::SecretStore &secrets, const auth::AccountId &id)
{
    return secrets.read(id.refreshTokenKey())
        .then([&secrets, id](const Secret &token) {
            const QString refreshToken = token ? token->value_or(QString()) : QString();
            return secrets.read(id.consumerSecretKey())
                .then([id, refreshToken](const Secret &secret) {
                    const QString known = secret ? secret->value_or(QString()) : QString();
                    return Revocation{id.consumerKey, known, refreshToken};
                });
        })
        .unwrap();
}

QFuture<Result<>> forgetAccount(const Services &services, Sessions &sessions,
                                const store::Account &account, auth::TokenLock &lock)
{
    const auth::AccountId id{account.userUuid, account.consumerKey};
    auth::SecretStore &secrets = services.secrets;
    const auto forget = [&services, &sessions, &lock, account](const Result<> &removed) {
        lock.release();
        lock.deleteLater();
        if (!removed)
            return removed;
        sessions.forget(account);
        return services.accounts.remove(account);
    };
    const auto erase = [&services, &sessions, account, forget,
                        web = webOf(services, account)](const Revocation &revocation) {
        return removeSecrets(services, sessions, account, Leaving::SignOut)
            .then(forget)
            .then([web, revocation](const Result<> &gone) {
                return gone && web.isValid() ? revokeToken(web, revocation)
                                             : ready<void>(Result<>(gone));
            })
            .unwrap();
    };
    return readRevocation(secrets, id).then(erase).unwrap();
}

} // namespace

QFuture<Result<>> signOut(const Services &services, Sessions &sessions,
                          const store::Account &account)
{
    const auth::AccountId id{account.userUuid, account.consumerKey};
    // A renewal on its way would bring a token that nobody revokes. One that takes longer finds the
    // account gone, and keeps nothing.
    auto *lock = new auth::TokenLock(services.profile.lockFile(id.refreshTokenKey()),
                                     sessions.patience().clocks, sessions.context());
    return lock->take(lockPatience)
        .then([&services, &sessions, account, lock](const Result<> &) {
            return forgetAccount(services, sessions, account, *lock);
        })
        .unwrap();
}

} // namespace windlass::workflows
