// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/removesecrets.h"

#include "auth/switchablesecretstore.h"
#include "auth/tokenkeeper.h"
#include "foundation/deliver.h"
#include "store/accounts.h"
#include "workflows/session.h"

#include <algorithm>

namespace windlass::workflows {

namespace {

bool contains(const QList<store::Account> &accounts, const store::Account &account)
{
    return std::any_of(accounts.begin(), accounts.end(),
                       [&account](const store::Account &other) { return other.isSame(account); });
}

bool isTokenNeeded(const Services &services, const Sessions &sessions,
                   const store::Account &account, Leaving leaving)
{
    return leaving == Leaving::TakeBack ? isInUse(services, sessions, account)
                                        : contains(sessions.arriving(), account);
}

bool isConsumerNeeded(const Services &services, const Sessions &sessions,
                      const store::Account &account, Leaving leaving)
{
    const Result<QList<store::Account>> all = services.accounts.all(account.apiUrl);
    if (!all || isTokenNeeded(services, sessions, account, leaving))
        return true;
    const QList<store::Account> others = *all + sessions.arriving();
    return std::any_of(others.begin(), others.end(), [&account](const store::Account &other) {
        return other.consumerKey == account.consumerKey && !other.isSame(account);
    });
}

} // namespace

bool isInUse(const Services &services, const Sessions &sessions, const store::Account &account)
{
    const Result<QList<store::Account>> all = services.accounts.all(account.apiUrl);
    return !all || contains(*all, account) || contains(sessions.arriving(), account);
}

QFuture<Result<>> removeSecrets(const Services &services, const Sessions &sessions,
                                const store::Account &account, Leaving leaving)
{
    const auth::AccountId id{account.userUuid, account.consumerKey};
    const auto removeConsumer = [&services, &sessions, account, leaving,
                                 id](const Result<> &removed) {
        const bool isToGo = removed && !isConsumerNeeded(services, sessions, account, leaving);
        return isToGo ? services.secrets.remove(id.consumerSecretKey())
                      : ready<void>(Result<>(removed));
    };
    QFuture<Result<>> token = isTokenNeeded(services, sessions, account, leaving)
                                  ? ready<void>({})
                                  : services.secrets.remove(id.refreshTokenKey());
    return token.then(removeConsumer).unwrap();
}

} // namespace windlass::workflows
