// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/signout.h"

#include "auth/switchablesecretstore.h"
#include "auth/tokenkeeper.h"
#include "foundation/deliver.h"
#include "store/accounts.h"
#include "workflows/revoketoken.h"
#include "workflows/session.h"

namespace windlass::workflows {

namespace {

bool isConsumerShared(const Services &services, const store::Account &account)
{
    const Result<QList<store::Account>> all = services.accounts.all(account.apiUrl);
    return !all || std::any_of(all->begin(), all->end(), [&account](const store::Account &other) {
        return other.consumerKey == account.consumerKey && !other.isSame(account);
    });
}

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

QFuture<Result<>> removeSecrets(auth::SecretStore &secrets, const auth::AccountId &id,
                                bool isConsumerNeeded)
{
    return secrets.remove(id.refreshTokenKey())
        .then([&secrets, id, isConsumerNeeded](const Result<> &removed) {
            return removed && !isConsumerNeeded ? secrets.remove(id.consumerSecretKey())
                                                : ready<void>(Result<>(removed));
        })
        .unwrap();
}

} // namespace

QFuture<Result<>> signOut(const Services &services, Sessions &sessions,
                          const store::Account &account)
{
    const auth::AccountId id{account.userUuid, account.consumerKey};
    auth::SecretStore &secrets = services.secrets;
    const auto forget = [&services, &sessions, account](const Result<> &removed) -> Result<> {
        if (!removed)
            return removed;
        sessions.forget(account);
        return services.accounts.remove(account);
    };
    const auto erase = [&secrets, id, isShared = isConsumerShared(services, account), forget,
                        web = webOf(services, account)](const Revocation &revocation) {
        return removeSecrets(secrets, id, isShared)
            .then(forget)
            .then([web, revocation](const Result<> &gone) {
                return gone && web.isValid() ? revokeToken(web, revocation)
                                             : ready<void>(Result<>(gone));
            })
            .unwrap();
    };
    return readRevocation(secrets, id).then(erase).unwrap();
}

} // namespace windlass::workflows
