// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/deliver.h"
#include "ui/regenerate/reviewchangesdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace windlass;
using models::ChangeListModel;
using Side = ChangeListModel::Side;
using Change = ChangeListModel::Change;
using Decision = ChangeListModel::Decision;
using Purpose = ui::ReviewChangesDialog::Purpose;
using git::TextDifference;

//! New output before it is sent: what meets is decided, and every file can be looked at.
class TestReviewChanges final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhatMeetsFirst();
    void showsTheGeneratorWhereNothingMeets();
    void tellsWhereAPushStopped();
    void tellsWhatIsOtherwiseThanUsual();
    void decidesByKeyboardAlone();
    void decidesByScreenReader();
    void decidesAllAtOnce();
    void offersMarkersOnlyWhereTheyCanBe();
    void showsTheOtherSides();
    void comparesTheChosenFile();
    void showsLongLinesInFull();
    void keepsTheTitleAbove();
    void tellsInNumbersWhatHasNoLines_data();
    void tellsInNumbersWhatHasNoLines();
    void retriesWhatFailed();
    void showsNothingThatComesLate();

private:
    void open(Purpose purpose = Purpose::Preview);
    template <typename T> [[nodiscard]] T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    [[nodiscard]] QString label(const QString &name) const { return find<QLabel>(name)->text(); }

    std::unique_ptr<ChangeListModel> m_changes;
    std::unique_ptr<ui::ReviewChangesDialog> m_dialog;
    ui::ReviewChangesDialog::LoadDifference m_load;
    QStringList m_loaded;
};

static TextDifference sample()
{
    using Kind = git::DifferenceRow::Kind;
    return {TextDifference::Standing::Shown,
            20,
            30,
            {{Kind::Same, 1, 1, u"a"_s, u"a"_s}, {Kind::Changed, 2, 2, u"b"_s, u"c"_s}},
            1,
            1,
            false};
}

void TestReviewChanges::init()
{
    m_changes = std::make_unique<ChangeListModel>();
    m_changes->setRows({{u"src/a.ts"_s,
                         Side::Meets,
                         Change::Modified,
                         u"both changed it"_s,
                         3,
                         1,
                         false,
                         true,
                         {}},
                        {u"logo.png"_s,
                         Side::Meets,
                         Change::Modified,
                         u"both changed it"_s,
                         0,
                         0,
                         true,
                         false,
                         {}},
                        {u"new.ts"_s, Side::Generator, Change::Added, {}, 12, 0, false, false, {}},
                        {u"gone.ts"_s, Side::People, Change::Deleted, {}, 0, 7, false, false, {}}});
    m_loaded.clear();
    m_load = [this](const ui::ReviewChangesDialog::Row &row) {
        m_loaded.append(row.path);
        return ready<TextDifference>(sample());
    };
}

void TestReviewChanges::cleanup()
{
    m_dialog.reset();
    m_changes.reset();
}

