// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::bench;

class TestBenchReport final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsQuantiles_data();
    void findsQuantiles();
    void comparesRunByRun();
    void tellsWhatIsMissing();
    void writesTable();

private:
    [[nodiscard]] static Row row(const QString &name, const QList<double> &values);
};

Row TestBenchReport::row(const QString &name, const QList<double> &values)
{
    Row row(name, u"s"_s);
    for (const double value : values)
        row.add(value);
    return row;
}

void TestBenchReport::findsQuantiles_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("expected");
    QTest::newRow("none") << QList<double>{} << 0.5 << 0.0;
    QTest::newRow("one") << QList<double>{7} << 0.99 << 7.0;
    QTest::newRow("odd") << QList<double>{9, 1, 5} << 0.5 << 5.0;
    QTest::newRow("even") << QList<double>{4, 1, 2, 9} << 0.5 << 3.0;
    QTest::newRow("least") << QList<double>{4, 1, 2} << 0.0 << 1.0;
    QTest::newRow("most") << QList<double>{4, 1, 2} << 1.0 << 4.0;
    QTest::newRow("between") << QList<double>{0, 10} << 0.75 << 7.5;
}

void TestBenchReport::findsQuantiles()
{
    QFETCH(QList<double>, values);
    QFETCH(double, share);
    QTEST(quantile(values, share), "expected");
}

//! One slow moment of the machine hits both; the ratio of the medians would show it.
void TestBenchReport::comparesRunByRun()
{
    Row ours = row(u"ours"_s, {1, 100, 3});
    QVERIFY(!ours.hasRatio());
    ours.compareWith(row(u"theirs"_s, {2, 200, 2}));
    QCOMPARE(ours.ratio(), 0.5);
    QCOMPARE(ours.peer(), u"theirs"_s);
    ours.compareWith(row(u"stuck"_s, {0, 0, 0}));
    QVERIFY(!ours.hasRatio());
    ours.compareWith(u"a number"_s, 4);
    QCOMPARE(ours.ratio(), 0.75);
}

void TestBenchReport::tellsWhatIsMissing()
{
    Report report(u"things"_s, 3);
    Row ours = row(u"ours"_s, {1, 2, 3});
    const Row peer = Row::missing(u"theirs"_s, u"theirs is not installed"_s);
    ours.compareWith(peer);
    report.add(ours);
    report.add(peer);
    QVERIFY(report.toText().contains("theirs is not installed"));

    const QJsonObject object = QJsonDocument::fromJson(report.toJson()).object();
    QCOMPARE(object.value("subject"_L1).toString(), u"things"_s);
    QCOMPARE(object.value("runs"_L1).toInt(), 3);
    const QJsonArray rows = object.value("rows"_L1).toArray();
    QCOMPARE(rows.size(), 2);
    const QJsonObject first = rows[0].toObject();
    QCOMPARE(first.value("median"_L1).toDouble(), 2.0);
    QCOMPARE(first.value("min"_L1).toDouble(), 1.0);
    QCOMPARE(first.value("max"_L1).toDouble(), 3.0);
    QCOMPARE(first.value("values"_L1).toArray(), (QJsonArray{1, 2, 3}));
    QVERIFY(!first.contains("ratio"_L1));
    const QJsonObject second = rows[1].toObject();
    QCOMPARE(second.value("note"_L1).toString(), u"theirs is not installed"_s);
    QVERIFY(!second.contains("median"_L1));
}

void TestBenchReport::writesTable()
{
    Report report(u"things"_s, 2);
    Row ours = row(u"a long name of ours"_s, {0.5, 1.5});
    ours.compareWith(row(u"theirs"_s, {0.25, 0.75}));
    ours.setNote(u"as said"_s);
    report.add(ours);
    const QList<QByteArray> lines = report.toText().split('\n');
    QCOMPARE(lines[0], "things               median   min   max  unit  ratio and remarks");
    QCOMPARE(lines[1], "a long name of ours    1.00  0.50  1.50  s     2.00 of theirs; as said");
    QVERIFY(lines[2].startsWith("Runs: 2."));

    Report tiny(u"things"_s, 2);
    tiny.add(row(u"tiny"_s, {0.00012, 0.00012}));
    QVERIFY(tiny.toText().contains("\ntiny    0.00012  0.00012  0.00012  s\n"));
}

QTEST_GUILESS_MAIN(TestBenchReport)
#include "tst_report.moc"
