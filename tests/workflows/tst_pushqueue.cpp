// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pushqueue.h"

#include <QTest>

using namespace windlass::workflows;

class TestPushQueue final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void servesTwoInTheirOrder();
    void letsGoWhoeverWaits();
};

void TestPushQueue::servesTwoInTheirOrder()
{
    const auto queue = std::make_shared<PushQueue>();
    auto first = std::make_unique<PushQueue::Place>(queue);
    const PushQueue::Place second(queue);
    const PushQueue::Place third(queue);
    const PushQueue::Place fourth(queue);
    QVERIFY(first->isServed() && second.isServed());
    QVERIFY(!third.isServed() && !fourth.isServed());
    first.reset();
    QVERIFY(second.isServed() && third.isServed());
    QVERIFY(!fourth.isServed());
}

void TestPushQueue::letsGoWhoeverWaits()
{
    const auto queue = std::make_shared<PushQueue>();
    auto first = std::make_unique<PushQueue::Place>(queue);
    const PushQueue::Place second(queue);
    auto third = std::make_unique<PushQueue::Place>(queue);
    const PushQueue::Place fourth(queue);
    third.reset();
    QVERIFY(!fourth.isServed());
    first.reset();
    QVERIFY(fourth.isServed());
}

QTEST_GUILESS_MAIN(TestPushQueue)
#include "tst_pushqueue.moc"
