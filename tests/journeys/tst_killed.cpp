// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "journeys/killedpushtest.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::journeys;

//! A push that is killed at a step of the journal, or at several ones after each other, leaves
//! nothing half that the next push does not complete, as it is wished for by then.
class TestKilled final : public KilledPushTest
{
    Q_OBJECT
private Q_SLOTS:
    void atEachStep_data();
    void atEachStep();
    void duringReviewOfOutput_data();
    void duringReviewOfOutput();
    void duringReview_data();
    void duringReview();
    void twiceDuringReview_data();
    void twiceDuringReview();
    void thenDirect_data();
    void thenDirect();
    void goesOnAsWished();
    void twice();
};

void TestKilled::atEachStep_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("isLarge"); // it is sent while it is packed
    for (int step = 1; step <= 7; ++step)
        QTest::addRow("first push, step %d", step) << step << false;
    for (int step = 3; step <= 6; ++step)
        QTest::addRow("large first push, step %d", step) << step << true;
}

void TestKilled::atEachStep()
{
    QFETCH(int, step);
    QFETCH(bool, isLarge);
    makeApp(isLarge);
    const Ended killed = push({u"--kill-at"_s, QString::number(step)});
    QVERIFY2(killed.exitCode == -1, qPrintable(killed.told));
    const Ended again = push({});
    QVERIFY2(again.exitCode == 0, qPrintable(again.told));
    checkWhole(1, u"main"_s);
    const Ended last = push({});
    QVERIFY2(last.exitCode == 5, qPrintable(last.told)); // and there is nothing left to do
}

void TestKilled::duringReviewOfOutput_data()
{
    QTest::addColumn<int>("step");
    for (int step = 1; step <= 8; ++step)
        QTest::addRow("step %d", step) << step;
}

// Also nothing of a commit that was made and never sent.
void TestKilled::duringReviewOfOutput()
{
    QFETCH(int, step);
    makeApp();
    const QString generated = u"--generated"_s;
    QCOMPARE(push({generated}).exitCode, 0);
    QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "more\n"));
    QCOMPARE(push({generated, u"--review"_s}).exitCode, 0);
    QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "still more\n"));
    const Ended killed = push({generated, u"--review"_s, u"--kill-at"_s, QString::number(step)});
    QVERIFY2(killed.exitCode == -1, qPrintable(killed.told));
    const Ended again = push({generated, u"--review"_s});
    QVERIFY2(again.exitCode == 0, qPrintable(again.told));
    checkReview(2, {reviewTip()});
    const QString fullName = u"acme/"_s + m_slug;
    QCOMPARE(m_desk->gitAtServer(fullName,
                                 {u"rev-list"_s, u"--count"_s, u"windlass-output/"_s + m_slug}),
             u"3"_s);
    QCOMPARE(m_desk->gitAtServer(fullName, soundness), u"sound"_s);
    QVERIFY(!QFileInfo::exists(m_folder + u"/.git"_s));
    const Ended last = push({generated, u"--review"_s});
    QVERIFY2(last.exitCode == 5, qPrintable(last.told));
}

void TestKilled::duringReview_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("isFirst"); // the one that opens the pull request
    for (int step = 1; step <= 7; ++step)
        QTest::addRow("first, step %d", step) << step << true;
    for (int step = 1; step <= 8; ++step)
        QTest::addRow("later, step %d", step) << step << false;
}

void TestKilled::duringReview()
{
    QFETCH(int, step);
    QFETCH(bool, isFirst);
    makeApp();
    QCOMPARE(push({}).exitCode, 0);
    QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "more\n"));
    if (!isFirst) {
        QCOMPARE(push({u"--review"_s}).exitCode, 0);
        QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "still more\n"));
    }
    const Ended killed = push({u"--review"_s, u"--kill-at"_s, QString::number(step)});
    QVERIFY2(killed.exitCode == -1, qPrintable(killed.told));
    const Ended again = push({u"--review"_s});
    QVERIFY2(again.exitCode == 0, qPrintable(again.told));
    checkReview(isFirst ? 1 : 2, isFirst ? QStringList() : QStringList{reviewTip()});
    const Ended last = push({u"--review"_s});
    QVERIFY2(last.exitCode == 5, qPrintable(last.told));
}

void TestKilled::twiceDuringReview_data()
{
    QTest::addColumn<bool>("isFirst");
    QTest::newRow("first") << true;
    QTest::newRow("later") << false;
}

// What had arrived is ours, also when the push that found it there was killed as well.
void TestKilled::twiceDuringReview()
{
    QFETCH(bool, isFirst);
    const QString review = u"--review"_s;
    makeApp();
    QCOMPARE(push({}).exitCode, 0);
    QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "1\n"));
    QVERIFY(isFirst || push({review}).exitCode == 0);
    QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "2\n"));
    QCOMPARE(push({review, u"--kill-at"_s, u"4"_s}).exitCode, -1); // pushed
    QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "3\n"));
    QCOMPARE(push({review, u"--kill-at"_s, u"1"_s}).exitCode, -1); // committing
    const Ended again = push({review});
    QVERIFY2(again.exitCode == 0, qPrintable(again.told));
    checkReview(isFirst ? 2 : 3, isFirst ? QStringList() : QStringList{reviewTip()});
}

void TestKilled::thenDirect_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("committing") << 1;
    QTest::newRow("pushing") << 3;
    QTest::newRow("asking for the pull request") << 6;
}

// Who chooses to push directly after that gets no pull request.
void TestKilled::thenDirect()
{
    QFETCH(int, step);
    makeApp();
    QCOMPARE(push({}).exitCode, 0);
    QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "1\n"));
    QCOMPARE(push({u"--review"_s, u"--kill-at"_s, QString::number(step)}).exitCode, -1);
    QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "2\n"));
    m_before = fingerprint(m_folder);
    const Ended again = push({});
    QVERIFY2(again.exitCode == 0, qPrintable(again.told));
    const QString fullName = u"acme/"_s + m_slug;
    QCOMPARE(m_desk->gitAtServer(fullName, {u"show"_s, u"main:CHANGED.md"_s}), u"2"_s);
    QVERIFY(m_desk->repository(fullName)["pull_requests"_L1].toArray().isEmpty());
}

// What was wished for once is not in the link: the push that goes on must know it.
void TestKilled::goesOnAsWished()
{
    makeApp();
    QCOMPARE(push({}).exitCode, 0);
    QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "1\n"));
    QCOMPARE(push({u"--wish-review"_s, u"--kill-at"_s, u"1"_s}).exitCode, -1);
    QCOMPARE(push({u"--kill-at"_s, u"1"_s}).exitCode, -1);
    QCOMPARE(push({}).exitCode, 0);
    checkReview(1, {});
    QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "2\n"));
    QCOMPARE(push({u"--wish-review"_s, u"--kill-at"_s, u"1"_s}).exitCode, -1);
    QCOMPARE(push({u"--wish-direct"_s}).exitCode, 0);
    QCOMPARE(m_desk->gitAtServer(u"acme/"_s + m_slug, {u"show"_s, u"main:CHANGED.md"_s}), u"2"_s);
}

void TestKilled::twice()
{
    makeApp();
    for (const int step : {1, 1, 2, 3, 2, 4})
        QCOMPARE(push({u"--kill-at"_s, QString::number(step)}).exitCode, -1);
    const Ended again = push({});
    QVERIFY2(again.exitCode == 0, qPrintable(again.told));
    checkWhole(1, u"main"_s);
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
