// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/choice.h"
#include "faults/judgement.h"
#include "faults/secureline.h"
#include "faults/trouble.h"
#include "testing/figures.h"
#include "ui/pagedesk.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::faults;
using State = ui::AppController::State;

//! A first push at the page of an app, by keyboard, every request of it spoiled in every way: what
//! the page says, where the keyboard is, and that pressing again does it.
class TestFaultsInWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void holds_data();
    void holds();

private:
    struct Cell
    {
        SeenStep step;
        Fault fault;
    };

    [[nodiscard]] bool showNewApp();
    [[nodiscard]] bool press();
    [[nodiscard]] QPushButton *primary() const { return m_desk.button(u"primary"_s); }
    void check(const Cell &cell);
    void checkFailure(const Error &error);
    void checkFocus();
    void checkEnd();

    SecureLine m_line;
    uitests::PageDesk m_desk;
    Trouble m_trouble{m_desk.desk};
    store::App m_app;
    QList<Cell> m_cells;
    int m_count = 0;
    int m_good = 0;
};

void TestFaultsInWindow::initTestCase()
{
    m_desk.limits = shortPatience();
    const QStringList secure = m_line.arguments();
    QVERIFY2(!secure.isEmpty(), "There is no https here. Is the openssl program missing?");
    QVERIFY(m_desk.openSignedIn(secure));
    // A connection that the cell before has left half dead would be the fault.
    QVERIFY(m_desk.desk.visitor().set({{u"keep_alive"_s, false}, {u"repeat_limit"_s, 0}}));
}

void TestFaultsInWindow::cleanupTestCase()
{
    m_desk.page.reset();
    m_desk.app.reset();
    testing::tellFigure("fault cells that hold in the window", m_good, m_cells.size());
}

bool TestFaultsInWindow::showNewApp()
{
    m_desk.page.reset();
    m_desk.app.reset();
    m_app = m_desk.newApp(u"shown-%1"_s.arg(++m_count));
    if (!m_app.link || !m_desk.show(m_app) || !QTest::qWaitForWindowActive(m_desk.page.get()))
        return false;
    primary()->setFocus();
    return QTest::qWaitFor([this] { return primary()->hasFocus(); }, journeys::patience);
}

//! Pushes, or goes on with a push. False: nothing happened, or it did not end.
bool TestFaultsInWindow::press()
{
    if (!primary()->isEnabled())
        return false;
    QTest::keyClick(primary(), Qt::Key_Space);
    return m_desk.app->state() == State::Running
           && QTest::qWaitFor(
               [this] {
                   const State state = m_desk.app->state();
                   return state != State::Running && state != State::Looking;
               },
               hangMilliseconds);
}

void TestFaultsInWindow::holds_data()
{
    QTest::addColumn<int>("index");
    QVERIFY(showNewApp());
    m_desk.desk.forgetCalls();
    QVERIFY(press());
    QCOMPARE(m_desk.app->state(), State::UpToDate);
    QList<Cell> all;
    for (const SeenStep &step : m_trouble.steps()) {
        for (const Fault &fault : allFaults()) {
            if (canHappen(fault, step))
                all.append({step, fault});
        }
    }
    QVERIFY(all.size() >= 60);
    Choice choice(int(all.size()));
    for (const Cell &cell : std::as_const(all)) {
        const QString name = u"%1: %2"_s.arg(cell.step.title(), cell.fault.name);
        if (!choice.takes(name))
            continue;
        QTest::newRow(qPrintable(name)) << int(m_cells.size());
        m_cells.append(cell);
    }
}

void TestFaultsInWindow::holds()
{
    QFETCH(int, index);
    check(m_cells.at(index));
    m_trouble.end();
    if (!QTest::currentTestFailed())
        ++m_good;
}

void TestFaultsInWindow::check(const Cell &cell)
{
    m_trouble.settle();
    QVERIFY(showNewApp());
    QVERIFY(m_trouble.begin(cell.step, cell.fault));
    QElapsedTimer time;
    time.start();
    QVERIFY(press());
    const std::chrono::milliseconds taken(time.elapsed());
    const int met = m_trouble.met();
    QVERIFY2(met > 0, qPrintable(u"The fault met nobody. "_s + m_trouble.told()));
    QVERIFY2(m_trouble.cameTo(cell.step), qPrintable(u"Too early. "_s + m_trouble.told()));
    QVERIFY2(taken < mostTime(cell.fault, met, silence),
             qPrintable(QString::number(taken.count())));
    m_trouble.end();
    QVERIFY(m_desk.app->outcome());
    const Result<> result = m_desk.app->outcome()->result;
    checkFocus();
    if (!result)
        checkFailure(result.error());
    if (QTest::currentTestFailed())
        return;
    QTest::qWait(60);                                             // after "too many requests"
    for (int i = 0; i < 3 && !m_desk.app->outcome()->result; ++i) // late answers, as in the matrix
        QVERIFY2(press(), qPrintable(primary()->text() + m_desk.text(u"reason"_s)));
    checkEnd();
}

void TestFaultsInWindow::checkFailure(const Error &error)
{
    const auto *message = m_desk.page->findChild<QLabel *>(u"errorMessage"_s);
    QVERIFY(message && message->isVisible());
    QCOMPARE(message->text(), error.message);
    QCOMPARE(message->accessibleName(), error.message);
    QCOMPARE(message->textFormat(), Qt::PlainText);
    QCOMPARE(complaints(error, {m_desk.desk.secret()}), QStringList());
}

//! At something that has to do with the push, and that can be seen.
void TestFaultsInWindow::checkFocus()
{
    const QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus);
    QVERIFY(focus->isVisible() && focus->isEnabled());
    const QStringList fitting{u"primary"_s, u"remedy"_s, u"details"_s, u"openOnBitbucket"_s};
    QVERIFY2(fitting.contains(focus->objectName()), qPrintable(focus->objectName()));
}

void TestFaultsInWindow::checkEnd()
{
    QVERIFY2(m_desk.app->outcome()->result, qPrintable(m_desk.text(u"errorMessage"_s)));
    QCOMPARE(m_desk.app->state(), State::UpToDate);
    QCOMPARE(m_desk.text(u"errorMessage"_s), QString());
    checkFocus();
    const auto link = m_desk.office->reloaded(m_app).link;
    QVERIFY(link && !link->lastCommit.isEmpty());
    QCOMPARE(m_desk.desk.tip(u"acme/"_s + link->repositorySlug, u"main"_s), link->lastCommit);
}

QTEST_MAIN(TestFaultsInWindow)
#include "tst_window.moc"
