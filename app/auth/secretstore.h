// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QFuture>
#include <QHash>

#include <optional>

namespace windlass::auth {

//! Where consumer secrets and refresh tokens are kept.
//!
//! "Nothing there" is an answer, not an error; a store that is away or locked is never taken for an
//! empty one.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    //! Errors of all three: KeychainMissing, KeychainLocked.
    //! \note Main thread only. Answers later, never from inside the call.
    [[nodiscard]] virtual QFuture<Result<std::optional<QString>>> read(const QString &key) = 0;
    [[nodiscard]] virtual QFuture<Result<>> write(const QString &key, const QString &secret) = 0;
    [[nodiscard]] virtual QFuture<Result<>> remove(const QString &key) = 0;

    //! For people: where secrets go, such as "system keychain".
    [[nodiscard]] virtual QString description() const = 0;
};

//! Forgets everything when the program ends.
class MemorySecretStore final : public SecretStore
{
public:
    [[nodiscard]] bool holds(const QString &key) const { return m_secrets.contains(key); }

    [[nodiscard]] QFuture<Result<std::optional<QString>>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<>> write(const QString &key, const QString &secret) override;
    [[nodiscard]] QFuture<Result<>> remove(const QString &key) override;
    [[nodiscard]] QString description() const override;

private:
    QHash<QString, QString> m_secrets;
};

} // namespace windlass::auth
