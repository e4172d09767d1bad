// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/secretstore.h"

#include <QSet>

namespace windlass::auth {

//! The keychain, until the user chooses to go without it for the rest of this run.
class SwitchableSecretStore final : public SecretStore
{
public:
    //! \param keychain  outlives this; nullptr: everything is kept in memory from the start
    explicit SwitchableSecretStore(SecretStore *keychain) : m_keychain(keychain) {}

    //! From now on what is new stays in memory. What was read from the keychain is still kept
    //! there, as long as it takes it: else it would hold refresh tokens that are used up.
    void keepUntilQuit() { m_isKeptUntilQuit = true; }
    [[nodiscard]] bool isKeptUntilQuit() const { return m_isKeptUntilQuit; }

    [[nodiscard]] QFuture<Result<std::optional<QString>>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<>> write(const QString &key, const QString &secret) override;
    //! Forgets \a key in both places. Without a keychain there is only one; but one that is away
    //! still holds what was read from it.
    [[nodiscard]] QFuture<Result<>> remove(const QString &key) override;
    [[nodiscard]] QString description() const override;

private:
    [[nodiscard]] QFuture<Result<>> writeToKeychainFirst(const QString &key, const QString &secret);
    [[nodiscard]] bool usesMemory() const { return m_keychain == nullptr || m_isKeptUntilQuit; }

    SecretStore *const m_keychain;
    MemorySecretStore m_memory;
    QSet<QString> m_ofKeychain; //!< keys that the keychain had something for
    bool m_isKeptUntilQuit = false;
};

} // namespace windlass::auth
