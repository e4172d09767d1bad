// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/folderwatch.h"

#include <QAbstractEventDispatcher>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using projects::FolderWatch;

//! What is told about a folder. Nothing is measured: a change is waited for as long as it takes,
//! and what must not be told comes before a change that must.
class TestFolderWatch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void tellsChanges_data();
    void tellsChanges();
    void tellsManyChangesAtOnce();
    void tellsInTheMiddleOfManyChanges();
    void passesOverWhatIsNoPlace();
    void tellsWhatEscaped();
    void goesOnAfterATurn_data();
    void goesOnAfterATurn();
    void tellsThatTheFolderWent_data();
    void tellsThatTheFolderWent();
    void waitsForAFolder();
    void takesUpManyPlaces();
    void sleepsWhileNothingChanges();
    void knowsItsLimits();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }
    //! Watches what lies in the folder now, but for the folder "ignored".
    void watch();
    //! Waits for news, and watches what is there then.
    void expectNews();

    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;
    std::unique_ptr<FolderWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_news;
};

static void write(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(path.left(path.lastIndexOf(u'/'))));
    QFile file(path); // in place: it stays the same file
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(text), text.size());
}

static git::Places placesIn(const QString &folder)
{
    git::Places places;
    QStringList waiting{QString()};
    while (!waiting.isEmpty()) {
        const QString at = waiting.takeFirst();
        for (const QFileInfo &info :
             QDir(folder + u'/' + at).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            const QString path = at + info.fileName();
            if (info.isDir() && info.fileName() != "ignored"_L1) {
                places.folders.append(path);
                waiting.append(path + u'/');
            } else if (info.isFile()) {
                places.files.append(path);
            }
        }
    }
    return places;
}

void TestFolderWatch::init()
{
    // Every folder above is watched, and somebody always writes to the one for temporary files.
    m_place =
        std::make_unique<QTemporaryDir>(QCoreApplication::applicationDirPath() + u"/watched"_s);
    QVERIFY(m_place->isValid());
    m_folder = QFileInfo(m_place->path()).canonicalFilePath() + u"/above/app"_s;
    write(path(u"a"_s), "1");
    write(path(u"src/lib/b"_s), "1");
    write(path(u"ignored/c"_s), "1");
    m_watch = std::make_unique<FolderWatch>(m_folder);
    m_news = std::make_unique<QSignalSpy>(m_watch.get(), &FolderWatch::changed);
    watch();
}

void TestFolderWatch::cleanup()
{
    m_news.reset();
    m_watch.reset();
    m_place.reset();
}

void TestFolderWatch::watch()
{
    m_watch->watch(placesIn(m_folder), QDateTime::currentDateTimeUtc().addSecs(60));
    QTRY_VERIFY(m_watch->isComplete());
    m_news->clear();
}

void TestFolderWatch::expectNews()
{
    QTRY_COMPARE(m_news->count(), 1);
    watch();
}

void TestFolderWatch::tellsChanges_data()
{
    QTest::addColumn<std::function<void()>>("change");
    const auto row = [](const char *name, std::function<void()> change) {
        QTest::newRow(name) << std::move(change);
    };
    row("written in place", [this] { write(path(u"src/lib/b"_s), "2"); });
    row("at the top", [this] { write(path(u"a"_s), "22"); });
    row("new file", [this] { write(path(u"src/lib/new"_s), "1"); });
    row("new folder", [this] { QVERIFY(QDir().mkpath(path(u"src/new"_s))); });
    row("removed", [this] { QVERIFY(QFile::remove(path(u"src/lib/b"_s))); });
    row("renamed", [this] { QVERIFY(QFile::rename(path(u"a"_s), path(u"src/a"_s))); });
    row("executable", [this] {
        QVERIFY(QFile::setPermissions(path(u"a"_s), QFile::ReadOwner | QFile::ExeOwner));
    });
    row("replaced by another", [this] {
        write(path(u"a.new"_s), "2");
        QVERIFY(QFile::remove(path(u"a"_s)) && QFile::rename(path(u"a.new"_s), path(u"a"_s)));
    });
}

