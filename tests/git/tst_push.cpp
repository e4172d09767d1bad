// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pushbench.h"

#include <QSslConfiguration>
#include <QTest>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::GitHttpHost;
using testing::HostReply;
using testing::HostRequest;

class TestPush final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void refusesFoldersWithoutTheCommit();
    void neverForces();
    void neverForcesAfterAnUnknownCommit();
    void tellsARaceOnTheServer();
    void pushesTwice();
    void pushesOverTls();
    void pushesManyObjects();
    void pushesTheSameAgain();
    void pushesToBranchesWithFolders();
    void runsAsOne();

private:
    testing::PushBench m_bench;
};

void TestPush::init()
{
    QVERIFY(m_bench.begin());
}

void TestPush::cleanup()
{
    m_bench.end();
}

void TestPush::refusesFoldersWithoutTheCommit()
{
    PushRequest unknown = m_bench.request();
    unknown.commit = *ObjectId::fromHex(QString(40, u'1'));
    QCOMPARE(m_bench.pushed(unknown).error().kind, ErrorKind::FolderUnusable);
    PushRequest elsewhere = m_bench.request();
    elsewhere.folder = m_bench.filePath({});
    QCOMPARE(m_bench.pushed(elsewhere).error().kind, ErrorKind::FolderUnusable);
    PushRequest anonymous = m_bench.request();
    anonymous.remote.password.clear();
    QCOMPARE(m_bench.pushed(anonymous).error().kind, ErrorKind::SignInNeeded);
    QCOMPARE(m_bench.host().requests(), 0);
}

void TestPush::neverForces()
{
    QVERIFY(m_bench.run("git commit -q --allow-empty -m two; git push -q ../srv/app.git main;"
                        "git reset -q --hard HEAD~1; git commit -q --allow-empty -m other"));
    const QString before = m_bench.remoteTip(u"main"_s);
    const auto result = m_bench.pushed(m_bench.request());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BranchMoved);
    QCOMPARE(m_bench.remoteTip(u"main"_s), before);
    QVERIFY(m_bench.isNothingLeft());
}

void TestPush::neverForcesAfterAnUnknownCommit()
{
    QVERIFY(m_bench.run("git push -q ../srv/app.git main; git clone -q ../srv/app.git ../other;"
                        "cd ../other; git checkout -q main; git commit -q --allow-empty -m theirs;"
                        "git push -q origin main"));
    const QString before = m_bench.remoteTip(u"main"_s);
    QVERIFY(m_bench.run("git commit -q --allow-empty -m ours"));
    const auto result = m_bench.pushed(m_bench.request());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BranchMoved);
    QCOMPARE(m_bench.remoteTip(u"main"_s), before);
}

// The branch moves after the server has told where it stands.
void TestPush::tellsARaceOnTheServer()
{
    QVERIFY(
        m_bench.run("git push -q ../srv/app.git main; git clone -q ../srv/app.git ../other;"
                    "(cd ../other; git checkout -q main; git commit -q --allow-empty -m theirs);"
                    "git commit -q --allow-empty -m ours"));
    m_bench.host().setFault([this](const HostRequest &request) -> std::optional<HostReply> {
        if (request.method == "POST")
            std::ignore = testing::script(m_bench.folder(), "cd ../other; git push -q origin main");
        return std::nullopt;
    });
    const auto result = m_bench.pushed(m_bench.request());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BranchMoved);
    QVERIFY(m_bench.remoteTip(u"main"_s) != m_bench.commitAt(u"HEAD"_s).hex());
}

