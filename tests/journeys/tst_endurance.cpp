// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "journeys/workplace.h"
#include "testing/fakeclock.h"
#include "testing/figures.h"
#include "testing/fullsize.h"
#include "testing/ownuse.h"
#include "workflows/browsebitbucket.h"
#include "workflows/refreshrules.h"
#include "workflows/watchapp.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using namespace windlass::journeys;

namespace {

//! What a program that runs for weeks must not have more and more of.
struct Use
{
    qsizetype descriptors = 0;
    qsizetype threads = 0;
    qsizetype bytes = 0;
    qsizetype profile = 0; //!< bytes of its files
    qsizetype packs = 0;   //!< in the folder's repository

    [[nodiscard]] QByteArray told() const
    {
        return QByteArray::number(descriptors) + " descriptors, " + QByteArray::number(threads)
               + " threads, " + QByteArray::number(bytes) + " bytes, profile "
               + QByteArray::number(profile) + ", " + QByteArray::number(packs) + " packs";
    }
};

} // namespace

//! The same again and again needs no more of the computer than a few times. 10,000 pushes and a day
//! looked at every five minutes with WINDLASS_FULL=1, else 200 and one looked at every hour.
class TestEndurance final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void pushesAgainAndAgain();
    void livesThroughADay();

private:
    [[nodiscard]] bool change();
    [[nodiscard]] bool push(int times);
    void keepHouseAtServer();
    [[nodiscard]] bool pass(std::chrono::minutes time);
    [[nodiscard]] bool refreshLists();
    [[nodiscard]] bool noticeChange();
    [[nodiscard]] bool look();
    [[nodiscard]] Use use() const;
    void compare(const Use &before, int times);

    testing::FakeClock m_clock;
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<workflows::WatchApp> m_watch;
    store::App m_app;
    QDateTime m_fetchedAt;
    int m_changes = 0;
    int m_noticed = 0;
    int m_refreshed = 0;
};

void TestEndurance::init()
{
    m_changes = 0;
    if (!testing::openDescriptors() || !testing::runningThreads())
        QSKIP("This system does not tell what a program uses.");
    m_clock.jump(std::chrono::milliseconds(
        m_clock.now().msecsTo(QDateTime::currentDateTimeUtc()))); // as the server has it
    m_place = std::make_unique<Workplace>();
    m_place->limits.clocks = m_clock.clocks();
    QVERIFY(m_place->open());
    QVERIFY(m_place->desk.visitor().set({{u"repeat_limit"_s, 0}}));
}

void TestEndurance::cleanup()
{
    m_watch.reset();
    m_place.reset();
}

bool TestEndurance::change()
{
    const QByteArray text = "change " + QByteArray::number(++m_changes) + "\n";
    return writeFile(m_app.folder + u"/CHANGED.md"_s, text);
}

// The practice server keeps each pack that it gets, and so would need longer for each push.
void TestEndurance::keepHouseAtServer()
{
    constexpr int often = 50;
    if (m_changes % often == 0)
        (void)m_place->desk.gitAtServer(u"acme/orders-api"_s,
                                        {u"repack"_s, u"--geometric=2"_s, u"-d"_s, u"-q"_s});
}

bool TestEndurance::push(int times)
{
    for (int done = 0; done < times; ++done) {
        if (!change())
            return false;
        const auto pushed =
            m_place->office->publish(m_place->office->reloaded(m_app), m_place->account);
        if (!pushed) {
            qWarning("%d: %s", m_changes, qPrintable(pushed.error().message));
            return false;
        }
        keepHouseAtServer();
    }
    return true;
}

