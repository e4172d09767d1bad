// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using windlass::models::ChangeListModel;
using Side = ChangeListModel::Side;
using Change = ChangeListModel::Change;
using Decision = ChangeListModel::Decision;

//! The files of a regeneration, and what is decided about them.
class TestChangeListModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatHappenedToEach();
    void decidesOneFile();
    void decidesAllThatMeet();
    void putsNoMarkersWhereNoneCanBe();
    void decidesNothingThatDoesNotMeet();
    void startsAnewWithOtherRows();

private:
    [[nodiscard]] QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role).toString();
    }

    std::unique_ptr<ChangeListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestChangeListModel::init()
{
    m_model = std::make_unique<ChangeListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setRows({{u"src/a.ts"_s,
                       Side::Meets,
                       Change::Modified,
                       u"both changed it"_s,
                       3,
                       1,
                       false,
                       true,
                       {}},
                      {u"logo\n.png"_s,
                       Side::Meets,
                       Change::Modified,
                       u"both changed it"_s,
                       0,
                       0,
                       true,
                       false,
                       {}},
                      {u"new.ts"_s, Side::Generator, Change::Added, {}, 1200, 0, false, false, {}},
                      {u"gone.ts"_s, Side::People, Change::Deleted, {}, 0, 7, false, false, {}}});
}

void TestChangeListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestChangeListModel::saysWhatHappenedToEach()
{
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->count(Side::Meets), 2);
    QCOMPARE(m_model->count(Side::People), 1);
    QCOMPARE(text(0, ChangeListModel::ChangeColumn), u"both changed it"_s);
    QCOMPARE(text(0, ChangeListModel::LinesColumn), u"\u200e+3 −1"_s);
    QCOMPARE(text(1, ChangeListModel::LinesColumn), u"binary"_s);
    QVERIFY(!text(1, ChangeListModel::FileColumn).contains(u'\n'));
    QCOMPARE(text(2, ChangeListModel::ChangeColumn), u"new"_s);
    QCOMPARE(text(3, ChangeListModel::ChangeColumn), u"deleted"_s);
    QCOMPARE(text(3, ChangeListModel::DecisionColumn), QString());
    QCOMPARE(text(0, ChangeListModel::FileColumn, Qt::AccessibleTextRole),
             u"src/a.ts, both changed it, \u200e+3 −1, to decide"_s);
    QCOMPARE(text(3, ChangeListModel::FileColumn, Qt::AccessibleTextRole),
             u"gone.ts, deleted, \u200e+0 −7"_s);
}

void TestChangeListModel::decidesOneFile()
{
    QCOMPARE(m_model->undecided(), 2);
    const QSignalSpy decided(m_model.get(), &ChangeListModel::decided);
    m_model->decide(0, Decision::Markers);
    QCOMPARE(m_model->undecided(), 1);
    QCOMPARE(decided.count(), 1);
    QCOMPARE(m_model->rowAt(0).decision, Decision::Markers);
    QCOMPARE(text(0, ChangeListModel::DecisionColumn), u"both"_s);
    m_model->decide(0, Decision::Generated);
    QCOMPARE(text(0, ChangeListModel::DecisionColumn), u"generated"_s);
}

void TestChangeListModel::decidesAllThatMeet()
{
    m_model->decideAll(Decision::People);
    QCOMPARE(m_model->undecided(), 0);
    QCOMPARE(text(1, ChangeListModel::DecisionColumn), u"people's"_s);
    QVERIFY(!m_model->rowAt(2).decision);
    QVERIFY(!m_model->rowAt(3).decision);
}

void TestChangeListModel::putsNoMarkersWhereNoneCanBe()
{
    m_model->decideAll(Decision::Markers);
    QCOMPARE(m_model->rowAt(0).decision, Decision::Markers);
    QCOMPARE(m_model->rowAt(1).decision, Decision::People);
}

void TestChangeListModel::decidesNothingThatDoesNotMeet()
{
    const QSignalSpy decided(m_model.get(), &ChangeListModel::decided);
    m_model->decide(2, Decision::People);
    QVERIFY(!m_model->rowAt(2).decision);
    QCOMPARE(decided.count(), 0);
}

void TestChangeListModel::startsAnewWithOtherRows()
{
    m_model->decideAll(Decision::People);
    m_model->setRows({{u"b"_s, Side::Meets, Change::Modified, {}, 0, 0, false, true, {}}});
    QCOMPARE(m_model->undecided(), 1);
    m_model->setRows({});
    QCOMPARE(m_model->undecided(), 0);
    m_model->decideAll(Decision::People);
    QCOMPARE(m_model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestChangeListModel)
#include "tst_changelistmodel.moc"
