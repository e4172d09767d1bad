// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pushbench.h"
#include "git/workingtree.h"

#include <QDir>
#include <QTest>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::HostReply;
using testing::HostRequest;

using Phase = TransferProgress::Phase;

//! The pack that a commit has made goes to the server as it is, where that is enough.
class TestPushPack final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sendsThePackOfTheCommit();
    void sendsOnlyWhatChanged();
    void sendsAllThatTheParentLacks();
    void sendsToANewBranchFromItsParent();
    void tellsProgress();
    void packsAgainWhatOthersCommitted();
    void packsAgainWhenThePackIsGone();
    void packsAgainForAServerWithoutTheParent();
    void refusesABranchThatMoved();
    void refusesABranchThatIsThereAlready();
    void tellsWhatAHookSays();
    void tellsThatChunksAreRefused();
    void stopsWhileTheServerReads();

private:
    [[nodiscard]] QStringList packsOf(const QString &repository) const;
    [[nodiscard]] PushRequest requestFor(const ObjectId &commit, const QString &branch = u"main"_s);
    //! The server's repository is sound and has the tree of the folder at its branch.
    [[nodiscard]] bool hasArrived(const ObjectId &commit, const QString &branch = u"main"_s) const;

    testing::PushBench m_bench;
};

void TestPushPack::init()
{
    QVERIFY(m_bench.begin());
    QVERIFY(m_bench.run("rm -rf .git; mkdir d; echo 2 > d/g; ln -s f l; seq 1000 > numbers;"
                        "git -C ../srv/app.git config receive.fsckObjects true;"
                        "git -C ../srv/app.git config receive.unpackLimit 1"));
}

void TestPushPack::cleanup()
{
    m_bench.end();
}

QStringList TestPushPack::packsOf(const QString &repository) const
{
    return QDir(repository + "/objects/pack"_L1).entryList({u"*.pack"_s});
}

PushRequest TestPushPack::requestFor(const ObjectId &commit, const QString &branch)
{
    PushRequest request = m_bench.request();
    request.commit = commit;
    request.branch = *BranchName::parse(branch);
    return request;
}

bool TestPushPack::hasArrived(const ObjectId &commit, const QString &branch) const
{
    return m_bench.remoteTip(branch) == commit.hex()
           && testing::git(m_bench.server(), {u"fsck"_s, u"--strict"_s, u"--full"_s}).exitCode == 0;
}

void TestPushPack::sendsThePackOfTheCommit()
{
    const ObjectId made = m_bench.commitNow();
    const auto result = m_bench.pushed(requestFor(made));
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QVERIFY(hasArrived(made));
    // A pack is called after its content: it is this one, byte for byte.
    QCOMPARE(packsOf(m_bench.server()), packsOf(m_bench.folder() + "/.git"_L1));
    QCOMPARE(packsOf(m_bench.server()).size(), 1);
}

void TestPushPack::sendsOnlyWhatChanged()
{
    const ObjectId first = m_bench.commitNow();
    QVERIFY(m_bench.pushed(requestFor(first)));
    QVERIFY(m_bench.run("echo 3 > d/g; cp numbers copy"));
    const ObjectId second = m_bench.commitNow(u"main"_s, first);
    const auto result = m_bench.pushed(requestFor(second));
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QVERIFY(hasArrived(second));
    QCOMPARE(packsOf(m_bench.server()), packsOf(m_bench.folder() + "/.git"_L1));
    const testing::Ran counted = testing::script(
        m_bench.server(), "git verify-pack -v $(ls -t objects/pack/*.idx | head -1) |"
                          "grep -cE ' (blob|tree|commit) '");
    QCOMPARE(counted.output.trimmed(), QByteArray("4")); // commit, two trees, one file
}

// What is staged only is in the index and in no commit; a file may have become a folder of the same
// name, and a folder a file.
void TestPushPack::sendsAllThatTheParentLacks()
{
    const ObjectId first = m_bench.commitNow();
    QVERIFY(m_bench.pushed(requestFor(first)));
    QVERIFY(m_bench.run("echo staged > s; git add s; rm f; mkdir f; echo inside > f/g; mv d/g h;"
                        "rmdir d; echo file > d"));
    const ObjectId second = m_bench.commitNow(u"main"_s, first);
    const auto result = m_bench.pushed(requestFor(second));
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QVERIFY(hasArrived(second));
    QCOMPARE(packsOf(m_bench.server()), packsOf(m_bench.folder() + "/.git"_L1));
}

void TestPushPack::sendsToANewBranchFromItsParent()
{
    const ObjectId first = m_bench.commitNow();
    QVERIFY(m_bench.pushed(requestFor(first)));
    QVERIFY(m_bench.run("echo 3 > d/g"));
    const ObjectId aside = m_bench.commitNow(u"windlass/review"_s, first);
    QVERIFY(m_bench.pushed(requestFor(aside, u"windlass/review"_s)));
    QVERIFY(hasArrived(aside, u"windlass/review"_s));
    QCOMPARE(packsOf(m_bench.server()), packsOf(m_bench.folder() + "/.git"_L1));
    QCOMPARE(m_bench.remoteTip(u"main"_s), first.hex());
}