Use TestEndurance::use() const
{
    Use now{*testing::openDescriptors(), *testing::runningThreads(),
            testing::usedBytes().value_or(0), 0};
    QDirIterator files(m_place->desk.profile(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        now.profile += QFileInfo(files.next()).size();
    const QDir packs(m_app.folder + u"/.git/objects/pack"_s);
    now.packs = packs.entryList({u"*.pack"_s}, QDir::Files).size();
    return now;
}

void TestEndurance::compare(const Use &before, int times)
{
    const Use after = use();
    qInfo("%d times more: %s, then %s", times, before.told().constData(), after.told().constData());
    constexpr qsizetype few = 4;         // a connection may just be kept, or a thread be ending
    constexpr qsizetype noise = 300'000; // of caches that fill whenever they like
    QVERIFY2(after.descriptors <= before.descriptors + few, after.told());
    QVERIFY2(after.threads <= before.threads + few, after.told());
    QVERIFY2(after.bytes - before.bytes < noise + times * 100, after.told());
    constexpr qsizetype log = 4'500'000; // the database's, before it begins anew
    QVERIFY2(after.profile - before.profile < log, after.told());
    constexpr qsizetype gathered = 50; // see git/gatherpacks.h
    QVERIFY2(after.packs < gathered, after.told());
}

void TestEndurance::pushesAgainAndAgain()
{
    const int half = testing::isFullSize() ? 5000 : 100;
    m_app = m_place->newApp(u"orders-api"_s);
    QVERIFY(m_app.link);
    QVERIFY(push(half));
    const Use before = use();
    QVERIFY(push(half));
    compare(before, half);
    if (QTest::currentTestFailed())
        return;
    testing::tellFigure("pushes in a row without growth", m_changes);
}

//! As the window does when nobody asks it to.
bool TestEndurance::refreshLists()
{
    if (!workflows::isRefreshDue(workflows::Occasion::ByItself, m_fetchedAt, m_clock.now(), 0s))
        return true;
    m_fetchedAt = m_clock.now();
    ++m_refreshed;
    const workflows::BrowseBitbucket browse(m_place->office->sessions.open(m_place->account));
    return awaited(browse.listWorkspaces()) && awaited(browse.repositories(u"globex"_s, {}, {}));
}

bool TestEndurance::look()
{
    const QDateTime began = QDateTime::currentDateTimeUtc();
    const auto plan = awaited(m_place->office->apps.plan(m_app, {}));
    m_watch->looked(began);
    return plan.has_value();
}

bool TestEndurance::noticeChange()
{
    QSignalSpy changed(m_watch.get(), &workflows::WatchApp::changed);
    if (!change() || !(changed.count() > 0 || changed.wait(patience)))
        return false;
    ++m_noticed;
    return look();
}

bool TestEndurance::pass(std::chrono::minutes time)
{
    const std::chrono::minutes step = testing::isFullSize() ? 5min : 60min;
    for (auto passed = 0min; passed < time; passed += step) {
        m_clock.advance(step);
        m_place->desk.visitor().advance(int(std::chrono::seconds(step).count()));
        if (!refreshLists() || !noticeChange())
            return false;
    }
    return true;
}

void TestEndurance::livesThroughADay()
{
    m_app = m_place->newApp(u"orders-api"_s);
    QVERIFY(m_app.link);
    m_watch = std::make_unique<workflows::WatchApp>(m_place->office->services, m_app.folder);
    QVERIFY(look());
    constexpr int hours = 24;
    QVERIFY(pass(4h)); // until everything was needed once
    const Use before = use();
    const int renewals = m_place->desk.requests(u"POST"_s, u"access_token"_s);
    const int refreshes = m_refreshed;
    QVERIFY(pass(std::chrono::hours(hours)));
    compare(before, hours);
    if (QTest::currentTestFailed())
        return;
    // a token lives for two hours, a list for one
    const int renewed = m_place->desk.requests(u"POST"_s, u"access_token"_s) - renewals;
    QVERIFY2(renewed >= 11 && renewed <= hours, qPrintable(QString::number(renewed)));
    QCOMPARE(m_refreshed - refreshes, hours);
    testing::tellFigure("simulated hours without growth", hours);
    testing::tellFigure("token renewals in them", renewed);
    testing::tellFigure("list refreshes in them", m_refreshed - refreshes);
    testing::tellFigure("folder changes noticed in them and before", m_noticed);
}

QTEST_GUILESS_MAIN(TestEndurance)
#include "tst_endurance.moc"
