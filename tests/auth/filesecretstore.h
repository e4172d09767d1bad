// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/secretstore.h"

#include <QDir>

namespace windlass::testing {

//! Secrets in files, so that two processes of a test share them as they would a keychain.
class FileSecretStore final : public auth::SecretStore
{
public:
    explicit FileSecretStore(const QString &folder) : m_folder(folder) {}

    [[nodiscard]] QFuture<Result<std::optional<QString>>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<>> write(const QString &key, const QString &secret) override;
    [[nodiscard]] QFuture<Result<>> remove(const QString &key) override;
    [[nodiscard]] QString description() const override;

private:
    [[nodiscard]] QString fileOf(const QString &key) const;

    const QDir m_folder;
};

} // namespace windlass::testing
