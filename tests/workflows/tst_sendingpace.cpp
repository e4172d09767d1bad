// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/sendingpace.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace windlass::workflows;
using Phase = PublishProgress::Phase;

//! By a clock that goes only when it is told to.
class TestSendingPace final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsNothingAtFirst();
    void tellsRateAndRest();
    void leavesOutWhatBuffersSwallow();
    void followsALineThatGetsSlower();
    void changesOnceASecond();
    void doesNotWaver();
    void tellsNoRestThatIsHardlyAny();
    void roundsMoreWhereMoreIsLeft_data();
    void roundsMoreWhereMoreIsLeft();
    void tellsAStall();
    void beginsAnewWithAnotherPush();
    void hasNothingToAddElsewhere();

private:
    //! Ten reports a second for \a time, as \a bytesPerSecond go.
    PublishProgress send(std::chrono::milliseconds time, qint64 bytesPerSecond);
    PublishProgress report();

    std::chrono::milliseconds m_now{};
    qint64 m_bytes = 0;
    qint64 m_total = 0;
    std::unique_ptr<SendingPace> m_pace;
};

void TestSendingPace::init()
{
    m_now = 77s;
    m_bytes = 0;
    m_total = 10'000'000;
    m_pace = std::make_unique<SendingPace>([this] { return m_now; });
}

PublishProgress TestSendingPace::report()
{
    return m_pace->timed({Phase::Sending, 0, 7, m_bytes, m_total});
}

PublishProgress TestSendingPace::send(std::chrono::milliseconds time, qint64 bytesPerSecond)
{
    PublishProgress last = report();
    for (const auto end = m_now + time; m_now < end;) {
        m_now += 100ms;
        m_bytes += bytesPerSecond / 10;
        last = report();
    }
    return last;
}

void TestSendingPace::tellsNothingAtFirst()
{
    const PublishProgress now = send(2900ms, 100'000);
    QCOMPARE(now.bytesPerSecond, 0);
    QCOMPARE(now.left, 0s);
}

void TestSendingPace::tellsRateAndRest()
{
    m_total = 3'000'000;
    const PublishProgress now = send(3s, 100'000); // 27 s are left
    QCOMPARE(now.bytesPerSecond, 100'000);
    QCOMPARE(now.left, 30s);
    QCOMPARE(now.bytes, 300'000);
    QCOMPARE(now.totalBytes, m_total);
}

void TestSendingPace::leavesOutWhatBuffersSwallow()
{
    report();
    m_now += 10ms;
    m_bytes += 4'000'000;
    QCOMPARE(send(3s, 100'000).bytesPerSecond, 100'000);
}

void TestSendingPace::followsALineThatGetsSlower()
{
    QCOMPARE(send(20s, 100'000).bytesPerSecond, 100'000);
    const qint64 between = send(2s, 50'000).bytesPerSecond;
    QVERIFY(between > 50'000 && between < 100'000);
    QCOMPARE(send(6s, 50'000).bytesPerSecond, 50'000);
}

void TestSendingPace::changesOnceASecond()
{
    qint64 before = send(5s, 100'000).bytesPerSecond;
    int changes = 0;
    for (int i = 0; i < 50; ++i) {
        const qint64 now = send(100ms, 100'000 - i * 1000).bytesPerSecond;
        changes += now != before ? 1 : 0;
        before = now;
    }
    QVERIFY2(changes >= 3 && changes <= 5, qPrintable(QString::number(changes)));
}

//! The rest lies about a limit between two numbers that could be told.
void TestSendingPace::doesNotWaver()
{
    send(4s, 100'000);
    QList<std::chrono::seconds> told;
    for (int i = 0; i < 30; ++i) {
        m_total = m_bytes + 100'000 * 26 + (i % 2 == 0 ? 1 : -1) * 50'000;
        const auto left = send(1s, 100'000).left;
        if (told.isEmpty() || told.last() != left)
            told.append(left);
    }
    QCOMPARE(told, (QList<std::chrono::seconds>{30s, 25s}));
}

void TestSendingPace::tellsNoRestThatIsHardlyAny()
{
    m_total = 100'000 * 13;
    QCOMPARE(send(3s, 100'000).left, 10s);
    QCOMPARE(send(4s, 100'000).left, 10s); // 6 s
    QCOMPARE(send(1s, 100'000).left, 5s);
    QCOMPARE(send(2s, 100'000).left, 5s); // 3 s
    QCOMPARE(send(1s, 100'000).left, 0s);

    init();
    m_total = 100'000 * 12;
    const PublishProgress now = send(3s, 100'000);
    QCOMPARE(now.bytesPerSecond, 100'000);
    QCOMPARE(now.left, 0s);
}

void TestSendingPace::roundsMoreWhereMoreIsLeft_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("told");
    QTest::newRow("ten seconds") << 10 << 10;
    QTest::newRow("seconds") << 52 << 55;
    QTest::newRow("the last of the seconds") << 55 << 55;
    QTest::newRow("nearly a minute") << 56 << 60;
    QTest::newRow("a minute") << 60 << 60;
    QTest::newRow("over a minute") << 61 << 120;
    QTest::newRow("minutes") << 59 * 60 << 59 * 60;
    QTest::newRow("nearly an hour") << 59 * 60 + 1 << 3600;
    QTest::newRow("hours") << 3 * 3600 + 1 << 4 * 3600;
}

void TestSendingPace::roundsMoreWhereMoreIsLeft()
{
    QFETCH(int, left);
    QFETCH(int, told);
    m_total = 1000 * qint64(left + 3);
    QCOMPARE(send(3s, 1000).left, std::chrono::seconds(told));
}

void TestSendingPace::tellsAStall()
{
    QVERIFY(send(5s, 100'000).left > 0s);
    const PublishProgress now = send(7s, 0);
    QCOMPARE(now.bytesPerSecond, 0);
    QCOMPARE(now.left, 0s);
    QCOMPARE(send(7s, 100'000).bytesPerSecond, 100'000);
}

void TestSendingPace::beginsAnewWithAnotherPush()
{
    send(5s, 100'000);
    m_bytes = 0;
    QCOMPARE(send(2s, 1000).bytesPerSecond, 0);
    QCOMPARE(send(2s, 1000).bytesPerSecond, 1000);

    std::ignore = m_pace->timed({Phase::Connecting});
    QCOMPARE(send(2s, 1000).bytesPerSecond, 0);
}

void TestSendingPace::hasNothingToAddElsewhere()
{
    send(5s, 100'000);
    for (const Phase phase : {Phase::Packing, Phase::Connecting, Phase::Checking}) {
        const PublishProgress now = m_pace->timed({phase, 1, 7, m_bytes, m_total});
        QCOMPARE(now.bytesPerSecond, 0);
        QCOMPARE(now.left, 0s);
    }
    const PublishProgress unknown = m_pace->timed({Phase::Sending, 1, 7, m_bytes, 0});
    QCOMPARE(unknown.bytesPerSecond, 0);
}

QTEST_GUILESS_MAIN(TestSendingPace)
#include "tst_sendingpace.moc"
