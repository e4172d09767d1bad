// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "journeys/killedpushtest.h"
#include "testing/fullsize.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;

//! A push that is killed at any moment leaves nothing half that the next push does not complete:
//! one repository, one commit, both sides sound, the folder untouched; for review, what
//! atAnyMomentOfReview() says. The moments are random, within the time of a whole push.
class TestKilledAnyMoment final : public KilledPushTest
{
    Q_OBJECT
private Q_SLOTS:
    void cleanupTestCase();
    void atAnyMoment_data();
    void atAnyMoment();
    void atAnyMomentOfReview_data();
    void atAnyMomentOfReview();

private:
    int m_kills = 0; //!< and how many of them met a push
    int m_hits = 0;
};

void TestKilledAnyMoment::cleanupTestCase()
{
    KilledPushTest::cleanupTestCase();
    qInfo("%d of %d pushes were killed before they ended", m_hits, m_kills);
    QVERIFY(m_kills == 0 || m_hits > m_kills / 3); // none when a function was chosen by hand
}

void TestKilledAnyMoment::atAnyMomentOfReview_data()
{
    QTest::addColumn<uint>("seed");
    const uint rows = testing::isFullSize() ? 10 : 1; // of ten kills each
    for (uint row = 1; row <= rows; ++row)
        QTest::addRow("%u", row) << 20261200 + row;
}

// One pull request and one comment for each push, however it was interrupted.
void TestKilledAnyMoment::atAnyMomentOfReview()
{
    QFETCH(uint, seed);
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    makeApp();
    QCOMPARE(push({}).exitCode, 0);
    const auto change = [this](int number) {
        return writeFile(m_folder + u"/CHANGED.md"_s, QByteArray::number(number) + "\n");
    };
    QVERIFY(change(0));
    const Ended whole = push({u"--review"_s});
    QVERIFY2(whole.exitCode == 0, qPrintable(whole.told));
    QRandomGenerator random(seed);
    QStringList commented;
    for (int i = 1; i <= 10; ++i) {
        QVERIFY(change(i));
        const int after = int(random.bounded(whole.milliseconds + 1));
        m_hits += push({u"--review"_s}, after).exitCode == -1 ? 1 : 0;
        ++m_kills;
        const Ended again = push({u"--review"_s});
        QVERIFY2(again.exitCode == 0 || again.exitCode == 5,
                 qPrintable(u"killed after %1 ms: %2"_s.arg(after).arg(again.told)));
        commented.append(reviewTip());
        checkReview(i + 1, commented);
        if (QTest::currentTestFailed()) {
            qInfo("killed after %d ms of %lld", after, whole.milliseconds);
            return;
        }
    }
}

void TestKilledAnyMoment::atAnyMoment_data()
{
    QTest::addColumn<uint>("seed");
    const uint rows = testing::isFullSize() ? 30 : 3; // of ten kills each
    QTest::addColumn<bool>("isLarge");
    for (uint row = 1; row <= rows; ++row)
        QTest::addRow("%u", row) << 20261126 + row << (row % 3 == 0);
}

void TestKilledAnyMoment::atAnyMoment()
{
    QFETCH(uint, seed);
    QFETCH(bool, isLarge);
    m_desk = std::make_unique<Desk>(); // what it is asked for grows with its repositories
    QVERIFY(m_desk->open());
    makeApp(isLarge);
    const Ended whole = push({});
    QVERIFY2(whole.exitCode == 0, qPrintable(whole.told));
    QRandomGenerator random(seed);
    for (int i = 0; i < 10; ++i) {
        makeApp(isLarge);
        const int after = int(random.bounded(whole.milliseconds + 1));
        m_hits += push({}, after).exitCode == -1 ? 1 : 0;
        ++m_kills;
        const Ended again = push({});
        QVERIFY2(again.exitCode == 0 || again.exitCode == 5,
                 qPrintable(u"killed after %1 ms: %2"_s.arg(after).arg(again.told)));
        checkWhole(1, u"main"_s);
        if (QTest::currentTestFailed()) {
            qInfo("killed after %d ms of %lld", after, whole.milliseconds);
            return;
        }
    }
    qInfo("%d of %d, within %lld ms", m_hits, m_kills, whole.milliseconds);
}

QTEST_GUILESS_MAIN(TestKilledAnyMoment)
#include "tst_killedanymoment.moc"
