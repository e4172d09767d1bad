// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "foundation/logging.h"
#include "store/migrations.h"
#include "store/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlError>
#include <QThread>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace windlass::store {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::store::Database)
};

tl::unexpected<Error> storageError(const QString &detail)
{
    return fail(
        ErrorKind::Storage,
        Text::tr("Windlass cannot read or write its own database. Check that the disk is not "
                 "full and that the profile folder may be written."),
        detail);
}

tl::unexpected<Error> damaged(const QString &detail)
{
    return fail(
        ErrorKind::Storage,
        Text::tr("The database of this profile is damaged. Put a copy of it back, or move it "
                 "away and sign in again."),
        detail);
}

tl::unexpected<Error> storageError(const QSqlError &error)
{
    constexpr int primaryCode = 0xff; // above: details of the same error
    const int code = error.nativeErrorCode().toInt() & primaryCode;
    const bool isDamage = code == 11 || code == 26; // SQLITE_CORRUPT, SQLITE_NOTADB
    return isDamage ? damaged(error.text()) : storageError(error.text());
}

tl::unexpected<Error> newerSchema(int version)
{
    return fail(ErrorKind::Storage,
                Text::tr("The database of this profile was written by a newer Windlass. Use that "
                         "version, or another profile."),
                u"schema %1, known %2"_s.arg(version).arg(Database::schemaVersion()));
}

QStringList statementsFrom(int version)
{
    if (version == 0)
        return schema();
    QStringList statements;
    for (const QStringList &step : migrations().mid(version))
        statements += step;
    return statements;
}

} // namespace

int Database::schemaVersion()
{
    return int(migrations().size());
}

Result<std::unique_ptr<Database>> Database::open(const QString &file)
{
    const QString connection = QUuid::createUuid().toString();
    QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    handle.setDatabaseName(file);
    handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    std::unique_ptr<Database> database(new Database(file, connection));
    const bool isOpen = handle.open();
    const QString reason = handle.lastError().text();
    handle = {}; // the destructor removes the connection; no copy may be left
    if (!isOpen)
        return storageError(u"%1: %2"_s.arg(file, reason));
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    if (const Result<> prepared = database->prepare(); !prepared) {
        Error error = prepared.error();
        error.detail = u"%1: %2"_s.arg(file, error.detail);
        return tl::unexpected(error);
    }
    return database;
}

Database::~Database()
{
    m_aside.reset();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

static void bind(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype at = 0; at < values.size(); ++at) {
        const QVariant &value = values.at(at);
        // SQLite tells NULL from empty; nobody who writes QString or QByteArray means the
        // difference.
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        const bool isNullBytes =
            value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull();
        query.bindValue(int(at), isNullText    ? QVariant(u""_s)
                                 : isNullBytes ? QVariant(QByteArray(""))
                                               : value);
    }
}

Result<> Database::runForEach(const QString &statement, const QList<QVariantList> &rows)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    bool isDone = query.prepare(statement);
    for (auto row = rows.begin(); isDone && row != rows.end(); ++row) {
        bind(query, *row);
        isDone = query.exec();
    }
    return isDone ? Result<>() : storageError(query.lastError());
}

