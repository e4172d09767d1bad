// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pushbench.h"

#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;

//! Pushes that do not ask first where the branch stands.
class TestPushAtOnce final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_bench.end(); }
    void takesOneRequest();
    void asksWithoutABelief();
    void asksBeforeAHistory();
    void asksBeforeMuchIsSent();
    void refusesABranchThatMoved();
    void refusesABranchThatIsThereAlready();
    void goesOnWhereTheBranchWasMade();
    void goesOnWhereTheBranchIsGone();
    void findsThatItHadArrived();
    void asksWhoTakesNothingUnasked_data();
    void asksWhoTakesNothingUnasked();
    void leavesClearRefusalsAlone();
    void tellsWhatAHookSaysOnce();
    void tellsThatTheTokenIsRefused();

private:
    [[nodiscard]] PushRequest requestFor(const ObjectId &commit,
                                         const std::optional<ObjectId> &believed) const;
    //! Moves the server's branch, as somebody else would.
    [[nodiscard]] bool moveOnServer() const;

    testing::PushBench m_bench;
};

void TestPushAtOnce::init()
{
    QVERIFY(m_bench.begin());
    QVERIFY(m_bench.run("rm -rf .git"));
}

PushRequest TestPushAtOnce::requestFor(const ObjectId &commit,
                                       const std::optional<ObjectId> &believed) const
{
    PushRequest request = m_bench.request();
    request.commit = commit;
    request.believed = PushRequest::Belief{believed};
    return request;
}

bool TestPushAtOnce::moveOnServer() const
{
    return m_bench.run("git clone -q ../srv/app.git ../other; cd ../other; git checkout -qB main;"
                       "echo 7 > theirs; git add theirs; git commit -qm theirs;"
                       "git push -q origin main");
}

void TestPushAtOnce::takesOneRequest()
{
    const ObjectId first = m_bench.commitNow();
    const auto result = m_bench.pushed(requestFor(first, std::nullopt));
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(m_bench.remoteTip(u"main"_s), first.hex());
    QCOMPARE(m_bench.host().requests(), 1);
    QVERIFY(m_bench.run("echo 2 > f"));
    const ObjectId second = m_bench.commitNow(u"main"_s, first);
    QVERIFY(m_bench.pushed(requestFor(second, first)));
    QCOMPARE(m_bench.remoteTip(u"main"_s), second.hex());
    QCOMPARE(m_bench.host().requests(), 2);
}

void TestPushAtOnce::asksWithoutABelief()
{
    PushRequest request = requestFor(m_bench.commitNow(), std::nullopt);
    request.believed.reset();
    QVERIFY(m_bench.pushed(request));
    QCOMPARE(m_bench.host().requests(), 2);
}

void TestPushAtOnce::asksBeforeAHistory()
{
    QVERIFY(m_bench.run("git init -q; git add .; git commit -qm by-git"));
    QVERIFY(m_bench.pushed(requestFor(m_bench.commitAt(u"HEAD"_s), std::nullopt)));
    QCOMPARE(m_bench.host().requests(), 3); // twice: it is packed in between
}

void TestPushAtOnce::asksBeforeMuchIsSent()
{
    QVERIFY(m_bench.run("head -c 5000000 /dev/urandom > big"));
    QVERIFY(m_bench.pushed(requestFor(m_bench.commitNow(), std::nullopt)));
    QCOMPARE(m_bench.host().requests(), 2);
}

void TestPushAtOnce::refusesABranchThatMoved()
{
    const ObjectId first = m_bench.commitNow();
    QVERIFY(m_bench.pushed(requestFor(first, std::nullopt)));
    QVERIFY(moveOnServer());
    const QString theirs = m_bench.remoteTip(u"main"_s);
    QVERIFY(m_bench.run("echo 2 > f"));
    const auto result = m_bench.pushed(requestFor(m_bench.commitNow(u"main"_s, first), first));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BranchMoved);
    QCOMPARE(m_bench.remoteTip(u"main"_s), theirs);
}

void TestPushAtOnce::refusesABranchThatIsThereAlready()
{
    QVERIFY(moveOnServer());
    const QString theirs = m_bench.remoteTip(u"main"_s);
    const auto result = m_bench.pushed(requestFor(m_bench.commitNow(), std::nullopt));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BranchMoved);
    QCOMPARE(m_bench.remoteTip(u"main"_s), theirs);
}

