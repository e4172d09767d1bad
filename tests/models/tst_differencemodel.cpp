// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/differencemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using windlass::git::DifferenceRow;
using windlass::models::DifferenceModel;
using Kind = DifferenceRow::Kind;

//! Two texts beside each other, for eyes and for screen readers.
class TestDifferenceModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shows_data();
    void shows();
    void showsNothingThatSteers();
    void namesItsSides();
};

void TestDifferenceModel::shows_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QList<bool>>("differs"); // left, right
    QTest::addColumn<QStringList>("spoken");  // left, right
    QTest::newRow("same") << int(Kind::Same) << QStringList{u"1"_s, u"a"_s, u"2"_s, u"b"_s}
                          << QList<bool>{false, false} << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("changed") << int(Kind::Changed)
                             << QStringList{u"− 1"_s, u"a"_s, u"+ 2"_s, u"b"_s}
                             << QList<bool>{true, true}
                             << QStringList{u"Changed: a"_s, u"Changed: b"_s};
    QTest::newRow("added") << int(Kind::Added)
                           << QStringList{QString(), QString(), u"+ 2"_s, u"b"_s}
                           << QList<bool>{false, true}
                           << QStringList{u"No line here"_s, u"Only here: b"_s};
    QTest::newRow("removed") << int(Kind::Removed)
                             << QStringList{u"− 1"_s, u"a"_s, QString(), QString()}
                             << QList<bool>{true, false}
                             << QStringList{u"Only here: a"_s, u"No line here"_s};
    QTest::newRow("gap") << int(Kind::Gap) << QStringList{QString(), u"⋯"_s, QString(), u"⋯"_s}
                         << QList<bool>{false, false}
                         << QStringList{u"Lines that are the same"_s, u"Lines that are the same"_s};
}

void TestDifferenceModel::shows()
{
    QFETCH(int, kind);
    QFETCH(QStringList, cells);
    QFETCH(QList<bool>, differs);
    QFETCH(QStringList, spoken);
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    DifferenceRow row{Kind(kind), 1, 2, u"a"_s, u"b"_s};
    if (row.kind == Kind::Added)
        row.leftLine = 0, row.left.clear();
    if (row.kind == Kind::Removed)
        row.rightLine = 0, row.right.clear();
    model.setRows({row});
    for (int column = 0; column < model.columnCount(); ++column)
        QCOMPARE(model.index(0, column).data().toString(), cells.at(column));
    for (const int side : {0, 1}) {
        const QModelIndex text =
            model.index(0, side == 0 ? DifferenceModel::LeftColumn : DifferenceModel::RightColumn);
        QCOMPARE(text.data(DifferenceModel::DiffersRole).toBool(), differs.at(side));
        QCOMPARE(text.data(Qt::AccessibleTextRole).toString(), spoken.at(side));
    }
}

void TestDifferenceModel::showsNothingThatSteers()
{
    DifferenceModel model;
    model.setRows({{Kind::Same, 1, 1, u"\ta\u202eb\u0007\U0001F600"_s, {}}});
    QCOMPARE(model.index(0, DifferenceModel::LeftColumn).data().toString(),
             u"    a\ufffdb\ufffd\U0001F600"_s);
}

void TestDifferenceModel::namesItsSides()
{
    DifferenceModel model;
    model.setTitles(u"People's"_s, u"Generated"_s);
    QCOMPARE(model.headerData(DifferenceModel::LeftColumn, Qt::Horizontal).toString(),
             u"People's"_s);
    QCOMPARE(model.headerData(DifferenceModel::RightColumn, Qt::Horizontal).toString(),
             u"Generated"_s);
}

QTEST_GUILESS_MAIN(TestDifferenceModel)
#include "tst_differencemodel.moc"
