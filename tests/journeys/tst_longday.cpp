// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/browsedesk.h"
#include "journeys/fixtureapp.h"
#include "journeys/use.h"
#include "models/repositorymodel.h"
#include "testing/fakeclock.h"
#include "testing/figures.h"
#include "testing/fullsize.h"
#include "ui/main/mainwindow.h"
#include "ui/publish/appcontroller.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace windlass;
using namespace windlass::journeys;

//! The window stays open for a day with a workspace in front and an app that is watched, by a clock
//! of the test: it brings the list up to date by itself, renews its tokens, notices each change of
//! the folder, and needs no more of the computer than before. The clock goes on by five minutes at
//! a time with WINDLASS_FULL=1, else by 70, after which a list is always too old.
class TestLongDay final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void livesThroughADay();

private:
    void openWindow();
    [[nodiscard]] bool pass(std::chrono::minutes time);
    [[nodiscard]] bool minutePasses();
    [[nodiscard]] bool noticeChange();
    [[nodiscard]] bool isPlanned() const;
    [[nodiscard]] int listings();
    [[nodiscard]] int renewals();

    testing::FakeClock m_clock;
    std::unique_ptr<BrowseDesk> m_desk;
    store::App m_app;
    ui::AppController *m_controller = nullptr;
    models::RepositoryModel *m_list = nullptr;
    QTimer *m_minutes = nullptr; //!< of the window
    int m_changes = 0;
    int m_refreshed = 0;
};

void TestLongDay::init()
{
    if (!Use::isTold())
        QSKIP("What a program uses is told in /proc, by Linux only.");
    m_clock.jump(std::chrono::milliseconds(
        m_clock.now().msecsTo(QDateTime::currentDateTimeUtc()))); // as the server has it
    m_desk = std::make_unique<BrowseDesk>();
    m_desk->limits.clocks = m_clock.clocks();
    QVERIFY(m_desk->open(u"sample"_s));
    QVERIFY(m_desk->desk.visitor().set({{u"repeat_limit"_s, 0}}));
    m_app = m_desk->newApp(u"orders-api"_s);
    QVERIFY(m_app.link);
    openWindow();
}

void TestLongDay::cleanup()
{
    m_desk.reset();
}

void TestLongDay::openWindow()
{
    m_desk->startWindow();
    QVERIFY(m_desk->clickWorkspace(u"acme"_s));
    const auto *page = m_desk->find<QWidget>(u"workspacePage"_s);
    m_list = page->findChild<models::RepositoryModel *>();
    m_minutes = page->findChild<QTimer *>(u"minutes"_s);
    m_controller = m_desk->window->findChild<ui::AppController *>();
    QVERIFY(m_list != nullptr && m_minutes != nullptr && m_controller != nullptr);
    QVERIFY(m_minutes->isActive());
    m_minutes->setInterval(20ms);
    m_controller->setWatched(true); // as when its page is in front
    QTRY_VERIFY_WITH_TIMEOUT(isPlanned(), patience);
    m_desk->settle();
}

bool TestLongDay::isPlanned() const
{
    return m_controller->plan() && m_controller->state() == ui::AppController::State::Ready;
}

int TestLongDay::listings()
{
    return m_desk->desk.requests(u"GET"_s, u"/2.0/repositories/acme"_s);
}

int TestLongDay::renewals()
{
    return m_desk->desk.requests(u"POST"_s, u"access_token"_s);
}

//! The window sees what time it is.
bool TestLongDay::minutePasses()
{
    const QDateTime before = m_list->fetchedAt();
    QSignalSpy minutes(m_minutes, &QTimer::timeout);
    if (!minutes.wait(patience)
        || !QTest::qWaitFor([this] { return m_list->state() != models::LoadState::Loading; },
                            patience))
        return false;
    m_refreshed += m_list->fetchedAt() != before ? 1 : 0;
    const bool isOld = m_list->fetchedAt().addDuration(70min) < m_clock.now();
    if (isOld || m_list->error())
        qWarning("The list was not brought up to date: %s",
                 m_list->error() ? qUtf8Printable(m_list->error()->message) : "nobody asked");
    return !isOld && !m_list->error();
}

bool TestLongDay::noticeChange()
{
    const auto before = m_controller->plan()->snapshot.tree;
    const QByteArray text = "change " + QByteArray::number(++m_changes) + "\n";
    return writeFile(m_app.folder + u"/CHANGED.md"_s, text)
           && QTest::qWaitFor(
               [&] { return isPlanned() && m_controller->plan()->snapshot.tree != before; },
               patience);
}

bool TestLongDay::pass(std::chrono::minutes time)
{
    const std::chrono::minutes step = testing::isFullSize() ? 5min : 70min;
    for (auto passed = 0min; passed < time; passed += step) {
        m_clock.advance(step);
        m_desk->desk.visitor().advance(int(std::chrono::seconds(step).count()));
        if (!minutePasses() || !noticeChange())
            return false;
    }
    return true;
}

void TestLongDay::livesThroughADay()
{
    constexpr int hours = 24;
    QVERIFY(pass(5h)); // until everything was needed once
    const Use before = Use::now(m_desk->desk.profile(), m_app.folder);
    const int asked = listings();
    const int renewed = renewals();
    m_refreshed = 0;
    QVERIFY(pass(std::chrono::hours(hours)));
    const Use after = Use::now(m_desk->desk.profile(), m_app.folder);
    QCOMPARE(after.growth(before, hours), QStringList());
    // a list is old after an hour and up to ten minutes; a token lives for two hours
    QVERIFY2(m_refreshed >= 20 && m_refreshed <= hours, qPrintable(QString::number(m_refreshed)));
    QCOMPARE(listings() - asked, m_refreshed);
    const int tokens = renewals() - renewed;
    QVERIFY2(tokens >= 10 && tokens <= hours, qPrintable(QString::number(tokens)));
    testing::tellFigure("simulated hours without growth", hours);
    testing::tellFigure("token renewals in them", tokens);
    testing::tellFigure("list refreshes in them, by the window", m_refreshed);
    testing::tellFigure("folder changes noticed in them and before", m_changes);
}

QTEST_MAIN(TestLongDay)
#include "tst_longday.moc"
