// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/clocks.h"
#include "foundation/result.h"

#include <QFuture>
#include <QLockFile>
#include <QObject>
#include <QPromise>
#include <QTimer>

namespace windlass::auth {

//! The right to use up, replace or remove the refresh token of one account, among all programs of a
//! profile. Ends with the object, or with the program.
class TokenLock final : public QObject
{
    Q_OBJECT
public:
    //! \a file must be in a folder that exists.
    explicit TokenLock(const QString &file, Clocks clocks = {}, QObject *parent = nullptr);
    ~TokenLock() override;

    //! Waits in the event loop until nobody else has it, for \a patience at most. One call at a
    //! time. Errors: Storage.
    [[nodiscard]] QFuture<Result<>> take(std::chrono::milliseconds patience);
    void release() { m_file.unlock(); }

private:
    void tryNow();
    void settle(const Result<> &result);

    QLockFile m_file;
    const Clocks m_clocks;
    QTimer m_poll;
    std::chrono::milliseconds m_deadline{}; //!< by the steady clock
    QPromise<Result<>> m_promise;
};

} // namespace windlass::auth
