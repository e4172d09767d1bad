// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/storedconsumer.h"

#include "auth/switchablesecretstore.h"
#include "auth/tokenkeeper.h"

namespace windlass::workflows {

QFuture<Result<ConsumerEntry>> storedConsumer(const Services &services,
                                              const store::Account &account)
{
    const auth::AccountId id{account.userUuid, account.consumerKey};
    return services.secrets.read(id.consumerSecretKey())
        .then([account](const Result<std::optional<QString>> &secret) {
            return secret.map([&account](const std::optional<QString> &found) {
                return ConsumerEntry{account.consumerKey, found.value_or(QString()),
                                     account.callbackUrl};
            });
        });
}

} // namespace windlass::workflows