void TestFolderWatch::tellsChanges()
{
    QFETCH(std::function<void()>, change);
    change();
    QTRY_COMPARE(m_news->count(), 1);
}

void TestFolderWatch::tellsManyChangesAtOnce()
{
    for (int i = 0; i < 300; ++i)
        write(path(u"src/%1"_s.arg(i)), "x");
    QTRY_COMPARE(m_news->count(), 1);
    write(path(u"a"_s), "2");
    QTRY_COMPARE(m_news->count(), 2);
}

void TestFolderWatch::tellsInTheMiddleOfManyChanges()
{
    int writes = 0;
    QTimer generator; // never quiet for long enough
    connect(&generator, &QTimer::timeout, this,
            [&] { write(path(u"a"_s), QByteArray::number(++writes)); });
    generator.start(50);
    QTRY_VERIFY_WITH_TIMEOUT(!m_news->isEmpty(), 30000);
    QVERIFY(generator.isActive());
    QVERIFY(writes > 10);
}

void TestFolderWatch::passesOverWhatIsNoPlace()
{
    write(path(u"ignored/c"_s), "2");
    write(path(u"ignored/new"_s), "1");
    write(m_folder + u"/../beside"_s, "1"); // the folder above is watched, and is none of it
    write(path(u"src/lib/b"_s), "2");
    expectNews();
    write(path(u"ignored/c"_s), "3");
    write(m_folder + u"/../beside 2"_s, "1");
    QTest::qWait(1500); // longer than anything is held back
    QCOMPARE(m_news->count(), 0);
}

//! Between looking and watching.
void TestFolderWatch::tellsWhatEscaped()
{
    const QDateTime since = QDateTime::currentDateTimeUtc();
    QTest::qWait(50); // the clock of the files is coarser
    write(path(u"late/d"_s), "1");
    expectNews();
    QVERIFY(QFile::remove(path(u"late/d"_s)));
    expectNews();
    write(path(u"late/e"_s), "1");
    expectNews();
    m_watch->watch({}, QDateTime::currentDateTimeUtc().addSecs(60)); // forgets all places
    m_watch->watch(placesIn(m_folder), since);
    QTRY_COMPARE(m_news->count(), 1);
    m_watch->watch(placesIn(m_folder), since); // what is watched already cannot have escaped
    QTest::qWait(1500);
    QCOMPARE(m_news->count(), 1);
}

void TestFolderWatch::goesOnAfterATurn_data()
{
    QTest::addColumn<QString>("turned");
    QTest::newRow("file") << u"src/lib/b"_s;
    QTest::newRow("folder") << u"src/lib"_s;
    QTest::newRow("folder above") << u"src"_s;
}

//! Another file or folder of the same name takes the place of one that is watched.
void TestFolderWatch::goesOnAfterATurn()
{
    QFETCH(QString, turned);
    QVERIFY(QFile::rename(path(turned), m_place->filePath(u"old"_s)));
    write(path(u"src/lib/b"_s), "2");
    expectNews();
    write(path(u"src/lib/b"_s), "3");
    expectNews();
    write(path(u"src/lib/new"_s), "1");
    expectNews();
}

