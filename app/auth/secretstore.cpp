// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/secretstore.h"

#include "foundation/deliver.h"

#include <QCoreApplication>

namespace windlass::auth {

QFuture<Result<std::optional<QString>>> MemorySecretStore::read(const QString &key)
{
    const auto found = m_secrets.constFind(key);
    std::optional<QString> secret;
    if (found != m_secrets.constEnd())
        secret = *found;
    return ready<std::optional<QString>>(secret);
}

QFuture<Result<>> MemorySecretStore::write(const QString &key, const QString &secret)
{
    m_secrets.insert(key, secret);
    return ready<void>({});
}

QFuture<Result<>> MemorySecretStore::remove(const QString &key)
{
    m_secrets.remove(key);
    return ready<void>({});
}

QString MemorySecretStore::description() const
{
    return QCoreApplication::translate("windlass::auth::SecretStore",
                                       "memory only, forgotten when Windlass ends");
}

} // namespace windlass::auth
