// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/folderwatch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace windlass;
using projects::FolderWatch;

namespace {

bool writeTo(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
}

//! The kernel counts watches for each user namespace: in one of its own this program can run out
//! of them without taking any from others.
bool isolate()
{
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    return ::unshare(CLONE_NEWUSER) == 0 && writeTo(u"/proc/self/uid_map"_s, "0 " + user + " 1")
           && writeTo(u"/proc/self/setgroups"_s, "deny")
           && writeTo(u"/proc/self/gid_map"_s, "0 " + group + " 1");
}

bool limit(const QString &what, int count)
{
    return writeTo(u"/proc/sys/user/max_inotify_"_s + what, QByteArray::number(count));
}

bool isIsolated = false;

} // namespace

//! The system has no more watches to give: what cannot be watched is known to be so, and nothing
//! is polled.
class TestWatchLimits final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void runsOutOfWatches();
    void runsOutOfInstances();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }

    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;
    git::Places m_places;
};

void TestWatchLimits::initTestCase()
{
    if (!isIsolated)
        QSKIP("This system lets nobody make a user namespace.");
}

void TestWatchLimits::init()
{
    QVERIFY(limit(u"watches"_s, 10000) && limit(u"instances"_s, 100));
    m_place = std::make_unique<QTemporaryDir>();
    m_folder = QFileInfo(m_place->path()).canonicalFilePath() + u"/app"_s;
    QVERIFY(QDir().mkpath(m_folder));
    m_places = {};
    for (int i = 0; i < 60; ++i) {
        m_places.files.append(QString::number(i));
        QVERIFY(writeTo(path(m_places.files.constLast()), "1"));
    }
}

void TestWatchLimits::runsOutOfWatches()
{
    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(60);
    QVERIFY(limit(u"watches"_s, 30));
    FolderWatch watch(m_folder);
    QSignalSpy news(&watch, &FolderWatch::changed);
    watch.watch(m_places, later);
    QVERIFY(!watch.isComplete());
    QVERIFY(writeTo(path(u"0"_s), "2")); // and still it tells what it can
    QTRY_COMPARE(news.count(), 1);
    QVERIFY(writeTo(path(u"59"_s), "2"));
    QTest::qWait(2500); // longer than a poll would take to be told
    QCOMPARE(news.count(), 1);

    QVERIFY(limit(u"watches"_s, 10000));
    watch.watch(m_places, later); // somebody looked again
    QVERIFY(watch.isComplete());
    QVERIFY(writeTo(path(u"59"_s), "3"));
    QTRY_COMPARE(news.count(), 2);
}

void TestWatchLimits::runsOutOfInstances()
{
    QVERIFY(limit(u"instances"_s, 0));
    FolderWatch watch(m_folder);
    QSignalSpy news(&watch, &FolderWatch::changed);
    watch.watch(m_places, QDateTime::currentDateTimeUtc().addSecs(60));
    QVERIFY(!watch.isComplete());
    QVERIFY(writeTo(path(u"0"_s), "2"));
    QTest::qWait(2500); // likewise
    QCOMPARE(news.count(), 0);
}

//! A program of one thread, which it is before Qt starts others, may leave its user namespace.
int main(int argc, char **argv)
{
    isIsolated = isolate();
    const QCoreApplication program(argc, argv);
    TestWatchLimits test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_watchlimits.moc"
