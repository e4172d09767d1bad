// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commitrequests.h"
#include "git/library.h"

#include <QFileInfo>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::oneCommit;
using testing::requestFor;
using testing::SampleFolder;

class TestCommitRefusals final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refusesAChangedFolder();
    void refusesAChangedFolderWithoutRepository();
    void refusesAMovedBranch();
    void refusesNothing();
    void looksAgainWhereNothingIsNew();
    void refusesAnUnknownParent();
    void refusesAnonymousCommits_data();
    void refusesAnonymousCommits();
    void refusesWhileAnotherProgramWorks_data();
    void refusesWhileAnotherProgramWorks();
    void refusesNamesThatDifferInCaseOnly_data();
    void refusesNamesThatDifferInCaseOnly();
    void keepsNamesThatDifferInCaseOnly();
    void leavesTheIndexOfABranchThatStays_data();
    void leavesTheIndexOfABranchThatStays();
    void stopsWhenAsked();

private:
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

void TestCommitRefusals::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

void TestCommitRefusals::refusesAChangedFolder()
{
    const SampleFolder folder(oneCommit);
    QVERIFY(folder.run("echo 2 > f"));
    const CommitRequest request = requestFor(folder, folder.commitAt(u"HEAD"_s));
    QVERIFY(folder.run("echo 3 > f"));
    const auto now = [&folder] { // the index had a second name for a while
        const QByteArray files =
            "find . -path ./.git -prune -o -printf '%p %y %m %T@ %C@\\n' | sort;"
            "find .git -printf '%p %y %m %s\\n' | sort;"
            "find . -type f -exec sha1sum {} + | sort";
        return testing::script(folder.path(), files).output;
    };
    const QByteArray before = now();
    const auto made = commit(request);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::PlanChanged);
    QVERIFY(before.contains("/index"));
    QCOMPARE(now(), before);
}

void TestCommitRefusals::refusesAChangedFolderWithoutRepository()
{
    const SampleFolder folder("mkdir d; echo 1 > d/f");
    const CommitRequest request = requestFor(folder);
    QVERIFY(folder.run("echo 2 > d/f"));
    const auto inside = [&folder] { // of the folder itself the time may tell
        return testing::fingerprint(folder.path() + "/d"_L1)
               + testing::script(folder.path(), "ls -A").output;
    };
    const QByteArray before = inside();
    const auto made = commit(request);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::PlanChanged);
    QCOMPARE(inside(), before);
}

void TestCommitRefusals::refusesAMovedBranch()
{
    const SampleFolder folder(oneCommit);
    QVERIFY(folder.run("echo 2 > f"));
    const CommitRequest request = requestFor(folder, folder.commitAt(u"HEAD"_s));
    QVERIFY(folder.run("git commit -q --allow-empty -m meanwhile"));
    const QByteArray before = testing::fingerprint(folder.path());
    auto made = commit(request);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::BranchMoved);

    CommitRequest first = request;
    first.parent.reset();
    made = commit(first);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::BranchMoved);
    QCOMPARE(testing::fingerprint(folder.path()), before);
}

void TestCommitRefusals::refusesNothing()
{
    const SampleFolder folder(oneCommit);
    const QByteArray before = testing::fingerprint(folder.path());
    const auto made = commit(requestFor(folder, folder.commitAt(u"HEAD"_s)));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::NothingToPush);
    QCOMPARE(testing::fingerprint(folder.path()), before);
}

// What was shown is all there already, and more has come since.
void TestCommitRefusals::looksAgainWhereNothingIsNew()
{
    const SampleFolder folder(oneCommit);
    const CommitRequest request = requestFor(folder, folder.commitAt(u"HEAD"_s));
    QVERIFY(folder.run("echo 2 > f"));
    const QByteArray before = testing::fingerprint(folder.path());
    const auto made = commit(request);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::PlanChanged);
    QCOMPARE(testing::fingerprint(folder.path()), before);
}

void TestCommitRefusals::refusesAnUnknownParent()
{
    const SampleFolder folder("echo 1 > f");
    CommitRequest request = requestFor(folder);
    request.parent = ObjectId::fromHex(QString(40, u'1'));
    QCOMPARE(commit(request).error().kind, ErrorKind::BranchMoved);
    QVERIFY(!QFileInfo::exists(folder.path() + "/.git"_L1));

    const SampleFolder other(oneCommit);
    QVERIFY(other.run("git checkout -qb side; echo 2 > f"));
    request = requestFor(other, other.commitAt(u"HEAD"_s));
    request.parent = ObjectId::fromHex(QString(40, u'1'));
    QCOMPARE(commit(request).error().kind, ErrorKind::NotFound);
}

void TestCommitRefusals::refusesAnonymousCommits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("message");
    QTest::newRow("no name") << u" "_s << u"a@b"_s << u"m"_s;
    QTest::newRow("only marks") << u"<>"_s << u"a@b"_s << u"m"_s;
    QTest::newRow("no address") << u"A"_s << QString() << u"m"_s;
    QTest::newRow("no message") << u"A"_s << u"a@b"_s << u" \n\n"_s;
}

