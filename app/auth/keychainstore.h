// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/secretstore.h"
#include "foundation/libraryversion.h"

#include <QObject>

namespace windlass::auth {

//! The system's keychain, by qtkeychain: Secret Service, macOS Keychain, Windows Credential Store.
class KeychainStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    //! \a service is the name under which the keychain files our entries.
    explicit KeychainStore(QString service, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<std::optional<QString>>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<>> write(const QString &key, const QString &secret) override;
    [[nodiscard]] QFuture<Result<>> remove(const QString &key) override;
    [[nodiscard]] QString description() const override;

private:
    const QString m_service;
};

//! qtkeychain, as it was built against.
[[nodiscard]] LibraryVersion keychainLibrary();

} // namespace windlass::auth
