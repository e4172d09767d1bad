// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/appdesk.h"
#include "ui/main/mainwindow.h"

#include <QImageReader>
#include <QListView>
#include <QMenuBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace windlass;
using gallery::AppDesk;

//! What the window leaves out so that it is there at once is there afterwards.
class TestWindowStart final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsPicturesOfPlugins();
    void showsThatMoreMenusFollow();
    void keepsTheAppWhereTheKeyboardPasses();
};

void TestWindowStart::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's keychain is asked
}

void TestWindowStart::readsPicturesOfPlugins()
{
    const QStringList plugins = QCoreApplication::libraryPaths();
    QVERIFY(!plugins.isEmpty());
    const auto desk = AppDesk::readyToPush();
    QVERIFY(desk != nullptr && desk->browse.window);
    QCOMPARE(QCoreApplication::libraryPaths(), plugins);
    QVERIFY(QImageReader::supportedImageFormats().contains("jpg"));
}

void TestWindowStart::showsThatMoreMenusFollow()
{
    const auto desk = AppDesk::readyToPush();
    QVERIFY(desk != nullptr && desk->browse.window);
    QMenuBar *bar = desk->browse.window->menuBar();
    const auto *more = bar->findChild<QToolButton *>(u"qt_menubar_ext_button"_s);
    QVERIFY(more != nullptr);
    QVERIFY(!more->icon().pixmap(16).isNull());
}

// The list of workspaces was filled after the app had been selected.
void TestWindowStart::keepsTheAppWhereTheKeyboardPasses()
{
    const auto desk = AppDesk::readyToPush();
    QVERIFY(desk != nullptr && desk->browse.window);
    ui::MainWindow &window = *desk->browse.window;
    auto *apps = window.findChild<QListView *>(u"apps"_s);
    auto *workspaces = window.findChild<QListView *>(u"workspaces"_s);
    QVERIFY(apps && workspaces);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(workspaces->model()->rowCount() > 0);
    QCOMPARE(apps->selectionModel()->selectedIndexes().size(), 1);
    workspaces->setFocus(Qt::TabFocusReason);
    QVERIFY(workspaces->hasFocus());
    QCOMPARE(apps->selectionModel()->selectedIndexes().size(), 1);
    QVERIFY(window.findChild<QWidget *>(u"appPage"_s)->isVisible());
    QTest::keyClick(workspaces, Qt::Key_Down); // that is a choice
    QCOMPARE(workspaces->selectionModel()->selectedIndexes().size(), 1);
    QCOMPARE(apps->selectionModel()->selectedIndexes().size(), 0);
    QVERIFY(!window.findChild<QWidget *>(u"appPage"_s)->isVisible());
}

QTEST_MAIN(TestWindowStart)
#include "tst_windowstart.moc"
