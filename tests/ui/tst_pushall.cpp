// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/appdesk.h"
#include "journeys/fixtureapp.h"
#include "models/pushlistmodel.h"
#include "ui/facechecks.h"
#include "ui/main/mainwindow.h"
#include "ui/pushall/pushallpage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace windlass;
using gallery::AppDesk;
using journeys::patience;
using models::PushListModel;

//! Several apps that are selected, and pushed by one button.
class TestPushAll final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void growsWithTheSelection();
    void takesAllFromTheMenu();
    void pushesAll();
    void goesOnBelowOtherPages();
    void leadsToWhatStops();
    void leadsToTheOnlyApp();
    void retriesOnlyWhatFailed();
    void cancelsByTheKey();
    void opensWhatArrived();
    void saysThatThereIsNothing();
    void tellsWhatCannotBeRead();
    void preventsForgetting();

private:
    void openWindow(int apps);
    void selectAll();
    [[nodiscard]] ui::MainWindow &window() const { return *m_desk->browse.window; }
    [[nodiscard]] QListView *apps() const { return window().findChild<QListView *>(u"apps"_s); }
    [[nodiscard]] ui::PushAllPage *page() const { return window().findChild<ui::PushAllPage *>(); }
    [[nodiscard]] QTreeView *table() const { return window().findChild<QTreeView *>(u"pushes"_s); }
    [[nodiscard]] QString text(const QString &label) const { return m_desk->browse.text(label); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return page()->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QPushButton *primary() const { return button(u"primaryOfAll"_s); }
    [[nodiscard]] QStringList column(int column) const;
    [[nodiscard]] bool waitUntilReady() const;
    void choose(int row) { table()->setCurrentIndex(table()->model()->index(row, 0)); }

    std::shared_ptr<AppDesk> m_desk;
};

void TestPushAll::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's keychain is asked
}

void TestPushAll::init()
{
    m_desk = AppDesk::signedIn();
    QVERIFY(m_desk != nullptr);
}

void TestPushAll::cleanup()
{
    m_desk.reset();
}

