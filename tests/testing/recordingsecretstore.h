// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/secretstore.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace windlass::testing {

//! A secret store in memory that writes down what is done to it, answers later, and fails or waits
//! when told to.
class RecordingSecretStore final : public auth::SecretStore
{
public:
    QHash<QString, QString> secrets;
    QStringList journal; //!< "read KEY", "write KEY", "wrote KEY", "remove KEY"
    std::optional<Error> readError;
    std::optional<Error> writeError;
    std::optional<Error> removeError;
    bool holdsWrites = false;   //!< they wait for release()
    bool holdsRemovals = false; //!< they are done, and their answer waits

    [[nodiscard]] QFuture<Result<std::optional<QString>>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<>> write(const QString &key, const QString &secret) override;
    [[nodiscard]] QFuture<Result<>> remove(const QString &key) override;
    [[nodiscard]] QString description() const override;

    [[nodiscard]] int held() const { return int(m_held.size()); }
    //! What is held by now; what that leads to waits again.
    void release();

private:
    void settle(bool isHeld, const std::function<void()> &step);

    QList<std::function<void()>> m_held;
    QObject m_context;
};

} // namespace windlass::testing
