// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace windlass::store {

class Database;

//! A thread with a connection of its own to the file of a database, for what has to wait until the
//! disk has it: on a busy disk that takes a second and more.
class DatabaseThread final
{
public:
    using Work = std::function<Result<>(Database &database)>;

    //! The file is opened with the first piece of work.
    explicit DatabaseThread(QString file);
    //! What was asked for is done first.
    ~DatabaseThread();
    Q_DISABLE_COPY_MOVE(DatabaseThread)

    //! Does one piece of work after the other, in the order they were asked for.
    //! Errors: those of \a work; Storage.
    [[nodiscard]] QFuture<Result<>> run(Work work);

private:
    [[nodiscard]] Result<> open();

    const QString m_file;
    std::unique_ptr<Database> m_database; //!< of the thread, as the next one
    QObject m_worker;
    QThread m_thread;
};

} // namespace windlass::store
