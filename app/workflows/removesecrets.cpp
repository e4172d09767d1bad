// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/removesecrets.h"

#include "auth/switchablesecretstore.h"
#include "auth/tokenkeeper.h"
#include "foundation/deliver.h"
#include "store/accounts.h"

#include <algorithm>

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

QFuture<Result<>> removeSecrets(const Services &services, const store::Account &account)
{
    const auth::AccountId id{account.userUuid, account.consumerKey};
    auth::SecretStore &secrets = services.secrets;
    const auto removeConsumer =
        [&secrets, id, isShared = isConsumerShared(services, account)](const Result<> &removed) {
            return removed && !isShared ? secrets.remove(id.consumerSecretKey())
                                        : ready<void>(Result<>(removed));
        };
    return secrets.remove(id.refreshTokenKey()).then(removeConsumer).unwrap();
}

} // namespace windlass::workflows
