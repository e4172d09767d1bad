// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commitrequests.h"
#include "git/library.h"

#include <QFile>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::fingerprint;
using testing::SampleFolder;

namespace {

// The folder has one commit, a clone beside it one more, which the folder knows as refs/ahead.
QByteArray oneBehind(const QByteArray &first, const QByteArray &second)
{
    return "git init -q; mkdir d; echo 1 > f; echo 2 > d/g; printf '*.log\\n' > .gitignore;" + first
           + "git add -A; git commit -qm one; git clone -q . ../other; cd ../other;" + second
           + "git add -A -f; git commit -q --allow-empty -m two; cd ../app;"
             "git fetch -q ../other main:refs/ahead;";
}

const QByteArray manyChanges =
    "echo 3 > f; rm d/g; rmdir d 2>/dev/null || true; echo > d; mkdir -p e/deep; echo x > "
    "e/deep/new; ln -s f link; echo '#!/bin/sh' > run; chmod 755 run; head -c 100000 /dev/urandom "
    "> big;";

} // namespace

class TestFastForward final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void bringsFiles_data();
    void bringsFiles();
    void leavesOtherFolders_data();
    void leavesOtherFolders();
    void leavesFilesOfOnesOwn();
    void leavesToGit_data();
    void leavesToGit();
    void putsBackWhatItBegan();
    void putsBackWhatCannotBeLogged();
    void stops();

private:
    [[nodiscard]] static Result<> forwarded(const SampleFolder &folder,
                                            const std::stop_token &stop = {});

    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

void TestFastForward::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

Result<> TestFastForward::forwarded(const SampleFolder &folder, const std::stop_token &stop)
{
    return fastForward(folder.path(), *BranchName::parse(u"main"_s),
                       *folder.commitAt(u"refs/ahead"_s), stop);
}

void TestFastForward::bringsFiles_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QByteArray>("after"); // in the folder, before it is moved
    QTest::newRow("many changes") << QByteArray() << manyChanges << QByteArray();
    QTest::newRow("ignored files stay")
        << QByteArray() << manyChanges << QByteArray("echo > x.log");
    QTest::newRow("line ends of Windows")
        << QByteArray("printf '*.bat eol=crlf\\n' > .gitattributes; printf 'a\\r\\n' > a.bat;")
        << QByteArray("printf 'a\\r\\nb\\r\\n' > a.bat; printf 'c\\r\\n' > c.bat;") << QByteArray();
    QTest::newRow("ident") << QByteArray("echo 'i ident' > .gitattributes; echo '$Id$' > i;")
                           << QByteArray("echo '$Id$ more' > i;") << QByteArray();
    QTest::newRow("rules come with it")
        << QByteArray() << QByteArray("echo '* text=auto eol=crlf' > .gitattributes; echo n > n;")
        << QByteArray();
    QTest::newRow("a filter without a program")
        << QByteArray() << QByteArray("echo '* filter=none' > .gitattributes; echo n > n;")
        << QByteArray();
    QTest::newRow("nothing new") << QByteArray() << QByteArray()
                                 << QByteArray("git update-ref refs/ahead main");
}

void TestFastForward::bringsFiles()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QByteArray, after);
    const SampleFolder folder(oneBehind(first, second) + after);
    QVERIFY(folder.isReady());
    QVERIFY(folder.run("cp -a . ../git; cd ../git; git merge -q --ff-only refs/ahead"));
    const auto done = forwarded(folder);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
    QCOMPARE(folder.commitAt(u"HEAD"_s), folder.commitAt(u"refs/ahead"_s));
    QCOMPARE(folder.ask({u"symbolic-ref"_s, u"HEAD"_s}), u"refs/heads/main"_s);
    QCOMPARE(folder.status(), QString());
    // The rules themselves are written before they hold: their line ends may be other ones.
    QVERIFY(folder.run("diff -r --no-dereference -x .git -x .gitattributes . ../git"));
    QVERIFY(folder.isSound());
}

void TestFastForward::leavesOtherFolders_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("changed") << QByteArray("echo 9 > d/g") << ErrorKind::PlanChanged;
    QTest::newRow("untracked") << QByteArray("echo > untracked") << ErrorKind::PlanChanged;
    QTest::newRow("deleted") << QByteArray("rm d/g") << ErrorKind::PlanChanged;
    QTest::newRow("staged") << QByteArray("echo 9 > f; git add f") << ErrorKind::PlanChanged;
    QTest::newRow("staged and taken back")
        << QByteArray("echo 9 > f; git add f; echo 1 > f") << ErrorKind::PlanChanged;
    QTest::newRow("commit of one's own")
        << QByteArray("git commit -q --allow-empty -m own") << ErrorKind::BranchMoved;
    QTest::newRow("other branch") << QByteArray("git checkout -qb side") << ErrorKind::BranchMoved;
    QTest::newRow("no branch") << QByteArray("git checkout -q --detach") << ErrorKind::BranchMoved;
    QTest::newRow("locked branch")
        << QByteArray("touch .git/refs/heads/main.lock") << ErrorKind::Storage;
    QTest::newRow("locked index") << QByteArray("touch .git/index.lock") << ErrorKind::Storage;
    QTest::newRow("merging") << QByteArray("git rev-parse refs/ahead > .git/MERGE_HEAD")
                             << ErrorKind::FolderUnusable;
}