void TestCommitRefusals::refusesAnonymousCommits()
{
    QFETCH(QString, name);
    QFETCH(QString, email);
    QFETCH(QString, message);
    const SampleFolder folder("echo 1 > f");
    CommitRequest request = requestFor(folder);
    request.author = {name, email};
    request.message = message;
    const auto made = commit(request);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::BadInput);
    QVERIFY(!QFileInfo::exists(folder.path() + "/.git"_L1));
}

void TestCommitRefusals::refusesWhileAnotherProgramWorks_data()
{
    QTest::addColumn<QByteArray>("lock");
    QTest::newRow("index") << QByteArray(".git/index.lock");
    QTest::newRow("branch") << QByteArray(".git/refs/heads/main.lock");
}

void TestCommitRefusals::refusesWhileAnotherProgramWorks()
{
    QFETCH(QByteArray, lock);
    const SampleFolder folder(oneCommit);
    QVERIFY(folder.run("echo 2 > f; touch " + lock));
    const auto head = folder.commitAt(u"HEAD"_s);
    const auto indexNow = [&] {
        return testing::script(folder.path(), "sha1sum .git/index").output;
    };
    const QByteArray index = indexNow();
    const auto made = commit(requestFor(folder, head));
    QVERIFY(!made);
    QVERIFY(!index.isEmpty());
    QCOMPARE(indexNow(), index);
    QCOMPARE(made.error().kind, ErrorKind::Storage);
    QVERIFY(!made.error().message.isEmpty());
    QVERIFY(folder.run("rm " + lock));
    QCOMPARE(folder.commitAt(u"HEAD"_s), head);
    QCOMPARE(folder.status(), u"M f"_s); // not staged: the trimmed " M f"
    QVERIFY(commit(requestFor(folder, head)));
    QCOMPARE(folder.status(), QString());
}

void TestCommitRefusals::refusesNamesThatDifferInCaseOnly_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("both are new") << QByteArray("echo 1 > A; echo 2 > a");
    QTest::newRow("one is known") << QByteArray("echo 1 > F");
}

// git would not add one of them, whatever the disk says.
void TestCommitRefusals::refusesNamesThatDifferInCaseOnly()
{
    QFETCH(QByteArray, script);
    const SampleFolder folder(oneCommit);
    QVERIFY(folder.run("git config core.ignoreCase true;" + script));
    const auto taken = snapshot(folder.path(), folder.commitAt(u"HEAD"_s));
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::FolderUnusable);
    QVERIFY(folder.run("git config core.ignoreCase false"));
    QVERIFY(snapshot(folder.path(), folder.commitAt(u"HEAD"_s)));
}

void TestCommitRefusals::keepsNamesThatDifferInCaseOnly()
{
    const SampleFolder folder("git init -q; echo 1 > A; echo 2 > a; git add -A; git commit -qm one;"
                              "git config core.ignoreCase true; echo 3 > a; echo > n");
    const auto made = commit(requestFor(folder, folder.commitAt(u"HEAD"_s)));
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QCOMPARE(folder.ask({u"ls-tree"_s, u"--name-only"_s, u"HEAD"_s}), u"A\na\nn"_s);
    QCOMPARE(folder.ask({u"show"_s, u"HEAD:A"_s}), u"1"_s);
    QCOMPARE(folder.ask({u"show"_s, u"HEAD:a"_s}), u"3"_s);
    QVERIFY(folder.run("git config core.ignoreCase false"));
    QCOMPARE(folder.status(), QString());
}

void TestCommitRefusals::leavesTheIndexOfABranchThatStays_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("an index") << QByteArray();
    QTest::newRow("no index") << QByteArray("rm .git/index");
}

// The index names what the pack has, so neither may stay without the other.
void TestCommitRefusals::leavesTheIndexOfABranchThatStays()
{
    QFETCH(QByteArray, script);
    const SampleFolder folder(oneCommit);
    QVERIFY(folder.run("echo 2 > f; touch -d '10 seconds ago' f; rm -f .git/logs/HEAD;"
                       "mkdir -p .git/logs/HEAD/in/the/way; touch .git/logs/HEAD/in/file;"
                       + script));
    const auto head = folder.commitAt(u"HEAD"_s);
    const auto staged = [&folder] { return folder.ask({u"ls-files"_s, u"--stage"_s}); };
    const QString before = staged();
    const auto made = commit(requestFor(folder, head));
    QVERIFY(!made);
    QVERIFY(!made.error().message.isEmpty());
    QCOMPARE(QFileInfo::exists(folder.path() + "/.git/index"_L1), script.isEmpty());
    QVERIFY(!QFileInfo::exists(folder.path() + "/.git/index.lock"_L1));
    QCOMPARE(staged(), before);
    QCOMPARE(folder.commitAt(u"HEAD"_s), head);
    QVERIFY(folder.run("rm -r .git/logs/HEAD"));
    QVERIFY(folder.isSound());
    QVERIFY(commit(requestFor(folder, head)));
    QVERIFY(folder.isSound());
    QCOMPARE(folder.status(), QString());
}

void TestCommitRefusals::stopsWhenAsked()
{
    const SampleFolder folder("echo 1 > f");
    const CommitRequest request = requestFor(folder);
    std::stop_source stop;
    stop.request_stop();
    const auto made = commit(request, stop.get_token());
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFileInfo::exists(folder.path() + "/.git"_L1));
}

QTEST_GUILESS_MAIN(TestCommitRefusals)
#include "tst_commitrefusals.moc"