void TestReviewChanges::open(Purpose purpose)
{
    m_dialog = std::make_unique<ui::ReviewChangesDialog>(*m_changes, m_load, purpose);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestReviewChanges::showsWhatMeetsFirst()
{
    open();
    const auto *sides = find<QTabBar>(u"sides"_s);
    QCOMPARE(sides->currentIndex(), 0);
    QCOMPARE(sides->tabText(0), u"Both changed (2)"_s);
    QCOMPARE(find<QTreeView>(u"changedFiles"_s)->model()->rowCount(), 2);
    QCOMPARE(label(u"reviewHint"_s), u"2 file(s) to decide."_s);
    QVERIFY(!find<QPushButton>(u"useDecisions"_s)->isEnabled());
    QCOMPARE(m_loaded, QStringList{u"src/a.ts"_s});
}

void TestReviewChanges::showsTheGeneratorWhereNothingMeets()
{
    m_changes->setRows({m_changes->rowAt(2)});
    open();
    QCOMPARE(find<QTabBar>(u"sides"_s)->currentIndex(), 1);
    QVERIFY(find<QPushButton>(u"useDecisions"_s) == nullptr); // there is nothing to decide
    QCOMPARE(label(u"reviewHint"_s), u"Nothing is sent until you push."_s);
    QVERIFY(!find<QRadioButton>(u"keepPeoples"_s)->isVisible());
}

void TestReviewChanges::tellsWhereAPushStopped()
{
    open(Purpose::Push);
    const auto *use = find<QPushButton>(u"useDecisions"_s);
    QVERIFY(use->text() == "Push"_L1 && !use->isEnabled());
    m_changes->decideAll(Decision::People);
    QVERIFY(use->isEnabled());
    QCOMPARE(label(u"reviewHint"_s), u"Nothing was sent yet."_s);
}

void TestReviewChanges::tellsWhatIsOtherwiseThanUsual()
{
    open();
    QVERIFY(!find<QLabel>(u"reviewNotes"_s)->isVisible());
    m_dialog->setNotes({u"One."_s, u"Two\u202e."_s});
    QVERIFY(find<QLabel>(u"reviewNotes"_s)->isVisible());
    QVERIFY(label(u"reviewNotes"_s).startsWith(u"One. Two"_s));
    QVERIFY(!label(u"reviewNotes"_s).contains(u'\u202e'));
}

void TestReviewChanges::decidesByKeyboardAlone()
{
    open();
    auto *files = find<QTreeView>(u"changedFiles"_s);
    auto *generated = find<QRadioButton>(u"takeGenerated"_s);
    QTest::keyClick(generated, Qt::Key_Space);
    QCOMPARE(m_changes->rowAt(0).decision, Decision::Generated);
    QTest::keyClick(files, Qt::Key_Down);
    QVERIFY(!generated->isChecked()); // the next one is still to be decided
    QTest::keyClick(find<QRadioButton>(u"keepPeoples"_s), Qt::Key_Space);
    QCOMPARE(m_changes->rowAt(1).decision, Decision::People);
    QTest::keyClick(files, Qt::Key_Up);
    QVERIFY(generated->isChecked());
    const QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
}

void TestReviewChanges::decidesByScreenReader()
{
    open();
    find<QRadioButton>(u"takeGenerated"_s)->toggle();
    QCOMPARE(m_changes->rowAt(0).decision, Decision::Generated);
    QVERIFY(find<QRadioButton>(u"takeGenerated"_s)->isChecked());
    find<QRadioButton>(u"keepPeoples"_s)->toggle();
    QCOMPARE(m_changes->rowAt(0).decision, Decision::People);
    QVERIFY(!find<QRadioButton>(u"takeGenerated"_s)->isChecked());
    QCOMPARE(m_changes->rowAt(1).decision, std::nullopt);
}

void TestReviewChanges::decidesAllAtOnce()
{
    open();
    auto *forAll = find<QPushButton>(u"sameForAll"_s);
    QVERIFY(!forAll->isEnabled()); // the same as what?
    find<QRadioButton>(u"keepPeoples"_s)->click();
    forAll->click();
    QCOMPARE(m_changes->undecided(), 0);
    QVERIFY(find<QPushButton>(u"useDecisions"_s)->isEnabled());
    QCOMPARE(label(u"reviewHint"_s), u"Nothing is sent until you push."_s);
}

void TestReviewChanges::offersMarkersOnlyWhereTheyCanBe()
{
    open();
    auto *files = find<QTreeView>(u"changedFiles"_s);
    const auto *markers = find<QRadioButton>(u"bothWithMarkers"_s);
    QVERIFY(markers->isEnabled());
    QTest::keyClick(files, Qt::Key_Down);
    QVERIFY(!markers->isEnabled());
}

void TestReviewChanges::showsTheOtherSides()
{
    open();
    auto *sides = find<QTabBar>(u"sides"_s);
    sides->setFocus();
    QTest::keyClick(sides, Qt::Key_Right);
    const auto *files = find<QTreeView>(u"changedFiles"_s);
    QCOMPARE(files->model()->rowCount(), 1);
    QCOMPARE(files->currentIndex().data().toString(), u"new.ts"_s);
    QVERIFY(!find<QRadioButton>(u"keepPeoples"_s)->isVisible());
    QTest::keyClick(sides, Qt::Key_Right);
    QCOMPARE(m_loaded, (QStringList{u"src/a.ts"_s, u"new.ts"_s, u"gone.ts"_s}));
    QTest::keyClick(sides, Qt::Key_Left);
    QTest::keyClick(sides, Qt::Key_Left);
    QVERIFY(find<QRadioButton>(u"keepPeoples"_s)->isVisible());
}

void TestReviewChanges::comparesTheChosenFile()
{
    open();
    const auto *table = find<QTableView>(u"differenceTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(table->isVisible());
    QCOMPARE(label(u"differenceTitle"_s), u"src/a.ts"_s);
    QCOMPARE(label(u"differenceHint"_s), u"Lines: 1 came, 1 went."_s);
    QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), u"People's"_s);
}

