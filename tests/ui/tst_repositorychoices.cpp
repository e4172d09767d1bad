// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/repositorychoices.h"

#include "models/repositoryscript.h"
#include "ui/repositories/repositorytable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::modeltests;

//! An offer above the rows, and what the table makes of both.
class TestRepositoryChoices final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void putsTheOfferAboveTheRows();
    void survivesWhateverComes();
    void keepsTheChoiceWhileRowsChange();
    void showsFourFaces();
    void remembersColumns();
};

void TestRepositoryChoices::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestRepositoryChoices::putsTheOfferAboveTheRows()
{
    RepositoryScript script;
    models::RepositoryModel model;
    ui::RepositoryChoices choices(model);
    QAbstractItemModelTester tester(&choices,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    model.setSource(script.source());
    choices.setOffer(u"Create \"x\""_s);
    QCOMPARE(choices.rowCount(), 1);
    script.answer(0, page({u"b"_s, u"a"_s}));
    QTRY_COMPARE(choices.rowCount(), 3);
    QCOMPARE(choices.index(0, 0).data().toString(), u"Create \"x\""_s);
    QCOMPARE(choices.index(1, 0).data().toString(), u"b"_s);
    choices.sort(models::RepositoryModel::NameColumn, Qt::AscendingOrder);
    QCOMPARE(choices.index(0, 0).data().toString(), u"Create \"x\""_s);
    QCOMPARE(choices.index(1, 0).data().toString(), u"a"_s);
    choices.setOffer({});
    QCOMPARE(choices.rowCount(), 2);
}

void TestRepositoryChoices::survivesWhateverComes()
{
    RepositoryScript script;
    models::RepositoryModel model;
    ui::RepositoryChoices choices(model);
    QAbstractItemModelTester tester(&choices,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    choices.setOffer(u"Create"_s);
    model.setSource(script.source());
    script.answer(0, page({}, u"2"_s)); // empty
    QTRY_COMPARE(script.count(), 2);
    script.answer(1, fail(ErrorKind::Offline, u"No connection."_s));
    QTRY_COMPARE(model.state(), models::LoadState::Failed);
    model.retry();
    script.cancel(2);
    QTRY_COMPARE(model.state(), models::LoadState::Failed);
    model.retry();
    script.answer(3, page(names(u"app"_s, 300), u"3"_s));
    QTRY_COMPARE(choices.rowCount(), 301);
    model.setNameFilter(u"app 2"_s);
    QCOMPARE(choices.rowCount(), 112); // 2, 20-29, 200-299
    model.setSource(script.source());
    QCOMPARE(choices.rowCount(), 1);
    script.answer(4, page({u"late"_s}));
    QTRY_COMPARE(choices.rowCount(), 2);
}

void TestRepositoryChoices::keepsTheChoiceWhileRowsChange()
{
    RepositoryScript script;
    ui::RepositoryTable table;
    table.show();
    table.model().setSource(script.source());
    script.answer(0, page(names(u"app"_s, 300), u"2"_s));
    QTRY_COMPARE(table.model().rowCount(), 300);
    QVERIFY(table.choose(u"{app 200}"_s));
    table.model().setNameFilter(u"app 2"_s);
    QVERIFY(table.chosen());
    QCOMPARE(table.chosen()->name, u"app 200"_s);
    table.model().sort(models::RepositoryModel::NameColumn, Qt::AscendingOrder);
    QCOMPARE(table.chosen()->name, u"app 200"_s);
    table.model().setNameFilter(u"app 1"_s);
    QVERIFY(!table.chosen()); // it is not among them
    QVERIFY(!table.choose(u"{app 200}"_s));
    table.setOffer(u"Create"_s);
    QVERIFY(table.isOfferChosen());
}

void TestRepositoryChoices::showsFourFaces()
{
    RepositoryScript script;
    ui::RepositoryTable table;
    table.show();
    const auto *message = table.findChild<QLabel *>(u"listMessage"_s);
    const auto *status = table.findChild<QLabel *>(u"listStatus"_s);
    auto *retry = table.findChild<QPushButton *>(u"retry"_s);
    const auto *rows = table.findChild<QTreeView *>();
    table.model().setSource(script.source());
    QCOMPARE(message->text(), u"Loading..."_s);
    QVERIFY(!retry->isVisible() && !rows->isVisible());
    script.answer(0, fail(ErrorKind::Offline, u"No connection."_s));
    QTRY_COMPARE(message->text(), u"No connection."_s);
    QVERIFY(retry->isVisible());
    retry->click();
    script.answer(1, page({}));
    QTRY_COMPARE(message->text(), u"No repositories yet."_s);
    QVERIFY(!retry->isVisible());
    table.model().refresh();
    Page<bitbucket::Repository> first = page(names(u"app"_s, 300), u"2"_s);
    first.total = 30000;
    script.answer(2, first);
    QTRY_VERIFY(rows->isVisible());
    QTRY_COMPARE(status->text(), u"300 of about 30,000; scroll for more"_s);
    QVERIFY(!message->isVisible());
}

void TestRepositoryChoices::remembersColumns()
{
    const QTemporaryDir place;
    constexpr int language = models::RepositoryModel::LanguageColumn;
    {
        ui::RepositoryTable table;
        table.rememberColumns(place.filePath(u"settings.ini"_s));
        table.show();
        table.setOffer(u"Create"_s);
        auto *view = table.findChild<QTreeView *>();
        QVERIFY(view->isColumnHidden(language));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
        QApplication::sendEvent(view, &event);
        auto *menu = view->findChild<QMenu *>(u"columnMenu"_s);
        QVERIFY(menu != nullptr);
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Language"_s)
                action->trigger();
        }
        QVERIFY(!view->isColumnHidden(language));
        menu->close();
    }
    ui::RepositoryTable again;
    again.rememberColumns(place.filePath(u"settings.ini"_s));
    const auto *view = again.findChild<QTreeView *>();
    QVERIFY(!view->isColumnHidden(language));
    QVERIFY(view->isColumnHidden(models::RepositoryModel::SizeColumn));
}

QTEST_MAIN(TestRepositoryChoices)
#include "tst_repositorychoices.moc"
