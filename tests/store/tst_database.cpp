// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/apps.h"
#include "store/databasecontent.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace windlass;
using store::Database;

class TestDatabase final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void startsFresh();
    void isPrivate();
    void keepsWhatItHas();
    void writesNothingWhenOpenedAgain();
    void refusesWhatIsNoDatabase_data();
    void refusesWhatIsNoDatabase();
    void refusesFoldersThatCannotBeWritten();
    void reportsBadStatements();
    void bindsHostileText();
    void servesTwoConnections();
    void opensFromManyThreadsAtOnce();
    void hasNoPlaceForSecrets();
    void leavesNoConnectionBehind();
    void erasesForGood();
    void erasesBesideAnother();

private:
    std::unique_ptr<QTemporaryDir> m_place;
    QString m_file;
};

void TestDatabase::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_file = m_place->filePath(u"windlass.sqlite"_s);
}

void TestDatabase::startsFresh()
{
    const auto database = Database::open(m_file);
    QVERIFY2(database.has_value(), "is libqt6sql6-sqlite installed?");
    QVERIFY(Database::schemaVersion() >= 1);
    QCOMPARE(versionOf(**database), Database::schemaVersion());
    QCOMPARE(tablesOf(**database),
             QStringList({u"accounts"_s, u"activity"_s, u"apps"_s, u"catalogs"_s, u"journal"_s,
                          u"kept_findings"_s, u"links"_s, u"list_rows"_s, u"lists"_s, u"matches"_s,
                          u"output_choices"_s}));
    auto mode = (*database)->run(u"PRAGMA journal_mode"_s);
    QVERIFY(mode && mode->next());
    QCOMPARE(mode->value(0).toString(), u"wal"_s);
    auto keys = (*database)->run(u"PRAGMA foreign_keys"_s);
    QVERIFY(keys && keys->next());
    QCOMPARE(keys->value(0).toInt(), 1);
}

void TestDatabase::isPrivate()
{
    const auto database = Database::open(m_file);
    QVERIFY(database.has_value());
    QVERIFY(store::Apps(**database).add(u"/a"_s).has_value());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const auto files = QDir(m_place->path()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 2); // the write-ahead log too
    for (const QFileInfo &file : files)
        QCOMPARE(file.permissions() & others, QFile::Permissions());
}

void TestDatabase::keepsWhatItHas()
{
    for (int round = 0; round < 3; ++round) {
        const auto database = Database::open(m_file);
        QVERIFY(database.has_value());
        store::Apps apps(**database);
        QCOMPARE(apps.all()->size(), round);
        QVERIFY(apps.add(u"/app %1"_s.arg(round)).has_value());
    }
}

// A start would wait for the disk.
void TestDatabase::writesNothingWhenOpenedAgain()
{
    const auto first = Database::open(m_file); // as long as it is open its log stays
    QVERIFY(first);
    const qint64 log = QFileInfo(m_file + u"-wal"_s).size();
    QCOMPARE_GT(log, 0);
    const auto second = Database::open(m_file);
    QVERIFY(second);
    QCOMPARE(QFileInfo(m_file + u"-wal"_s).size(), log);
}

void TestDatabase::refusesWhatIsNoDatabase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text")
        << QByteArray("this is no database, and long enough to be one").repeated(40);
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\xff');
    QTest::newRow("zeros") << QByteArray(8192, '\0');
}

void TestDatabase::refusesWhatIsNoDatabase()
{
    QFETCH(QByteArray, content);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto database = Database::open(m_file);
    QVERIFY(!database);
    QCOMPARE(database.error().kind, ErrorKind::Storage);
    QVERIFY(!database.error().message.isEmpty());
    QVERIFY2(database.error().detail.contains(m_file), qPrintable(database.error().detail));
    QVERIFY(bytesOf(m_file) == content);
}