void TestPushAtOnce::goesOnWhereTheBranchWasMade()
{
    const ObjectId first = m_bench.commitNow();
    QVERIFY(m_bench.pushed(requestFor(first, std::nullopt)));
    QVERIFY(m_bench.run("echo 2 > f"));
    const ObjectId second = m_bench.commitNow(u"main"_s, first);
    QVERIFY(m_bench.run("git -C ../srv/app.git branch new main"));
    PushRequest request = requestFor(second, first);
    request.branch = *BranchName::parse(u"other"_s); // believed to be there, and is not
    const auto result = m_bench.pushed(request);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(m_bench.remoteTip(u"other"_s), second.hex());
}

void TestPushAtOnce::goesOnWhereTheBranchIsGone()
{
    const ObjectId first = m_bench.commitNow();
    QVERIFY(m_bench.pushed(requestFor(first, std::nullopt)));
    QVERIFY(m_bench.run("git -C ../srv/app.git update-ref -d refs/heads/main; echo 2 > f"));
    const ObjectId second = m_bench.commitNow(u"main"_s, first);
    const auto result = m_bench.pushed(requestFor(second, first));
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(m_bench.remoteTip(u"main"_s), second.hex());
}

//! The answer to an earlier push was lost.
void TestPushAtOnce::asksWhoTakesNothingUnasked_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 404, 405, 409, 500, 503})
        QTest::addRow("%d", status) << status;
}

void TestPushAtOnce::asksWhoTakesNothingUnasked()
{
    QFETCH(int, status);
    std::atomic_bool wasAsked = false;
    m_bench.host().setFault(
        [&wasAsked,
         status](const testing::HostRequest &request) -> std::optional<testing::HostReply> {
            if (request.method == "GET")
                wasAsked = true;
            if (wasAsked)
                return std::nullopt;
            return testing::HostReply{status, "text/plain", "ask first"};
        });
    const ObjectId commit = m_bench.commitNow();
    const auto result = m_bench.pushed(requestFor(commit, std::nullopt));
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(m_bench.remoteTip(u"main"_s), commit.hex());
    QCOMPARE(m_bench.host().requests(), 3); // sent, asked, sent
}

void TestPushAtOnce::leavesClearRefusalsAlone()
{
    m_bench.host().setFault([](const testing::HostRequest &) {
        return std::optional(testing::HostReply{402, "text/plain", "[ALERT] Your plan is full."});
    });
    const auto result = m_bench.pushed(requestFor(m_bench.commitNow(), std::nullopt));
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"Your plan is full."_s),
             qPrintable(result.error().message));
    QCOMPARE(m_bench.host().requests(), 1);
}

void TestPushAtOnce::findsThatItHadArrived()
{
    const ObjectId first = m_bench.commitNow();
    QVERIFY(m_bench.pushed(requestFor(first, std::nullopt)));
    const auto again = m_bench.pushed(requestFor(first, std::nullopt));
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(again->serverLines, QStringList());
}

void TestPushAtOnce::tellsWhatAHookSaysOnce()
{
    QVERIFY(m_bench.run("printf '#!/bin/sh\\necho run >> ran\\necho No pushes today.\\nexit 1\\n'"
                        " > ../srv/app.git/hooks/pre-receive;"
                        "chmod 755 ../srv/app.git/hooks/pre-receive"));
    const auto result = m_bench.pushed(requestFor(m_bench.commitNow(), std::nullopt));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Rejected);
    QCOMPARE(result.error().message.count(u"No pushes today."_s), 1);
    QFile ran(m_bench.server() + u"/ran"_s);
    QVERIFY(ran.open(QIODevice::ReadOnly));
    QCOMPARE(ran.readAll(), QByteArray("run\n"));
}

void TestPushAtOnce::tellsThatTheTokenIsRefused()
{
    PushRequest request = requestFor(m_bench.commitNow(), std::nullopt);
    request.remote.password = u"another"_s;
    const auto result = m_bench.pushed(request);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::SignInNeeded);
    QCOMPARE(m_bench.host().refusedCredentials(), 1); // it is not sent twice
}

QTEST_GUILESS_MAIN(TestPushAtOnce)
#include "tst_pushatonce.moc"
