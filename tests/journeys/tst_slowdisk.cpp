// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/slowdisk.h"

#include "journeys/fixtureapp.h"
#include "journeys/workplace.h"
#include "testing/fullsize.h"
#include "workflows/publishmany.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using namespace windlass::journeys;
using workflows::PublishMany;
using State = PublishMany::Item::State;

//! Many apps are pushed at once while the disk takes its time whenever somebody waits for it: the
//! thread of the window never does.
class TestSlowDisk final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void countsWhatWaits();
    void pushesWithoutWaiting_data();
    void pushesWithoutWaiting();

private:
    //! From now on m_longest is the longest pause of the event loop, in milliseconds.
    void watch();
    [[nodiscard]] bool pushAll(const QList<store::App> &apps);

    std::unique_ptr<Workplace> m_place;
    QTimer m_ticker;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

void TestSlowDisk::initTestCase()
{
    m_place = std::make_unique<Workplace>();
    QVERIFY(m_place->open());
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        m_longest = std::max(m_longest, m_clock.elapsed());
        m_clock.start();
    });
}

void TestSlowDisk::cleanupTestCase()
{
    m_place.reset();
}

void TestSlowDisk::countsWhatWaits()
{
    const testing::SlowDisk disk(1ms);
    const auto app = m_place->office->apps.add(m_place->desk.makeApp(u"counted"_s));
    QVERIFY(app); // added by this very thread
    QVERIFY(disk.waitsOfMainThread() > 0);
    QCOMPARE(disk.waitsOfOthers(), 0);
}

void TestSlowDisk::watch()
{
    m_longest = 0;
    m_clock.start();
    m_ticker.start(2);
}

bool TestSlowDisk::pushAll(const QList<store::App> &apps)
{
    PublishMany pushes(m_place->office->services, m_place->office->sessions, m_place->office->apps);
    pushes.look(apps);
    if (!QTest::qWaitFor([&] { return !pushes.isLooking(); }, patience))
        return false;
    pushes.push();
    const int count = int(apps.size());
    return QTest::qWaitFor([&] { return !pushes.isPushing(); }, patience * count)
           && pushes.count(State::Pushed) == count;
}

void TestSlowDisk::pushesWithoutWaiting_data()
{
    QTest::addColumn<bool>("isReview");
    QTest::newRow("directly") << false;
    QTest::newRow("for review") << true;
}

// Thirty of them with WINDLASS_FULL, on a disk that is slower still.
void TestSlowDisk::pushesWithoutWaiting()
{
    QFETCH(bool, isReview);
    const bool isFull = testing::isFullSize();
    const int count = isFull ? 30 : 3;
    QList<store::App> apps;
    for (int i = 0; i < count; ++i) {
        store::App app =
            m_place->newApp(u"%1-%2"_s.arg(isReview ? u"review"_s : u"direct"_s).arg(i));
        QVERIFY(app.link);
        app.link->mode = isReview ? store::PublishMode::Review : store::PublishMode::Direct;
        QVERIFY(m_place->office->apps.save(app));
        apps.append(app);
    }
    for (int push = 1; push <= 3; ++push) { // the first one is direct, later ones may be for review
        for (store::App &app : apps) {
            QVERIFY(writeFile(app.folder + u"/ROUND.md"_s, QByteArray::number(push)));
            app = m_place->office->reloaded(app);
        }
        m_place->desk.forgetCalls();
        const testing::SlowDisk disk(isFull ? 200ms : 40ms);
        watch();
        QVERIFY(pushAll(apps));
        m_ticker.stop();
        qInfo("Push %d of %d apps: %d calls of the API, %d waits for the disk beside the event "
              "loop, whose longest pause was %lld ms.",
              push, count, int(m_place->desk.apiCalls().size()), disk.waitsOfOthers(), m_longest);
        QCOMPARE(disk.waitsOfMainThread(), 0);
        QVERIFY(disk.waitsOfOthers() > 0);
    }
}

QTEST_GUILESS_MAIN(TestSlowDisk)
#include "tst_slowdisk.moc"
