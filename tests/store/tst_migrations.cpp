// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/apps.h"
#include "store/database.h"
#include "store/databasecontent.h"

#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using store::Database;

class TestMigrations final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void migratesStepByStep_data();
    void migratesStepByStep();
    void refusesNewerSchemas_data();
    void refusesNewerSchemas();
    void leavesAFailedMigrationUndone();

private:
    std::unique_ptr<QTemporaryDir> m_place;
    QString m_file;
};

void TestMigrations::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_file = m_place->filePath(u"windlass.sqlite"_s);
}

//! Writes a database without the class under test.
static bool prepare(const QString &file, const QStringList &statements)
{
    bool isGood = false;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(file);
        isGood = raw.open();
        for (const QString &statement : statements) {
            QSqlQuery query(raw);
            isGood = isGood && query.exec(statement);
        }
        raw.close();
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    return isGood;
}

// Every table, column, key and index, one a line, as SQLite understood them.
static QStringList structureOf(Database &database)
{
    QStringList lines;
    const auto add = [&](const QString &question) {
        auto answer = database.run(question);
        while (answer && answer->next()) {
            QStringList values{question};
            for (int column = 0; column < answer->record().count(); ++column)
                values += answer->value(column).toString();
            lines += values.join(u'|');
        }
    };
    const QString tables = u"SELECT type, name FROM sqlite_master ORDER BY type, name"_s;
    add(tables);
    add(u"SELECT name, wr, strict FROM pragma_table_list WHERE schema='main' ORDER BY name"_s);
    auto all = database.run(tables);
    while (all && all->next()) {
        const QString name = all->value(1).toString();
        for (const QString &pragma :
             {u"table_xinfo"_s, u"foreign_key_list"_s, u"index_list"_s, u"index_xinfo"_s})
            add(u"PRAGMA %1(%2)"_s.arg(pragma, name));
    }
    return lines;
}

void TestMigrations::migratesStepByStep_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= Database::schemaVersion(); ++version)
        QTest::newRow(qPrintable(u"from schema %1"_s.arg(version))) << version;
}

void TestMigrations::migratesStepByStep()
{
    QFETCH(int, version);
    QStringList statements;
    for (int step = 0; step < version; ++step)
        statements += store::migrations().at(step);
    statements += u"PRAGMA user_version=%1"_s.arg(version);
    statements += u"CREATE TABLE of_somebody_else (x)"_s;
    QVERIFY(prepare(m_file, statements));
    const auto database = Database::open(m_file);
    QVERIFY(database.has_value());
    QCOMPARE(versionOf(**database), Database::schemaVersion());
    QVERIFY(tablesOf(**database).contains(u"of_somebody_else"_s));
    QVERIFY(store::Apps(**database).add(u"/a"_s).has_value());
    QVERIFY((*database)->run(u"DROP TABLE of_somebody_else"_s));
    const auto fresh = Database::open(m_file + u".new"_s);
    QVERIFY(fresh.has_value());
    QVERIFY(structureOf(**fresh).size() > 100);
    QCOMPARE(structureOf(**database), structureOf(**fresh));
}

void TestMigrations::refusesNewerSchemas_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("journalMode");
    QTest::newRow("next") << Database::schemaVersion() + 1 << u"delete"_s;
    QTest::newRow("far ahead") << 4711 << u"delete"_s;
    QTest::newRow("next, write-ahead log") << Database::schemaVersion() + 1 << u"wal"_s;
}

void TestMigrations::refusesNewerSchemas()
{
    QFETCH(int, version);
    QFETCH(QString, journalMode);
    QVERIFY(prepare(m_file, {u"PRAGMA journal_mode="_s + journalMode,
                             u"PRAGMA user_version=%1"_s.arg(version),
                             u"CREATE TABLE accounts (secret_of_the_future TEXT)"_s,
                             u"INSERT INTO accounts VALUES ('x')"_s}));
    const QByteArray before = bytesOf(m_file);
    QVERIFY(before.size() > 100);
    const auto database = Database::open(m_file);
    QVERIFY(!database);
    QCOMPARE(database.error().kind, ErrorKind::Storage);
    QVERIFY(database.error().message.contains(u"newer"_s));
    QVERIFY(database.error().detail.contains(QString::number(version)));
    QVERIFY(bytesOf(m_file) == before);
}

void TestMigrations::leavesAFailedMigrationUndone()
{
    // A table of ours is in the way of the first step's last statement.
    QVERIFY(prepare(m_file, {u"CREATE TABLE links (x)"_s}));
    const auto database = Database::open(m_file);
    QVERIFY(!database);
    QCOMPARE(database.error().kind, ErrorKind::Storage);
    QVERIFY(prepare(m_file, {u"DROP TABLE links"_s, u"CREATE TABLE accounts (x)"_s,
                             u"DROP TABLE accounts"_s})); // it was not there: rolled back
    QVERIFY(Database::open(m_file).has_value());
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