void TestPushPack::tellsProgress()
{
    QVERIFY(m_bench.run("head -c 3000000 /dev/urandom > big"));
    const ObjectId made = m_bench.commitNow();
    std::mutex mutex;
    QList<TransferProgress> seen;
    const auto future = git::push(m_bench.pool(), requestFor(made),
                                  [&](const TransferProgress &now) {
                                      const std::lock_guard lock(mutex);
                                      seen.append(now);
                                  },
                                  {});
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
    QVERIFY(future.result());
    QCOMPARE(seen.first().phase, Phase::Connecting);
    QCOMPARE(seen.last().phase, Phase::Checking);
    QCOMPARE(seen.last().objects, 8); // commit, two trees, five contents
    QCOMPARE(seen.last().totalObjects, 8);
    QVERIFY(seen.last().bytes > 3000000);
    for (qsizetype i = 1; i < seen.size(); ++i) {
        QVERIFY(seen.at(i).phase >= seen.at(i - 1).phase);
        QVERIFY(seen.at(i).phase != Phase::Packing); // it was packed before
        QVERIFY(seen.at(i).bytes >= seen.at(i - 1).bytes);
        QVERIFY(seen.at(i).objects >= seen.at(i - 1).objects);
    }
}

// Two commits, and only the second has a pack that is noted.
void TestPushPack::packsAgainWhatOthersCommitted()
{
    const ObjectId first = m_bench.commitNow();
    QVERIFY(m_bench.run("echo 5 > f; git commit -qam theirs; echo 6 > f"));
    const ObjectId second = m_bench.commitNow(u"main"_s, m_bench.commitAt(u"HEAD"_s));
    QVERIFY(first != second);
    const auto result = m_bench.pushed(requestFor(second));
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QVERIFY(hasArrived(second));
}

void TestPushPack::packsAgainWhenThePackIsGone()
{
    const ObjectId first = m_bench.commitNow();
    QVERIFY(m_bench.run("git gc -q --prune=now; echo '*' > ../unrelated"));
    QVERIFY(m_bench.pushed(requestFor(first)));
    QVERIFY(hasArrived(first));
    QVERIFY(m_bench.run("echo 7 > f"));
    const ObjectId second = m_bench.commitNow(u"main"_s, first);
    QVERIFY(m_bench.run("for p in .git/objects/pack/*.pack; do chmod 644 $p; done;"
                        "git repack -qad; cp .git/objects/pack/*.pack ../other;"
                        "name=$(cut -d' ' -f3 .git/windlass/pack);"
                        "cp ../other .git/objects/pack/$name.pack"));
    QVERIFY(m_bench.pushed(requestFor(second))); // another pack under that name
    QVERIFY(hasArrived(second));
}

void TestPushPack::packsAgainForAServerWithoutTheParent()
{
    const ObjectId first = m_bench.commitNow();
    QVERIFY(m_bench.run("echo 3 > d/g"));
    const ObjectId second = m_bench.commitNow(u"main"_s, first);
    QVERIFY(m_bench.pushed(requestFor(second)));
    QVERIFY(hasArrived(second));
}

void TestPushPack::refusesABranchThatMoved()
{
    const ObjectId first = m_bench.commitNow();
    QVERIFY(m_bench.pushed(requestFor(first)));
    QVERIFY(m_bench.run("git clone -q ../srv/app.git ../other; cd ../other;"
                        "git checkout -q main; git commit -q --allow-empty -m theirs;"
                        "git push -q origin main"));
    const QString theirs = m_bench.remoteTip(u"main"_s);
    QVERIFY(m_bench.run("echo 3 > d/g"));
    const ObjectId second = m_bench.commitNow(u"main"_s, first);
    const auto result = m_bench.pushed(requestFor(second));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BranchMoved);
    QCOMPARE(m_bench.remoteTip(u"main"_s), theirs);
}

// A first commit has no parent that the branch could stand at.
void TestPushPack::refusesABranchThatIsThereAlready()
{
    QVERIFY(m_bench.run("git clone -q ../srv/app.git ../other; cd ../other;"
                        "git checkout -q -b main; git commit -q --allow-empty -m theirs;"
                        "git push -q origin main"));
    const QString theirs = m_bench.remoteTip(u"main"_s);
    const auto result = m_bench.pushed(requestFor(m_bench.commitNow()));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BranchMoved);
    QCOMPARE(m_bench.remoteTip(u"main"_s), theirs);
}

void TestPushPack::tellsWhatAHookSays()
{
    QVERIFY(m_bench.run("printf '#!/bin/sh\\necho No keys here.\\nexit 1\\n' > "
                        "../srv/app.git/hooks/pre-receive;"
                        "chmod 755 ../srv/app.git/hooks/pre-receive"));
    const auto result = m_bench.pushed(requestFor(m_bench.commitNow()));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Rejected);
    QVERIFY(result.error().message.contains("No keys here."_L1));
    QVERIFY(result.error().detail.contains("pre-receive hook declined"_L1));
    QCOMPARE(m_bench.remoteTip(u"main"_s), QString());
}

void TestPushPack::tellsThatChunksAreRefused()
{
    m_bench.host().setFault([](const HostRequest &request) -> std::optional<HostReply> {
        if (request.method != "POST")
            return std::nullopt;
        return HostReply{411, "text/plain", "Length required."};
    });
    const auto result = m_bench.pushed(requestFor(m_bench.commitNow()));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Rejected);
    QVERIFY(result.error().message.contains("chunked"_L1));
    QVERIFY(result.error().message.contains("Length required."_L1));
}

void TestPushPack::stopsWhileTheServerReads()
{
    QVERIFY(m_bench.run("head -c 9000000 /dev/urandom > big"));
    const ObjectId made = m_bench.commitNow();
    std::stop_source stop;
    const auto future = git::push(
        m_bench.pool(), requestFor(made),
        [&stop](const TransferProgress &now) {
            if (now.phase == Phase::Sending)
                stop.request_stop();
        },
        stop.get_token());
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_bench.remoteTip(u"main"_s), QString());
    QVERIFY(m_bench.pushed(requestFor(made))); // the pack is still there
    QVERIFY(hasArrived(made));
}

QTEST_GUILESS_MAIN(TestPushPack)
#include "tst_pushpack.moc"
