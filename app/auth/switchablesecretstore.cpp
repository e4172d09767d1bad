// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/switchablesecretstore.h"

#include "foundation/deliver.h"

namespace windlass::auth {

QFuture<Result<std::optional<QString>>> SwitchableSecretStore::read(const QString &key)
{
    if (m_keychain == nullptr || m_memory.holds(key))
        return m_memory.read(key);
    return m_keychain->read(key);
}

QFuture<Result<>> SwitchableSecretStore::write(const QString &key, const QString &secret)
{
    return usesMemory() ? m_memory.write(key, secret) : m_keychain->write(key, secret);
}

QFuture<Result<>> SwitchableSecretStore::remove(const QString &key)
{
    if (m_keychain == nullptr)
        return m_memory.remove(key);
    const bool isInMemory = m_memory.holds(key);
    return m_keychain->remove(key)
        .then([this, key, isInMemory](const Result<> &removed) {
            // What is in memory only must not stay because there is no keychain.
            const bool isGone =
                removed || (isInMemory && removed.error().kind == ErrorKind::KeychainMissing);
            return isGone ? m_memory.remove(key) : ready<void>(Result<>(removed));
        })
        .unwrap();
}

QString SwitchableSecretStore::description() const
{
    return usesMemory() ? m_memory.description() : m_keychain->description();
}

} // namespace windlass::auth
