// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "store/databasethread.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>

namespace windlass::store {

//! The one SQLite file of a profile, in WAL mode. It never holds a secret.
//!
//! Opening brings an older schema up to date, step by step in one transaction; a newer one (the
//! file was used by a newer Windlass) is refused and left alone, and so is one that has lost rows
//! of accounts, apps, links or pushes in doubt. \note Only in the thread that
//! opened it. Other processes may have the same file open.
class Database final
{
public:
    //! Errors: Storage, with the file's name.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    //! Runs one statement with its values bound in order. Errors: Storage.
    [[nodiscard]] Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});

    //! For who has taken rows from \a query until there was none: whether that was the end. Where a
    //! page of the file is damaged, there seem to be fewer. Errors: Storage.
    [[nodiscard]] static Result<> checkEnd(const QSqlQuery &query);

    //! Has \a work done in a thread of its own, with a database of its own that is the same file:
    //! who calls does not wait for the disk. What one of them has written, this one reads after
    //! that. Errors: those of \a work; Storage.
    [[nodiscard]] QFuture<Result<>> runAside(DatabaseThread::Work work);

    //! Empties every table for good: nothing of it can be read back from the file or its log,
    //! unless another process is just reading. The schema stays. Errors: Storage.
    [[nodiscard]] Result<> erase();

    //! Runs one statement for each of \a rows. Errors: Storage; what was done before stays, so put
    //! it into a transaction.
    [[nodiscard]] Result<> runForEach(const QString &statement, const QList<QVariantList> &rows);

    //! Everything \a work does becomes one transaction; when it fails, nothing of it remains. Not
    //! within another one. Errors: those of \a work; Storage.
    [[nodiscard]] Result<> inTransaction(const std::function<Result<>()> &work);

    //! Likewise, but does
    //! not wait for the disk: what was written last may be lost with the power, so it is for what a
    //! server can tell again. Errors: those of \a work; Storage.
    [[nodiscard]] Result<> writeReplaceable(const std::function<Result<>()> &work);

    //! The schema this program works with.
    [[nodiscard]] static int schemaVersion();

private:
    Database(QString file, QString connection)
        : m_file(std::move(file)), m_connection(std::move(connection))
    {
    }
    [[nodiscard]] Result<> runAll(const QStringList &statements);
    [[nodiscard]] Result<> prepare();
    [[nodiscard]] Result<> checkWhole();
    [[nodiscard]] Result<> checkTable(const QString &table);
    [[nodiscard]] Result<> useWriteAheadLog();
    [[nodiscard]] Result<> migrate();
    [[nodiscard]] Result<int> storedVersion();

    const QString m_file;
    const QString m_connection;
    std::unique_ptr<DatabaseThread> m_aside; //!< since it was needed
};

} // namespace windlass::store