Result<> Database::inTransaction(const std::function<Result<>()> &work)
{
    if (const auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected(begun.error());
    Result<> done = work();
    if (done)
        done = run(u"COMMIT"_s).map([](const QSqlQuery &) {});
    if (!done)
        (void)run(u"ROLLBACK"_s);
    return done;
}

Result<> Database::writeReplaceable(const std::function<Result<>()> &work)
{
    if (const auto relaxed = run(u"PRAGMA synchronous=NORMAL"_s); !relaxed)
        return tl::unexpected(relaxed.error());
    const Result<> done = inTransaction(work);
    const auto strict = run(u"PRAGMA synchronous=FULL"_s);
    return strict ? done : Result<>(tl::unexpected(strict.error()));
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    const bool isPrepared = query.prepare(statement);
    bind(query, values);
    if (!isPrepared || !query.exec())
        return storageError(query.lastError());
    return query;
}

Result<> Database::checkEnd(const QSqlQuery &query)
{
    return query.lastError().isValid() ? storageError(query.lastError()) : Result<>();
}

QFuture<Result<>> Database::runAside(DatabaseThread::Work work)
{
    if (!m_aside)
        m_aside = std::make_unique<DatabaseThread>(m_file);
    return m_aside->run(std::move(work));
}

Result<> Database::runAll(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = run(statement); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<> Database::erase()
{
    QStringList deletions;
    {
        auto tables = run(u"SELECT name FROM sqlite_master WHERE type = 'table'"
                          " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s);
        if (!tables)
            return tl::unexpected(tables.error());
        while (tables->next())
            deletions.append(u"DELETE FROM \"%1\""_s.arg(tables->value(0).toString()));
    } // an open query would keep the file locked
    // The log first gets the overwriting pages and is then cut off.
    Result<> done = runAll(QStringList{u"PRAGMA secure_delete=ON"_s, u"BEGIN IMMEDIATE"_s,
                                       u"PRAGMA defer_foreign_keys=ON"_s}
                           + deletions + QStringList{u"COMMIT"_s});
    if (!done) {
        (void)run(u"ROLLBACK"_s);
        return done;
    }
    return runAll({u"VACUUM"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s});
}

Result<> Database::prepare()
{
    // Before anything is written: the journal mode is a part of the file.
    const Result<int> version = storedVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (*version > schemaVersion())
        return newerSchema(*version);
    if (Result<> done = useWriteAheadLog(); !done)
        return done;
    if (Result<> done = runAll({u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s}); !done)
        return done;
    // A start waits for the disk only where there is something to write.
    Result<> done = *version == schemaVersion() ? Result<>() : migrate();
    return done ? checkWhole() : done;
}

// A page that lost its rows reads as if there had never been any: an app without its link would
// be one that is not linked. These tables are small, each has an index, and SQLite finds out where
// the two disagree. What a server tells again, how pushes ended and choices that would be asked for
// again are not looked at.
Result<> Database::checkWhole()
{
    for (const QString &table :
         {u"accounts"_s, u"apps"_s, u"links"_s, u"journal"_s, u"kept_findings"_s}) {
        if (Result<> done = checkTable(table); !done)
            return done;
    }
    return {};
}

Result<> Database::checkTable(const QString &table)
{
    auto known = run(u"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"_s, {table});
    if (known && !known->next())
        return damaged(u"no table %1"_s.arg(table));
    auto whole = run(u"PRAGMA integrity_check(%1)"_s.arg(table));
    if (whole && whole->next() && whole->value(0).toString() != "ok"_L1)
        return damaged(u"%1: %2"_s.arg(table, whole->value(0).toString()));
    auto orphans = run(u"PRAGMA foreign_key_check(%1)"_s.arg(table));
    if (orphans && orphans->next())
        return damaged(u"%1: a row of no app"_s.arg(table));
    for (const auto *asked : {&known, &whole, &orphans}) {
        if (!*asked)
            return tl::unexpected(asked->error());
    }
    return {};
}

// Two programs that start at once with a fresh file: SQLite answers "locked" to one of them at
// once, whatever the busy timeout, because waiting could be a deadlock.
Result<> Database::useWriteAheadLog()
{
    constexpr int attempts = 200;
    for (int attempt = 1;; ++attempt) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        if (query.exec(u"PRAGMA journal_mode=WAL"_s))
            return {};
        const QSqlError error = query.lastError();
        constexpr int primaryCode = 0xff; // above: details of the same error
        const bool isBusy = (error.nativeErrorCode().toInt() & primaryCode) == 5; // SQLITE_BUSY
        if (!isBusy || attempt == attempts)
            return storageError(error);
        QThread::msleep(25);
    }
}

Result<int> Database::storedVersion()
{
    Result<QSqlQuery> query = run(u"PRAGMA user_version"_s);
    if (!query)
        return tl::unexpected(query.error());
    query->next();
    return query->value(0).toInt();
}

Result<> Database::migrate()
{
    // IMMEDIATE: two programs starting at once must not both migrate.
    if (const auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected(begun.error());
    const Result<int> version = storedVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (*version > schemaVersion()) {
        (void)run(u"ROLLBACK"_s);
        return newerSchema(*version);
    }
    for (const QString &statement : statementsFrom(*version)) {
        if (const auto done = run(statement); !done) {
            (void)run(u"ROLLBACK"_s);
            return tl::unexpected(done.error());
        }
    }
    (void)run(u"PRAGMA user_version=%1"_s.arg(schemaVersion()));
    if (const auto committed = run(u"COMMIT"_s); !committed)
        return tl::unexpected(committed.error());
    if (*version > 0 && *version < schemaVersion())
        qCInfo(lcStore, "The database went from schema %d to %d.", *version, schemaVersion());
    return {};
}

} // namespace windlass::store