void TestFolderWatch::tellsThatTheFolderWent_data()
{
    QTest::addColumn<std::function<void()>>("leave");
    QTest::addColumn<std::function<void()>>("comeBack");
    const QString away = u"away"_s;
    const auto moveBack = [this, away] {
        QVERIFY(QDir().mkpath(m_place->filePath(u"above"_s)));
        QVERIFY(QFile::rename(m_place->filePath(away), m_folder));
    };
    const auto move = [this, away] { QVERIFY(QFile::rename(m_folder, m_place->filePath(away))); };
    const auto remove = [this] { QVERIFY(QDir(m_folder).removeRecursively()); };
    const auto make = [this] {
        write(path(u"a"_s), "1");
        write(path(u"src/lib/b"_s), "1");
    };
    QTest::newRow("moved away and back")
        << std::function<void()>(move) << std::function<void()>(moveBack);
    QTest::newRow("removed and made again")
        << std::function<void()>(remove) << std::function<void()>(make);
    QTest::newRow("moved away, another one made")
        << std::function<void()>(move) << std::function<void()>(make);
    const auto removeAbove = [this] {
        QVERIFY(QDir(m_place->filePath(u"above"_s)).removeRecursively());
    };
    QTest::newRow("with the folder above")
        << std::function<void()>(removeAbove) << std::function<void()>(make);
    const auto moveAbove = [this] {
        QVERIFY(QFile::rename(m_place->filePath(u"above"_s), m_place->filePath(u"elsewhere"_s)));
    };
    QTest::newRow("the folder above was moved")
        << std::function<void()>(moveAbove) << std::function<void()>(make);
}

void TestFolderWatch::tellsThatTheFolderWent()
{
    QFETCH(std::function<void()>, leave);
    QFETCH(std::function<void()>, comeBack);
    leave();
    QTRY_COMPARE(m_news->count(), 1);
    QVERIFY(!m_watch->isComplete());
    comeBack();
    QTRY_COMPARE(m_news->count(), 2);
    watch();
    write(path(u"src/lib/b"_s), "2");
    expectNews();
    write(path(u"src/lib/new"_s), "2");
    expectNews();
}

void TestFolderWatch::waitsForAFolder()
{
    const QString folder = QFileInfo(m_place->path()).canonicalFilePath() + u"/not/yet"_s;
    FolderWatch watch(folder);
    QSignalSpy news(&watch, &FolderWatch::changed);
    watch.watch({}, QDateTime::currentDateTimeUtc());
    QVERIFY(!watch.isComplete());
    QVERIFY(QDir().mkpath(folder));
    QTRY_COMPARE(news.count(), 1);
}

void TestFolderWatch::takesUpManyPlaces()
{
    constexpr int many = 1500;
    for (int i = 0; i < many; ++i)
        write(path(u"many/%1"_s.arg(i)), "1");
    expectNews();
    QVERIFY(m_watch->isComplete());
    write(path(u"many/%1"_s.arg(many - 1)), "2");
    expectNews();
    write(path(u"many/0"_s), "2");
    expectNews();
}

//! With as many places as it ever watches.
void TestFolderWatch::sleepsWhileNothingChanges()
{
    for (int i = 0; i < 4000; ++i)
        write(path(u"many/%1"_s.arg(i)), "1");
    expectNews();
    QVERIFY(m_watch->isComplete());
    const auto wakeUps = [](std::chrono::milliseconds time) {
        QSignalSpy awake(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake);
        QEventLoop loop;
        QTimer::singleShot(time, &loop, &QEventLoop::quit);
        loop.exec();
        return int(awake.count());
    };
    // At first something is still to be said about taking them up. Who polls wakes up once a second
    // at least, besides for the end of the time.
    QVERIFY(QTest::qWaitFor([&wakeUps] { return wakeUps(3s) <= 3; }, 60000));
    const std::clock_t before = std::clock();
    const int awake = wakeUps(3s);
    qInfo("4,000 places for 3 s: awake %d times, %.1f ms of the processor", awake,
          1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
}

void TestFolderWatch::knowsItsLimits()
{
    git::Places places = placesIn(m_folder);
    places.isWhole = false; // there is more than may be watched
    m_watch->watch(places, QDateTime::currentDateTimeUtc().addSecs(60));
    QVERIFY(!m_watch->isComplete());
    write(path(u"a"_s), "2"); // and still it tells what it can
    QTRY_COMPARE(m_news->count(), 1);
}

QTEST_GUILESS_MAIN(TestFolderWatch)
#include "tst_folderwatch.moc"
