// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/signout.h"

#include "auth/switchablesecretstore.h"
#include "auth/tokenkeeper.h"
#include "foundation/deliver.h"
#include "store/accounts.h"
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

} // namespace

QFuture<Result<>> signOut(const Services &services, Sessions &sessions,
                          const store::Account &account)
{
    const auth::AccountId id{account.userUuid, account.consumerKey};
    auth::SecretStore &secrets = services.secrets;
    const bool isShared = isConsumerShared(services, account);
    const auto removeSecret = [&secrets, id, isShared](const Result<> &removed) {
        return removed && !isShared ? secrets.remove(id.consumerSecretKey())
                                    : ready<void>(Result<>(removed));
    };
    const auto forget = [&services, &sessions, account](const Result<> &removed) -> Result<> {
        if (!removed)
            return removed;
        sessions.forget(account);
        return services.accounts.remove(account);
    };
    return secrets.remove(id.refreshTokenKey()).then(removeSecret).unwrap().then(forget);
}

} // namespace windlass::workflows