void TestPush::pushesTwice()
{
    std::mutex mutex;
    QList<TransferProgress> seen;
    const auto progress = [&](const TransferProgress &now) {
        const std::lock_guard lock(mutex);
        seen.append(now);
    };
    QVERIFY(m_bench.run(
        "printf '#!/bin/sh\\necho \"Create a pull request: https://example.org/1\"\\n'"
        " > ../srv/app.git/hooks/post-receive; chmod 755 ../srv/app.git/hooks/post-receive"));
    const auto first = git::push(m_bench.pool(), m_bench.request(), progress, {});
    QTRY_VERIFY(first.isFinished());
    QVERIFY2(first.result(), first.result() ? "" : qPrintable(first.result().error().detail));
    QCOMPARE(first.result()->serverLines,
             QStringList{u"Create a pull request: https://example.org/1"_s});
    QCOMPARE(m_bench.remoteTip(u"main"_s), m_bench.commitAt(u"HEAD"_s).hex());
    QVERIFY(m_bench.isNothingLeft());
    QVERIFY(!seen.isEmpty());
    QCOMPARE(m_bench.host().requests(),
             3); // where the branches stand, again after packing; the pack
    QCOMPARE(m_bench.host().credentials(), 3);
    QCOMPARE(seen.last().phase, TransferProgress::Phase::Checking);
    QVERIFY(seen.last().totalBytes > 0);
    QVERIFY(seen.last().bytes >= seen.last().totalBytes);
    QCOMPARE(seen.last().objects, 3);
    for (qsizetype i = 1; i < seen.size(); ++i) {
        QVERIFY(seen.at(i).objects >= seen.at(i - 1).objects);
        QVERIFY(seen.at(i).totalObjects >= seen.at(i - 1).totalObjects);
        QVERIFY(seen.at(i).bytes >= seen.at(i - 1).bytes);
    }

    // Exactly the commit asked for goes, wherever the branch stands here meanwhile.
    QVERIFY(m_bench.run("echo 2 > f; git commit -qam two"));
    const PushRequest second = m_bench.request();
    QVERIFY(m_bench.run("echo 3 > f; git commit -qam three"));
    QVERIFY(m_bench.pushed(second));
    QCOMPARE(m_bench.remoteTip(u"main"_s), second.commit.hex());
    QCOMPARE(testing::git(m_bench.server(), {u"fsck"_s, u"--strict"_s}).exitCode, 0);
}

void TestPush::pushesOverTls()
{
    QVERIFY(m_bench.makeCertificate());
    auto trusting = QSslConfiguration::defaultConfiguration();
    QVERIFY(trusting.addCaCertificates(m_bench.filePath(u"cert.pem"_s)));
    QSslConfiguration::setDefaultConfiguration(trusting);
    const GitHttpHost host(
        m_bench.filePath(u"srv"_s), testing::PushBench::token,
        GitHttpHost::Tls{m_bench.filePath(u"cert.pem"_s), m_bench.filePath(u"key.pem"_s)});
    QVERIFY(m_bench.run("head -c 3000000 /dev/urandom > big; git add big; git commit -qm big"));
    const auto result = m_bench.pushed(m_bench.request(host.url(u"app.git"_s)));
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(m_bench.remoteTip(u"main"_s), m_bench.commitAt(u"HEAD"_s).hex());
}

void TestPush::pushesManyObjects()
{
    QVERIFY(m_bench.run("mkdir d; for i in {1..800}; do echo $i > d/$i; done; seq 200000 > numbers;"
                        "git add -A; git commit -qm many; git gc -q"));
    const auto result = m_bench.pushed(m_bench.request());
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(m_bench.remoteTip(u"main"_s), m_bench.commitAt(u"HEAD"_s).hex());
}

void TestPush::pushesTheSameAgain()
{
    QVERIFY(m_bench.pushed(m_bench.request()));
    const auto again = m_bench.pushed(m_bench.request());
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(m_bench.remoteTip(u"main"_s), m_bench.commitAt(u"HEAD"_s).hex());
}

void TestPush::pushesToBranchesWithFolders()
{
    PushRequest other = m_bench.request();
    other.branch = *BranchName::parse(u"windlass/ünï"_s);
    const auto result = m_bench.pushed(other);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(m_bench.remoteTip(u"windlass/ünï"_s), m_bench.commitAt(u"HEAD"_s).hex());
    QCOMPARE(m_bench.remoteTip(u"main"_s), QString());
}

// Two pushes of one commit at a time must not take each other's reference away.
void TestPush::runsAsOne()
{
    QList<QFuture<Result<PushReport>>> futures;
    for (int i = 0; i < 6; ++i) {
        PushRequest one = m_bench.request();
        one.branch = *BranchName::parse(u"b%1"_s.arg(i));
        futures.append(git::push(m_bench.pool(), one, {}, {}));
    }
    for (const auto &future : futures) {
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
        QVERIFY2(future.result(),
                 future.result() ? "" : qPrintable(future.result().error().detail));
    }
    for (int i = 0; i < 6; ++i)
        QCOMPARE(m_bench.remoteTip(u"b%1"_s.arg(i)), m_bench.commitAt(u"HEAD"_s).hex());
    QVERIFY(m_bench.isNothingLeft());
}

QTEST_GUILESS_MAIN(TestPush)
#include "tst_push.moc"