void TestReviewChanges::showsLongLinesInFull()
{
    TextDifference difference = sample();
    difference.rows[1].right = QString(u"word "_s).repeated(60);
    m_load = [&difference](const auto &) { return ready<TextDifference>(difference); };
    open();
    const auto *table = find<QTableView>(u"differenceTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const int line = QFontMetrics(table->font()).height();
    QVERIFY(table->rowHeight(0) < 2 * line);
    QTRY_VERIFY(table->rowHeight(1) >= 2 * line);
    m_dialog->resize(m_dialog->width() * 8, m_dialog->height());
    QTRY_VERIFY(table->rowHeight(1) < 2 * line);
}

// Where there is no table below it.
void TestReviewChanges::keepsTheTitleAbove()
{
    m_load = [](const auto &) {
        return ready<TextDifference>(
            TextDifference{TextDifference::Standing::Binary, 20, 30, {}, 0, 0, false});
    };
    open();
    const auto *title = find<QLabel>(u"differenceTitle"_s);
    const auto *hint = find<QLabel>(u"differenceHint"_s);
    QTRY_VERIFY(hint->text().startsWith(u"A binary file"_s));
    QTRY_VERIFY(title->y() == 0 && hint->y() < 4 * hint->fontMetrics().height());
}

void TestReviewChanges::tellsInNumbersWhatHasNoLines_data()
{
    QTest::addColumn<int>("standing");
    QTest::addColumn<QString>("hint");
    QTest::newRow("binary") << int(TextDifference::Standing::Binary)
                            << u"A binary file: it has no lines to show. People's: 20 bytes. "
                               "Generated: 30 bytes."_s;
    QTest::newRow("large") << int(TextDifference::Standing::Large)
                           << u"Too large to show line by line. People's: 20 bytes. Generated: 30 "
                              "bytes."_s;
    QTest::newRow("same") << int(TextDifference::Standing::Same) << u"Both sides are the same."_s;
}

void TestReviewChanges::tellsInNumbersWhatHasNoLines()
{
    QFETCH(int, standing);
    QFETCH(QString, hint);
    m_load = [standing](const auto &) {
        return ready<TextDifference>(
            TextDifference{TextDifference::Standing(standing), 20, 30, {}, 0, 0, false});
    };
    open();
    QTRY_COMPARE(label(u"differenceHint"_s), hint);
    QVERIFY(!find<QTableView>(u"differenceTable"_s)->isVisible());
}

void TestReviewChanges::retriesWhatFailed()
{
    int calls = 0;
    m_load = [&calls](const auto &) {
        return ++calls == 1 ? ready<TextDifference>(fail(ErrorKind::NotFound, u"It is gone."_s))
                            : ready<TextDifference>(sample());
    };
    open();
    QTRY_VERIFY(find<QLabel>(u"errorMessage"_s)->isVisible());
    QCOMPARE(label(u"errorMessage"_s), u"It is gone."_s);
    find<QPushButton>(u"remedy"_s)->click();
    QTRY_VERIFY(find<QTableView>(u"differenceTable"_s)->isVisible());
    QVERIFY(!find<QLabel>(u"errorMessage"_s)->isVisible());
}

void TestReviewChanges::showsNothingThatComesLate()
{
    QPromise<Result<TextDifference>> slow;
    slow.start();
    m_load = [&slow](const ui::ReviewChangesDialog::Row &row) {
        TextDifference quick = sample();
        quick.rows.removeLast();
        return row.path == "src/a.ts"_L1 ? slow.future() : ready<TextDifference>(quick);
    };
    open();
    QTest::keyClick(find<QTreeView>(u"changedFiles"_s), Qt::Key_Down);
    const auto *table = find<QTableView>(u"differenceTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    slow.addResult(sample());
    slow.finish();
    QTest::qWait(0);
    QCoreApplication::processEvents();
    QCOMPARE(table->model()->rowCount(), 1);
}

QTEST_MAIN(TestReviewChanges)
#include "tst_reviewchanges.moc"
