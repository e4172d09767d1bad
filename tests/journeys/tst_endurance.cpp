// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "journeys/use.h"
#include "journeys/workplace.h"
#include "testing/figures.h"
#include "testing/fullsize.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;

//! The same again and again needs no more of the computer than a few times. 10,000 pushes with
//! WINDLASS_FULL=1, else 200.
class TestEndurance final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void pushesAgainAndAgain();

private:
    [[nodiscard]] bool change();
    [[nodiscard]] bool push(int times);
    void keepHouseAtServer();

    std::unique_ptr<Workplace> m_place;
    store::App m_app;
    int m_changes = 0;
};

void TestEndurance::init()
{
    m_changes = 0;
    if (!Use::isTold())
        QSKIP("What a program uses is told in /proc, by Linux only.");
    m_place = std::make_unique<Workplace>();
    QVERIFY(m_place->open());
    QVERIFY(m_place->desk.visitor().set({{u"repeat_limit"_s, 0}}));
}

void TestEndurance::cleanup()
{
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

void TestEndurance::pushesAgainAndAgain()
{
    const int half = testing::isFullSize() ? 5000 : 100;
    m_app = m_place->newApp(u"orders-api"_s);
    QVERIFY(m_app.link);
    QVERIFY(push(half));
    const Use before = Use::now(m_place->desk.profile(), m_app.folder);
    QVERIFY(push(half));
    const Use after = Use::now(m_place->desk.profile(), m_app.folder);
    QCOMPARE(after.growth(before, half), QStringList());
    testing::tellFigure("pushes in a row without growth", m_changes);
}

QTEST_GUILESS_MAIN(TestEndurance)
#include "tst_endurance.moc"