void TestFastForward::leavesOtherFolders()
{
    QFETCH(QByteArray, script);
    QFETCH(ErrorKind, kind);
    const SampleFolder folder(oneBehind({}, manyChanges) + script);
    QVERIFY(folder.isReady());
    const auto commit = folder.commitAt(u"HEAD"_s);
    const QString status = folder.status();
    const auto done = forwarded(folder);
    QVERIFY(!done);
    QVERIFY2(done.error().kind == kind,
             qPrintable(kindName(done.error().kind) + done.error().message + done.error().detail));
    QVERIFY(folder.run("rm -f .git/index.lock .git/refs/heads/main.lock"));
    QCOMPARE(folder.commitAt(u"HEAD"_s), commit);
    QCOMPARE(folder.status(), status);
}

void TestFastForward::leavesFilesOfOnesOwn()
{
    const SampleFolder folder(oneBehind({}, "echo theirs > x.log;") + "echo mine > x.log");
    const auto commit = folder.commitAt(u"HEAD"_s);
    const auto done = forwarded(folder);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::PlanChanged);
    QVERIFY(folder.run("grep -q mine x.log"));
    QCOMPARE(folder.commitAt(u"HEAD"_s), commit);
    QCOMPARE(folder.status(), QString());
}

void TestFastForward::leavesToGit_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("encoding") << QByteArray()
                              << QByteArray("echo '*.u working-tree-encoding=UTF-16LE-BOM' > "
                                            ".gitattributes; printf '\\xff\\xfea\\0' > a.u;");
    QTest::newRow("filter") << QByteArray("git config filter.x.smudge 'touch ../ran; cat';")
                            << QByteArray("echo '*.x filter=x' > .gitattributes; echo > a.x;");
}

void TestFastForward::leavesToGit()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, second);
    const SampleFolder folder(oneBehind({}, second) + config);
    QVERIFY(folder.isReady());
    const auto commit = folder.commitAt(u"HEAD"_s);
    const auto done = forwarded(folder);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::FolderUnusable);
    QVERIFY2(done.error().message.contains("\".gitattributes\""_L1),
             qPrintable(done.error().message));
    QVERIFY(!QFile::exists(folder.place() + "/ran"_L1));
    QCOMPARE(folder.commitAt(u"HEAD"_s), commit);
    QCOMPARE(folder.status(), QString());
}

// The large file is not the first that is written.
void TestFastForward::putsBackWhatItBegan()
{
    const SampleFolder folder(
        oneBehind("echo > z; echo 1 > skipped; echo 1 > assumed; echo 1 > grows;",
                  "echo 3 > a; echo 3 > f; rm d/g; rm z; seq 200000 > grows;")
        + "git update-index --skip-worktree skipped; git update-index --assume-unchanged assumed;"
          "echo mine > skipped; echo mine > assumed");
    QVERIFY(folder.isReady());
    const auto commit = folder.commitAt(u"HEAD"_s);
    rlimit before = {};
    std::signal(SIGXFSZ, SIG_IGN);
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{100000, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const auto done = forwarded(folder);
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!done);
    QVERIFY2(done.error().kind == ErrorKind::Storage, qPrintable(done.error().detail));
    QCOMPARE(folder.commitAt(u"HEAD"_s), commit);
    QCOMPARE(folder.status(), QString());
    QVERIFY(folder.run("grep -q mine skipped; grep -q mine assumed; test $(cat grows) = 1"));
    QVERIFY(folder.isSound());
    QVERIFY(forwarded(folder));
    QCOMPARE(folder.status(), QString());
    QVERIFY(folder.run("grep -q mine skipped; grep -q mine assumed"));
}

// All is in place, and then the branch cannot be moved.
void TestFastForward::putsBackWhatCannotBeLogged()
{
    const SampleFolder folder(oneBehind({}, manyChanges)
                              + "rm -f .git/logs/HEAD; mkdir -p .git/logs/HEAD/in/the/way;"
                                "touch .git/logs/HEAD/in/file");
    QVERIFY(folder.isReady());
    const auto commit = folder.commitAt(u"HEAD"_s);
    const auto done = forwarded(folder);
    QVERIFY(!done);
    QCOMPARE(folder.commitAt(u"HEAD"_s), commit);
    QCOMPARE(folder.status(), QString());
    QVERIFY(folder.run("test ! -e big; test -f d/g; test ! -e e"));
    QVERIFY(folder.run("rm -r .git/logs/HEAD"));
    QVERIFY(folder.isSound());
    QVERIFY(forwarded(folder));
    QCOMPARE(folder.status(), QString());
}

void TestFastForward::stops()
{
    const SampleFolder folder(oneBehind({}, manyChanges));
    const auto commit = folder.commitAt(u"HEAD"_s);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(forwarded(folder, stop.get_token()).error().kind, ErrorKind::Cancelled);
    QCOMPARE(folder.commitAt(u"HEAD"_s), commit);
    QCOMPARE(folder.status(), QString());
}

QTEST_GUILESS_MAIN(TestFastForward)
#include "tst_fastforward.moc"