void TestPushAll::openWindow(int count)
{
    for (int i = 0; i < count; ++i)
        QVERIFY(m_desk->link(m_desk->add(u"app-%1"_s.arg(i), gallery::nestApp())));
    QVERIFY(m_desk->show(AppDesk::State::Ready));
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

//! By the keyboard.
void TestPushAll::selectAll()
{
    apps()->setFocus();
    apps()->setCurrentIndex(apps()->model()->index(0, 0));
    for (int i = 1; i < apps()->model()->rowCount(); ++i)
        QTest::keyClick(apps(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(page() != nullptr && page()->isVisible());
}

QStringList TestPushAll::column(int column) const
{
    QStringList cells;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        cells.append(table()->model()->index(row, column).data().toString());
    return cells;
}

bool TestPushAll::waitUntilReady() const
{
    return QTest::qWaitFor([this] { return primary()->isEnabled(); }, patience);
}

void TestPushAll::growsWithTheSelection()
{
    openWindow(3);
    QVERIFY(page() == nullptr); // one is selected
    apps()->setFocus();
    QTest::keyClick(apps(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(column(PushListModel::AppColumn), (QStringList{u"app-0"_s, u"app-1"_s}));
    QCOMPARE(text(u"pushAllTitle"_s), u"Push 2 app(s)"_s);
    QTest::keyClick(apps(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table()->model()->rowCount(), 3);
    QVERIFY(!primary()->isEnabled());
    QCOMPARE(text(u"pushAllSummary"_s), u"The folders are being read."_s);
    QVERIFY(waitUntilReady());
    QCOMPARE(column(PushListModel::StateColumn), QStringList(3, u"ready"_s));
    QCOMPARE(column(PushListModel::RepositoryColumn).constFirst(), u"acme/app-0-new"_s);
    QCOMPARE(column(PushListModel::FilesColumn).constFirst(), u"5"_s);
    QTest::keyClick(apps(), Qt::Key_Up); // one again
    QVERIFY(!page()->isVisible());
    QVERIFY(window().findChild<QWidget *>(u"appPage"_s)->isVisible());
}

void TestPushAll::takesAllFromTheMenu()
{
    openWindow(3);
    window().findChild<QAction *>(u"pushAll"_s)->trigger();
    QVERIFY(page()->isVisible());
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(apps()->selectionModel()->selectedIndexes().size(), 3);
    QVERIFY(m_desk->browse.clickWorkspace(u"acme"_s));
    QVERIFY(!page()->isVisible());
    QCOMPARE(apps()->selectionModel()->selectedIndexes().size(), 0);
    window().findChild<QAction *>(u"pushAll"_s)->trigger();
    QVERIFY(page()->isVisible());
    QVERIFY(waitUntilReady());
}

void TestPushAll::pushesAll()
{
    openWindow(3);
    selectAll();
    QVERIFY(waitUntilReady());
    QCOMPARE(table()->accessibleName(), u"Plan"_s);
    QTest::keyClick(&window(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(page()->isPushing());
    QCOMPARE(primary()->text(), u"Cancel"_s);
    QCOMPARE(table()->accessibleName(), u"Results"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!page()->isPushing(), patience);
    QCOMPARE(column(PushListModel::StateColumn), QStringList(3, u"pushed"_s));
    QCOMPARE(text(u"pushAllSummary"_s), u"3 pushed."_s);
    QVERIFY(!primary()->isEnabled());
    for (int i = 0; i < 3; ++i) {
        const QString tip = m_desk->browse.desk.tip(u"acme/app-%1-new"_s.arg(i), u"main"_s);
        QCOMPARE(column(PushListModel::CommitColumn).at(i), tip.left(7));
        QVERIFY(!tip.isEmpty());
    }
    QTest::keyClick(&window(), Qt::Key_F5);
    QTRY_COMPARE(column(PushListModel::StateColumn), QStringList(3, u"up to date"_s));
    QCOMPARE(text(u"pushAllSummary"_s), u"There is nothing to push."_s);
}

void TestPushAll::goesOnBelowOtherPages()
{
    openWindow(4);
    selectAll();
    QVERIFY(waitUntilReady());
    QVERIFY(m_desk->browse.desk.addFault({{u"method"_s, u"POST"_s},
                                          {u"path"_s, u"git-receive-pack"_s},
                                          {u"action"_s, u"delay"_s},
                                          {u"seconds"_s, 1}}));
    primary()->click();
    apps()->setCurrentIndex(apps()->model()->index(0, 0));
    QVERIFY(!page()->isVisible());
    QCOMPARE(m_desk->first()->state(), AppDesk::State::Running); // its own page shows it, too
    QVERIFY(m_desk->browse.clickWorkspace(u"acme"_s));
    window().findChild<QAction *>(u"pushAll"_s)->trigger();
    QVERIFY(page()->isVisible() && page()->isPushing());
    QVERIFY(m_desk->browse.clickWorkspace(u"acme"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!page()->isPushing(), patience);
    QCOMPARE(column(PushListModel::StateColumn), QStringList(4, u"pushed"_s));
    QVERIFY(m_desk->waitFor(AppDesk::State::UpToDate));
    QVERIFY(m_desk->first()->outcome()->result);
}

void TestPushAll::leadsToWhatStops()
{
    openWindow(1);
    QVERIFY(m_desk->link(m_desk->add(u"secret"_s, {{u"prod.env"_s, "DB_PASSWORD=hunter22zq\n"}})));
    QVERIFY(m_desk->add(u"alone"_s, gallery::nestApp()).id != 0);
    QTRY_COMPARE(apps()->model()->rowCount(), 3);
    selectAll();
    QVERIFY(waitUntilReady());
    QCOMPARE(column(PushListModel::StateColumn).constFirst(), u"ready"_s);
    QCOMPARE(column(PushListModel::StateColumn).count(u"cannot be pushed yet"_s), 2);
    QVERIFY(column(PushListModel::FindingsColumn).at(1).contains(u"prod.env"_s));
    QVERIFY(column(PushListModel::FindingsColumn).at(2).contains(u"no repository yet"_s));
    QVERIFY(text(u"pushAllSummary"_s).endsWith(u"2 cannot be pushed yet."_s));
    choose(1);
    QVERIFY(text(u"pushProblem"_s).contains(u"prod.env"_s));
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(window().findChild<QWidget *>(u"appPage"_s)->isVisible());
    QCOMPARE(apps()->currentIndex().row(), 1);
    const auto all = window().findChildren<ui::AppController *>();
    const auto secret = std::find_if(all.begin(), all.end(), [](const ui::AppController *one) {
        return one->app().folder.endsWith(u"/secret"_s);
    });
    QTRY_VERIFY((*secret)->plan() && (*secret)->plan()->firstThatStops() != nullptr);
    (*secret)->keep(*(*secret)->plan()->firstThatStops(), false); // by its own page
    window().findChild<QAction *>(u"pushAll"_s)->trigger();
    QVERIFY(waitUntilReady());
    QCOMPARE(column(PushListModel::StateColumn),
             (QStringList{u"ready"_s, u"ready"_s, u"cannot be pushed yet"_s}));
}

// It was selected all the time.
void TestPushAll::leadsToTheOnlyApp()
{
    openWindow(1);
    window().findChild<QAction *>(u"pushAll"_s)->trigger();
    QVERIFY(page()->isVisible());
    QVERIFY(waitUntilReady());
    choose(0);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(!page()->isVisible());
    QVERIFY(window().findChild<QWidget *>(u"appPage"_s)->isVisible());
}

void TestPushAll::retriesOnlyWhatFailed()
{
    openWindow(2);
    QVERIFY(m_desk->browse.desk.addFault({{u"method"_s, u"POST"_s},
                                          {u"path"_s, u"/acme/app-1-new$"_s},
                                          {u"action"_s, u"status"_s},
                                          {u"status"_s, 403}}));
    selectAll();
    QVERIFY(waitUntilReady());
    primary()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!page()->isPushing(), patience);
    QCOMPARE(column(PushListModel::StateColumn), (QStringList{u"pushed"_s, u"failed"_s}));
    QCOMPARE(text(u"pushAllSummary"_s), u"1 pushed. 1 failed."_s);
    QCOMPARE(primary()->text(), u"Retry Failed"_s);
    QVERIFY(!column(PushListModel::MessageColumn).at(1).isEmpty());
    QVERIFY(table()->isColumnHidden(PushListModel::FindingsColumn));
    choose(1);
    QVERIFY(text(u"pushProblem"_s).startsWith(u"app-1: "_s));
    QVERIFY(!button(u"openPushed"_s)->isVisible());
    primary()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!page()->isPushing(), patience);
    QCOMPARE(column(PushListModel::StateColumn), QStringList(2, u"pushed"_s));
}

void TestPushAll::cancelsByTheKey()
{
    openWindow(3);
    selectAll();
    QVERIFY(waitUntilReady());
    primary()->click();
    primary()->click(); // a double click is not a change of mind
    QVERIFY(page()->isPushing());
    QTest::keyClick(&window(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!page()->isPushing(), patience);
    QCOMPARE(column(PushListModel::StateColumn), QStringList(3, u"cancelled"_s));
    QCOMPARE(primary()->text(), u"Retry Failed"_s);
}

void TestPushAll::opensWhatArrived()
{
    openWindow(2);
    selectAll();
    QVERIFY(waitUntilReady());
    primary()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!page()->isPushing(), patience);
    choose(1);
    const QString tip = m_desk->browse.desk.tip(u"acme/app-1-new"_s, u"main"_s);
    button(u"openPushed"_s)->click();
    QVERIFY(m_desk->browse.pages.constLast().path().endsWith(u"/commits/"_s + tip));
    QVERIFY(!button(u"openPushedRequest"_s)->isVisible());
    Q_EMIT table()->customContextMenuRequested(
        table()->visualRect(table()->currentIndex()).center());
    auto *menu = window().findChild<QMenu *>(u"pushedMenu"_s);
    QVERIFY(menu != nullptr);
    menu->actions().constFirst()->trigger();
    QVERIFY(QApplication::clipboard()->text().endsWith(tip));
    menu->close();
}

void TestPushAll::saysThatThereIsNothing()
{
    m_desk->browse.startWindow();
    window().findChild<QAction *>(u"pushAll"_s)->trigger();
    QVERIFY(page()->isVisible());
    QCOMPARE(text(u"pushAllEmpty"_s), u"No apps yet."_s);
    QVERIFY(!primary()->isEnabled());
    QCOMPARE(text(u"pushAllSummary"_s), u"Add an app first."_s);
}

void TestPushAll::tellsWhatCannotBeRead()
{
    openWindow(2);
    auto database = store::Database::open(m_desk->browse.office->services.profile.databaseFile());
    QVERIFY(database);
    QVERIFY((*database)->run(u"ALTER TABLE links RENAME TO hidden"_s));
    selectAll();
    const auto isTold = [this] {
        return page()->findChild<QLabel *>(u"errorMessage"_s)->isVisible();
    };
    QTRY_VERIFY(isTold());
    QVERIFY(!primary()->isEnabled());
    QVERIFY((*database)->run(u"ALTER TABLE hidden RENAME TO links"_s));
    button(u"remedy"_s)->click();
    QVERIFY(waitUntilReady());
    QVERIFY(!isTold());
}

void TestPushAll::preventsForgetting()
{
    openWindow(3);
    selectAll();
    QVERIFY(waitUntilReady());
    primary()->click();
    apps()->setCurrentIndex(apps()->model()->index(2, 0)); // this one waits
    window().findChild<QAction *>(u"settings"_s)->trigger();
    const auto *forget = window().findChild<QPushButton *>(u"forgetEverything"_s);
    QVERIFY(forget != nullptr && !forget->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!page()->isPushing(), patience);
}

QTEST_MAIN(TestPushAll)
#include "tst_pushall.moc"
