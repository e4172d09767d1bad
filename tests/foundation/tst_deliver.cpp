// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/deliver.h"

#include <QTest>
#include <QThread>

#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace windlass;

class TestDeliver final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deliversLater();
    void deliversErrors();
    void deliversOnce();
    void reportsDroppedPromises();
    void forgetsDeadReceivers();
    void forgetsReceiversThatDieWhileTheResultIsOnItsWay();
    void deliversInTheReceiversThread();
    void leavesNothingBehind();
};

void TestDeliver::deliversLater()
{
    QObject receiver;
    std::optional<Result<int>> got;
    deliver(ready<int>(7), &receiver, [&](const Result<int> &result) { got = result; });
    QVERIFY(!got); // never from inside the call
    QTRY_VERIFY(got);
    QCOMPARE(got->value(), 7);
}

void TestDeliver::deliversErrors()
{
    QObject receiver;
    std::optional<Result<>> got;
    deliver(ready<void>(fail(ErrorKind::NotFound, u"gone"_s)), &receiver,
            [&](const Result<> &result) { got = result; });
    QTRY_VERIFY(got);
    QCOMPARE(got->error().kind, ErrorKind::NotFound);
    QCOMPARE(got->error().message, u"gone"_s);
}

void TestDeliver::deliversOnce()
{
    QObject receiver;
    int first = 0;
    int second = 0;
    QPromise<Result<int>> promise;
    promise.start();
    deliver(promise.future(), &receiver, [&](const Result<int> &) { ++first; });
    deliver(promise.future(), &receiver, [&](const Result<int> &) { ++second; });
    promise.addResult(Result<int>(1));
    promise.finish();
    QTRY_COMPARE(second, 1);
    QCOMPARE(first, 1);
}

void TestDeliver::reportsDroppedPromises()
{
    QObject receiver;
    std::optional<Result<int>> got;
    {
        QPromise<Result<int>> promise;
        promise.start();
        deliver(promise.future(), &receiver, [&](const Result<int> &result) { got = result; });
    }
    QTRY_VERIFY(got);
    QCOMPARE(got->error().kind, ErrorKind::Cancelled);
}

void TestDeliver::forgetsDeadReceivers()
{
    auto gone = std::make_unique<QObject>();
    QObject stays;
    bool wasCalled = false;
    bool isDone = false;
    QPromise<Result<int>> promise;
    promise.start();
    deliver(promise.future(), gone.get(), [&](const Result<int> &) { wasCalled = true; });
    deliver(promise.future(), &stays, [&](const Result<int> &) { isDone = true; });
    gone.reset();
    promise.addResult(Result<int>(1));
    promise.finish();
    QTRY_VERIFY(isDone);
    QVERIFY(!wasCalled);
}

void TestDeliver::forgetsReceiversThatDieWhileTheResultIsOnItsWay()
{
    auto gone = std::make_unique<QObject>();
    QObject stays;
    bool wasCalled = false;
    bool isDone = false;
    deliver(ready<int>(1), gone.get(), [&](const Result<int> &) { wasCalled = true; });
    deliver(ready<int>(1), &stays, [&](const Result<int> &) { isDone = true; });
    gone.reset(); // the future has finished, the event loop has not been reached
    QTRY_VERIFY(isDone);
    QVERIFY(!wasCalled);
}

void TestDeliver::deliversInTheReceiversThread()
{
    QObject receiver;
    QThread *thread = nullptr;
    QPromise<Result<int>> promise;
    promise.start();
    deliver(promise.future(), &receiver,
            [&](const Result<int> &) { thread = QThread::currentThread(); });
    std::thread worker([&promise] {
        promise.addResult(Result<int>(1));
        promise.finish();
    });
    worker.join();
    QVERIFY(thread == nullptr);
    QTRY_COMPARE(thread, QThread::currentThread());
}

void TestDeliver::leavesNothingBehind()
{
    QObject receiver;
    bool isDone = false;
    deliver(ready<int>(1), &receiver, [&](const Result<int> &) { isDone = true; });
    QTRY_VERIFY(isDone);
    QTRY_VERIFY(receiver.children().isEmpty());
}

QTEST_GUILESS_MAIN(TestDeliver)
#include "tst_deliver.moc"
