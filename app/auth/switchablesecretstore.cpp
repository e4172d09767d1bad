// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/switchablesecretstore.h"

#include "foundation/deliver.h"

namespace windlass::auth {

QFuture<Result<std::optional<QString>>> SwitchableSecretStore::read(const QString &key)
{
    if (m_keychain == nullptr || m_memory.holds(key))
        return m_memory.read(key);
    return m_keychain->read(key).then([this, key](const Result<std::optional<QString>> &found) {
        if (found && found->has_value())
            m_ofKeychain.insert(key);
        return found;
    });
}

QFuture<Result<>> SwitchableSecretStore::write(const QString &key, const QString &secret)
{
    if (!usesMemory())
        return m_keychain->write(key, secret);
    return m_ofKeychain.contains(key) ? writeToKeychainFirst(key, secret)
                                      : m_memory.write(key, secret);
}

QFuture<Result<>> SwitchableSecretStore::writeToKeychainFirst(const QString &key,
                                                              const QString &secret)
{
    return m_keychain->write(key, secret)
        .then([this, key, secret](const Result<> &written) {
            return written ? m_memory.remove(key) : m_memory.write(key, secret);
        })
        .unwrap();
}

QFuture<Result<>> SwitchableSecretStore::remove(const QString &key)
{
    if (m_keychain == nullptr)
        return m_memory.remove(key);
    const bool isInMemoryOnly = m_memory.holds(key) && !m_ofKeychain.contains(key);
    return m_keychain->remove(key)
        .then([this, key, isInMemoryOnly](const Result<> &removed) {
            // What is in memory only must not stay because there is no keychain.
            const bool isGone =
                removed || (isInMemoryOnly && removed.error().kind == ErrorKind::KeychainMissing);
            if (!isGone)
                return ready<void>(Result<>(removed));
            m_ofKeychain.remove(key);
            return m_memory.remove(key);
        })
        .unwrap();
}

QString SwitchableSecretStore::description() const
{
    return usesMemory() ? m_memory.description() : m_keychain->description();
}

} // namespace windlass::auth