void TestDatabase::refusesFoldersThatCannotBeWritten()
{
    const auto missing = Database::open(m_place->filePath(u"no/such/folder/windlass.sqlite"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::Storage);
    const auto folder = Database::open(m_place->path());
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, ErrorKind::Storage);
    if (QFileInfo::exists(u"/proc/self"_s)) { // not even root can write there
        const auto readOnly = Database::open(u"/proc/windlass.sqlite"_s);
        QVERIFY(!readOnly);
        QCOMPARE(readOnly.error().kind, ErrorKind::Storage);
        QVERIFY(readOnly.error().detail.contains(u"/proc/windlass.sqlite"_s));
    }
    if (::geteuid() == 0)
        return; // may write everywhere else
    QVERIFY(QFile::setPermissions(m_place->path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto database = Database::open(m_file);
    QVERIFY(QFile::setPermissions(m_place->path(), QFile::Permissions(0x7000)));
    QVERIFY(!database);
    QCOMPARE(database.error().kind, ErrorKind::Storage);
}

void TestDatabase::reportsBadStatements()
{
    const auto database = Database::open(m_file);
    QVERIFY(database.has_value());
    for (const QString &statement :
         {u"nonsense"_s, u"SELECT * FROM missing"_s, u"INSERT INTO apps VALUES (1)"_s}) {
        const auto done = (*database)->run(statement);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Storage);
        QVERIFY(!done.error().detail.isEmpty());
    }
}

void TestDatabase::bindsHostileText()
{
    const auto database = Database::open(m_file);
    QVERIFY(database.has_value());
    store::Apps apps(**database);
    const QString hostile = u"/a'); DROP TABLE apps; --\"%1?:x"_s;
    QVERIFY(apps.add(hostile).has_value());
    QCOMPARE(apps.all()->first().folder, hostile);
}

void TestDatabase::servesTwoConnections()
{
    const auto one = Database::open(m_file);
    const auto two = Database::open(m_file);
    QVERIFY(one && two);
    QVERIFY(store::Apps(**one).add(u"/one"_s).has_value());
    QCOMPARE(store::Apps(**two).all()->size(), 1);
    QVERIFY(store::Apps(**two).add(u"/two"_s).has_value());
    QCOMPARE(store::Apps(**one).all()->size(), 2);
}

void TestDatabase::opensFromManyThreadsAtOnce()
{
    constexpr int rounds = 10;
    constexpr int crowd = 6;
    for (int round = 0; round < rounds; ++round) {
        const QString file = m_place->filePath(u"%1.sqlite"_s.arg(round));
        std::atomic_int good = 0;
        std::vector<std::thread> threads;
        QStringList errors(crowd);
        for (int i = 0; i < crowd; ++i) {
            threads.emplace_back([&file, &good, &error = errors[i], i] {
                const auto database = Database::open(file);
                if (database && store::Apps(**database).add(u"/%1"_s.arg(i)))
                    ++good;
                else
                    error = database ? u"add"_s : database.error().detail;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        errors.removeAll(QString());
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u"; "_s)));
        QCOMPARE(good.load(), crowd);
        const auto database = Database::open(file);
        QCOMPARE(store::Apps(**database).all()->size(), crowd);
    }
}

void TestDatabase::hasNoPlaceForSecrets()
{
    const auto database = Database::open(m_file);
    QVERIFY(database.has_value());
    static const QRegularExpression suspicious(u"secret|token|password|credential|bearer|code"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    QStringList columns;
    for (const QString &table : tablesOf(**database)) {
        auto query = (*database)->run(u"SELECT name FROM pragma_table_info(?)"_s, {table});
        while (query && query->next())
            columns.append(query->value(0).toString());
    }
    QVERIFY(columns.contains(u"consumer_key"_s)); // the list is not empty by mistake
    QVERIFY2(columns.filter(suspicious).isEmpty(),
             qPrintable(columns.filter(suspicious).join(u' ')));
}

void TestDatabase::leavesNoConnectionBehind()
{
    const qsizetype before = QSqlDatabase::connectionNames().size();
    {
        const auto database = Database::open(m_file);
        QVERIFY(database.has_value());
        QVERIFY(!Database::open(m_place->path()));
    }
    QCOMPARE(QSqlDatabase::connectionNames().size(), before);
}

//! An app with a link, so that tables refer to each other.
static void fill(Database &database)
{
    store::Apps apps(database);
    const auto app = apps.add(u"/home/ada/treasure-map"_s);
    QVERIFY(app.has_value());
    store::Link link;
    link.workspaceSlug = u"treasure-island"_s;
    link.repositorySlug = u"treasure"_s;
    QVERIFY(apps.saveLink(app->id, link).has_value());
}

void TestDatabase::erasesForGood()
{
    auto database = Database::open(m_file);
    QVERIFY(database.has_value());
    fill(**database);
    // Whatever table comes later is erased as well.
    QVERIFY((*database)->run(u"CREATE TABLE \"odd name\" (a TEXT)"_s).has_value());
    QVERIFY((*database)->run(u"INSERT INTO \"odd name\" VALUES ('treasure')"_s).has_value());
    const Result<> erased = (*database)->erase();
    QVERIFY2(erased.has_value(), erased ? "" : qPrintable(erased.error().detail));
    QVERIFY(store::Apps(**database).all()->isEmpty());
    QCOMPARE(versionOf(**database), Database::schemaVersion());
    for (const QString &part : {u""_s, u"-wal"_s})
        QVERIFY2(!bytesOf(m_file + part).contains("treasure"), qPrintable(part));
    fill(**database); // it is a database as before
    QVERIFY((*database)->erase().has_value());
    QVERIFY((*database)->erase().has_value());
}

void TestDatabase::erasesBesideAnother()
{
    const auto one = Database::open(m_file);
    const auto other = Database::open(m_file);
    QVERIFY(one.has_value() && other.has_value());
    fill(**one);
    QCOMPARE(store::Apps(**other).all()->size(), 1);
    const Result<> erased = (*other)->erase();
    QVERIFY2(erased.has_value(), erased ? "" : qPrintable(erased.error().detail));
    QVERIFY(store::Apps(**one).all()->isEmpty());
    QVERIFY(!bytesOf(m_file).contains("treasure"));
    QVERIFY(!bytesOf(m_file + u"-wal"_s).contains("treasure"));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
