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

bool isConsumerNeeded(const Services &services, const Sessions &sessions,
                      const store::Account &account)
{
    const Result<QList<store::Account>> all = services.accounts.all(account.apiUrl);
    const QList<store::Account> arriving = sessions.arriving();
    const auto isOther = [&account](const store::Account &other) {
        return other.consumerKey == account.consumerKey && !other.isSame(account);
    };
    const auto hasConsumer = [&account](const store::Account &other) {
        return other.consumerKey == account.consumerKey;
    };
    return !all || std::any_of(all->begin(), all->end(), isOther)
           || std::any_of(arriving.begin(), arriving.end(), hasConsumer);
}

bool isArriving(const Sessions &sessions, const store::Account &account)
{
    const QList<store::Account> arriving = sessions.arriving();
    return std::any_of(arriving.begin(), arriving.end(),
                       [&account](const store::Account &other) { return other.isSame(account); });
}

} // namespace

// What is needed is asked before each step: a keychain may take long.
QFuture<Result<>> removeSecrets(const Services &services, const Sessions &sessions,
                                const store::Account &account)
{
    const auth::AccountId id{account.userUuid, account.consumerKey};
    auth::SecretStore &secrets = services.secrets;
    const auto removeConsumer = [&services, &sessions, account, id](const Result<> &removed) {
        const bool isToGo = removed && !isConsumerNeeded(services, sessions, account);
        return isToGo ? services.secrets.remove(id.consumerSecretKey())
                      : ready<void>(Result<>(removed));
    };
    QFuture<Result<>> token =
        isArriving(sessions, account) ? ready<void>({}) : secrets.remove(id.refreshTokenKey());
    return token.then(removeConsumer).unwrap();
}

} // namespace windlass::workflows
