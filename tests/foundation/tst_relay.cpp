// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/relay.h"

#include <QTest>
#include <QThread>

#include <memory>
#include <thread>

using namespace windlass;

class TestRelay final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handsOverLaterAndInOrder();
    void handsOverInTheMainThread();
    void forgetsReceiversThatDieOnTheWay();
};

void TestRelay::handsOverLaterAndInOrder()
{
    QObject receiver;
    QList<int> got;
    const auto tell = relayTo<int>(&receiver, [&got](int value) { got.append(value); });
    tell(1);
    tell(2);
    QVERIFY(got.isEmpty()); // never from inside the call
    QTRY_COMPARE(got, (QList<int>{1, 2}));
}

void TestRelay::handsOverInTheMainThread()
{
    QObject receiver;
    QThread *thread = nullptr;
    const auto tell =
        relayTo<int>(&receiver, [&thread](int) { thread = QThread::currentThread(); });
    std::thread([&tell] { tell(1); }).join();
    QVERIFY(thread == nullptr);
    QTRY_COMPARE(thread, QThread::currentThread());
}

void TestRelay::forgetsReceiversThatDieOnTheWay()
{
    auto gone = std::make_unique<QObject>();
    QObject stays;
    bool wasCalled = false;
    bool isDone = false;
    const auto toGone = relayTo<int>(gone.get(), [&wasCalled](int) { wasCalled = true; });
    const auto toStaying = relayTo<int>(&stays, [&isDone](int) { isDone = true; });
    toGone(1);
    gone.reset(); // the event loop has not been reached
    toGone(2);
    toStaying(1);
    QTRY_VERIFY(isDone);
    QVERIFY(!wasCalled);
}

QTEST_GUILESS_MAIN(TestRelay)
#include "tst_relay.moc"
