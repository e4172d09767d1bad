// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace windlass;
using store::Database;
using store::DatabaseThread;

class TestDatabaseThread final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatItHasWritten();
    void keepsTheOrder();
    void worksElsewhere();
    void writesWhileSomebodyReads();
    void endsWithEverythingDone();
    void isSynchronised();
    void triesAgainToOpen();

private:
    [[nodiscard]] QString file() const { return m_place->filePath(u"x.sqlite"_s); }
    [[nodiscard]] QList<int> values(Database &database) const;

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Database> m_database;
};

static DatabaseThread::Work insert(int value)
{
    return [value](Database &database) {
        return database.run(u"INSERT INTO numbers VALUES (?)"_s, {value})
            .map([](const QSqlQuery &) {});
    };
}

void TestDatabaseThread::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    auto database = Database::open(file());
    QVERIFY(database);
    m_database = std::move(*database);
    QVERIFY(m_database->run(u"CREATE TABLE numbers (value INTEGER)"_s));
}

void TestDatabaseThread::cleanup()
{
    m_database.reset();
    m_place.reset();
}

QList<int> TestDatabaseThread::values(Database &database) const
{
    QList<int> all;
    auto query = database.run(u"SELECT value FROM numbers ORDER BY rowid"_s);
    while (query && query->next())
        all.append(query->value(0).toInt());
    return all;
}

void TestDatabaseThread::showsWhatItHasWritten()
{
    for (int i = 0; i < 3; ++i) {
        QVERIFY(m_database->runAside(insert(i)).result());
        QCOMPARE(values(*m_database).constLast(), i);
    }
    QCOMPARE(
        m_database
            ->runAside([](Database &database) {
                return database.run(u"INSERT INTO nowhere VALUES (1)"_s).map([](const QSqlQuery &) {
                });
            })
            .result()
            .error()
            .kind,
        ErrorKind::Storage);
}

void TestDatabaseThread::keepsTheOrder()
{
    QFuture<Result<>> last;
    QList<int> expected;
    for (int i = 0; i < 50; ++i) {
        last = m_database->runAside(insert(i));
        expected.append(i);
    }
    QVERIFY(last.result());
    QCOMPARE(values(*m_database), expected);
}

void TestDatabaseThread::worksElsewhere()
{
    std::atomic<QThread *> thread = nullptr;
    for (int i = 0; i < 2; ++i) {
        QThread *const before = thread;
        QVERIFY(m_database
                    ->runAside([&thread](Database &) {
                        thread = QThread::currentThread();
                        return Result<>();
                    })
                    .result());
        QVERIFY(thread != QThread::currentThread());
        QVERIFY(!before || thread == before); // a connection belongs to one thread
    }
}

void TestDatabaseThread::writesWhileSomebodyReads()
{
    QVERIFY(m_database->runAside(insert(1)).result());
    QVERIFY(m_database->runAside(insert(2)).result());
    auto reading = m_database->run(u"SELECT value FROM numbers"_s);
    QVERIFY(reading && reading->next());
    QVERIFY(m_database->runAside(insert(3)).result());
    QVERIFY(reading->next() && !reading->next()); // as it was when the reading began
}

void TestDatabaseThread::endsWithEverythingDone()
{
    QList<int> expected;
    for (int i = 0; i < 20; ++i) {
        (void)m_database->runAside(insert(i));
        expected.append(i);
    }
    m_database.reset();
    const auto again = Database::open(file());
    QVERIFY(again);
    QCOMPARE(values(**again), expected);
}

void TestDatabaseThread::isSynchronised()
{
    std::atomic<int> mode = 0;
    QVERIFY(m_database
                ->runAside([&mode](Database &database) {
                    auto asked = database.run(u"PRAGMA synchronous"_s);
                    mode = asked && asked->next() ? asked->value(0).toInt() : 0;
                    return Result<>();
                })
                .result());
    QCOMPARE(mode.load(), 2); // FULL: as the other connection
}

void TestDatabaseThread::triesAgainToOpen()
{
    const QString folder = m_place->filePath(u"later"_s);
    DatabaseThread thread(folder + u"/x.sqlite"_s);
    const auto nothing = [](Database &) { return Result<>(); };
    const Result<> refused = thread.run(nothing).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(thread.run(nothing).result());
}

QTEST_GUILESS_MAIN(TestDatabaseThread)
#include "tst_databasethread.moc"
