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

class TestCommit final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void makesARepository_data();
    void makesARepository();
    void firstCommitOfAnEmptyRepository();
    void movesTheBranch_data();
    void movesTheBranch();
    void writesReflogsAsGitDoes_data();
    void writesReflogsAsGitDoes();
    void keepsStagedWork();
    void buildsAside();
    void buildsAsideOfOtherBranches_data();
    void buildsAsideOfOtherBranches();
    void buildsAsideWithoutParent();
    void runsNoHooks();
    void writesTheMessage();
    void writesNamesAsGitDoes_data();
    void writesNamesAsGitDoes();

private:
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

void TestCommit::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

void TestCommit::makesARepository_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("one file") << QByteArray("echo 1 > f");
    QTest::newRow("all kinds") << QByteArray(
        "mkdir -p a/b e; echo 1 > a/b/x; ln -s x a/b/l; echo > run; chmod 755 run; touch none;"
        "echo > $'a\\xff'; echo > $'n\\nl'; echo '*.o' > .gitignore; echo > a.o; ln -s no "
        "dangling");
    QTest::newRow("line ends") << QByteArray(
        "printf 'a\\r\\n' > x; echo '* text=auto' > .gitattributes");
    QTest::newRow("large") << QByteArray("head -c 9000000 /dev/urandom > big");
}

void TestCommit::makesARepository()
{
    QFETCH(QByteArray, script);
    const SampleFolder folder(script);
    const QString expected = testing::oracleTree(folder.path());
    const auto made = commit(requestFor(folder, {}, u"trunk/one"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(folder.ask({u"symbolic-ref"_s, u"HEAD"_s}), u"refs/heads/trunk/one"_s);
    QCOMPARE(folder.commitAt(u"HEAD"_s), *made);
    QCOMPARE(folder.commitAt(u"HEAD^{tree}"_s)->hex(), expected);
    QCOMPARE(folder.ask({u"rev-list"_s, u"--count"_s, u"HEAD"_s}), u"1"_s);
    QCOMPARE(folder.status(), QString());
    QCOMPARE(folder.ask({u"remote"_s}), QString());
    QVERIFY(folder.isSound());
    QVERIFY(folder.ask({u"reflog"_s}).contains("commit (initial): Say what changed"_L1));
}

void TestCommit::firstCommitOfAnEmptyRepository()
{
    const SampleFolder folder("git init -q -b dev; echo 1 > f");
    const auto made = commit(requestFor(folder, {}, u"dev"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(folder.commitAt(u"refs/heads/dev"_s), *made);
    QCOMPARE(folder.status(), QString());
    QVERIFY(folder.isSound());
}

void TestCommit::movesTheBranch_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("changed") << QByteArray("echo 2 > f");
    QTest::newRow("added and removed") << QByteArray("echo 2 > n; rm -r d");
    QTest::newRow("same second") << QByteArray("echo 9 > f; git add f; echo 1 > f; echo > n");
    QTest::newRow("staged as it is") << QByteArray("echo 2 > f; git add f; chmod 755 d/g");
    QTest::newRow("file to folder") << QByteArray("rm f; mkdir f; echo > f/x");
    QTest::newRow("folder to file") << QByteArray("rm -r d; echo > d");
    QTest::newRow("intent to add") << QByteArray("echo > n; git add -N n");
    QTest::newRow("packed") << QByteArray("git gc -q; git pack-refs --all; echo 2 > f");
    QTest::newRow("skip-worktree")
        << QByteArray("git update-index --skip-worktree d/g; rm d/g; echo 2 > f");
    QTest::newRow("everything removed") << QByteArray("rm -r d f");
}

void TestCommit::movesTheBranch()
{
    QFETCH(QByteArray, script);
    const SampleFolder folder(oneCommit);
    QVERIFY(folder.run(script));
    const auto parent = folder.commitAt(u"HEAD"_s);
    const QString expected = testing::oracleTree(folder.path());
    const auto made = commit(requestFor(folder, parent));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(folder.commitAt(u"refs/heads/main"_s), *made);
    QCOMPARE(folder.commitAt(u"HEAD~1"_s), parent);
    QCOMPARE(folder.commitAt(u"HEAD^{tree}"_s)->hex(), expected);
    if (QByteArrayView(QTest::currentDataTag()) != "same second")
        QCOMPARE(folder.status(), QString());
    QVERIFY(folder.isSound());
    for (const QString &log : {u"HEAD"_s, u"main"_s})
        QVERIFY(folder.ask({u"reflog"_s, u"show"_s, log}).contains("commit: Say what"_L1));
}

void TestCommit::writesReflogsAsGitDoes_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("isLogged");
    QTest::newRow("usual") << QByteArray() << true;
    QTest::newRow("first of it") << QByteArray("rm -r .git/logs") << true;
    QTest::newRow("always") << QByteArray("git config core.logAllRefUpdates always") << true;
    QTest::newRow("switched off") << QByteArray(
        "git config core.logAllRefUpdates false; rm -r .git/logs")
                                  << false;
    QTest::newRow("folder of a branch that is gone")
        << QByteArray("rm .git/logs/refs/heads/main; mkdir -p .git/logs/refs/heads/main/x") << true;
}

void TestCommit::writesReflogsAsGitDoes()
{
    QFETCH(QByteArray, script);
    QFETCH(bool, isLogged);
    const SampleFolder folder(oneCommit);
    QVERIFY(folder.run(script + "\necho 2 > f"));
    const auto parent = folder.commitAt(u"HEAD"_s);
    const auto made = commit(requestFor(folder, parent));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    const QString author =
        folder.ask({u"log"_s, u"-1"_s, u"--date=raw"_s, u"--format=%cn <%ce> %cd"_s});
    const QByteArray line =
        (parent->hex() + u' ' + made->hex() + u' ' + author + u"\tcommit: Say what changed\n"_s)
            .toUtf8();
    for (const QString &log : {u"HEAD"_s, u"refs/heads/main"_s}) {
        QFile file(folder.path() + u"/.git/logs/"_s + log);
        QCOMPARE(file.open(QIODevice::ReadOnly), isLogged);
        if (isLogged)
            QCOMPARE(file.readAll().split('\n').last(2).constFirst() + '\n', line);
    }
    QVERIFY(folder.isSound());
}

void TestCommit::keepsStagedWork()
{
    const SampleFolder folder(oneCommit);
    QVERIFY(folder.run("echo staged > f; git add f; echo later > f; echo staged > n; git add n;"
                       "echo later > n; git rm -q --cached d/g"));
    const QString staged = folder.ask({u"ls-files"_s, u"-s"_s, u"f"_s, u"n"_s, u"d"_s});
    const auto made = commit(requestFor(folder, folder.commitAt(u"HEAD"_s)));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(folder.ask({u"ls-files"_s, u"-s"_s, u"f"_s, u"n"_s, u"d"_s}), staged);
    QCOMPARE(folder.ask({u"show"_s, u"HEAD:f"_s}), u"later"_s);
    QCOMPARE(folder.ask({u"cat-file"_s, u"-p"_s, u":f"_s}), u"staged"_s);
    QVERIFY(folder.isSound());
}

void TestCommit::buildsAside()
{
    const SampleFolder folder(oneCommit);
    const auto parent = folder.commitAt(u"main"_s);
    QVERIFY(folder.run("git checkout -qb work; echo 2 > f; git commit -qam work; echo 3 > f;"
                       "echo > n; git add n"));
    const auto work = folder.commitAt(u"work"_s);
    const QString status = folder.status();
    const QString staged = folder.ask({u"ls-files"_s, u"-s"_s});
    const auto made = commit(requestFor(folder, parent));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(folder.commitAt(u"refs/windlass/main"_s), *made);
    QCOMPARE(folder.commitAt(made->hex() + "~1"_L1), parent);
    QCOMPARE(folder.commitAt(u"main"_s), parent);
    QCOMPARE(folder.commitAt(u"work"_s), work);
    QCOMPARE(folder.ask({u"symbolic-ref"_s, u"HEAD"_s}), u"refs/heads/work"_s);
    QCOMPARE(folder.status(), status);
    QCOMPARE(folder.ask({u"ls-files"_s, u"-s"_s}), staged);
    QVERIFY(folder.isSound());
    QVERIFY(folder.run("git gc -q --prune=now"));
    QVERIFY(folder.commitAt(made->hex() + "^{commit}"_L1));
}

void TestCommit::buildsAsideOfOtherBranches_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("branch");
    QTest::addColumn<bool>("isPacked");
    const QStringList folder{u"shop"_s};
    const QStringList files{u"shop/a"_s, u"shop/b/c"_s};
    QTest::newRow("in the folder of one") << folder << u"shop/a/b"_s << false;
    QTest::newRow("in the folder of one, packed") << folder << u"shop/a/b"_s << true;
    QTest::newRow("instead of a folder") << files << u"shop"_s << false;
    QTest::newRow("instead of a folder, packed") << files << u"shop"_s << true;
}

// From another repository, or of a branch that has been deleted there.
void TestCommit::buildsAsideOfOtherBranches()
{
    QFETCH(QStringList, before);
    QFETCH(QString, branch);
    QFETCH(bool, isPacked);
    const SampleFolder folder(oneCommit);
    const auto parent = folder.commitAt(u"main"_s);
    QStringList kept;
    const auto build = [&](const QString &name) {
        CommitRequest request = requestFor(folder, parent, name);
        request.message = name;
        request.isAside = true;
        const auto made = commit(request);
        return made ? made->hex() : QString();
    };
    QVERIFY(folder.run("echo 3 > f"));
    for (const QString &name : before) {
        kept.append(build(name));
        QCOMPARE(folder.ask({u"rev-parse"_s, u"refs/windlass/"_s + name}), kept.last());
    }
    QVERIFY(!isPacked || folder.run("git pack-refs --all"));
    const QString made = build(branch);
    QVERIFY(!made.isEmpty());
    QCOMPARE(folder.ask({u"rev-parse"_s, u"refs/windlass/"_s + branch}), made);
    const QString all = folder.ask({u"for-each-ref"_s, u"--format=%(objectname)"_s});
    for (const QString &one : std::as_const(kept))
        QVERIFY2(all.contains(one), qPrintable(all)); // nothing may be collected as garbage
    QVERIFY(folder.run("git fsck --strict"));
}

void TestCommit::buildsAsideWithoutParent()
{
    const SampleFolder folder(oneCommit);
    QVERIFY(folder.run("git checkout -q --detach"));
    const auto head = folder.commitAt(u"HEAD"_s);
    const auto made = commit(requestFor(folder, {}, u"fresh"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(folder.ask({u"rev-list"_s, u"--count"_s, made->hex()}), u"1"_s);
    QCOMPARE(folder.commitAt(u"HEAD"_s), head);
    QVERIFY(!folder.commitAt(u"refs/heads/fresh"_s));
}

void TestCommit::runsNoHooks()
{
    const SampleFolder folder(oneCommit);
    QVERIFY(folder.run("for h in pre-commit commit-msg post-commit prepare-commit-msg "
                       "reference-transaction post-index-change; do "
                       "printf '#!/bin/sh\\ntouch ../sprung\\nexit 1\\n' > .git/hooks/$h;"
                       "chmod 755 .git/hooks/$h; done; echo 2 > f"));
    QVERIFY(commit(requestFor(folder, folder.commitAt(u"HEAD"_s))));
    QVERIFY(!QFileInfo::exists(folder.place() + "/sprung"_L1));
}

void TestCommit::writesTheMessage()
{
    const SampleFolder folder(oneCommit);
    QVERIFY(folder.run("echo 2 > f"));
    CommitRequest request = requestFor(folder, folder.commitAt(u"HEAD"_s));
    request.message = u"\nÜber\r\n# no comment\n\n\n\nend  \n\n"_s;
    request.author = {u"Ünï Cödé"_s, u"u@example.org"_s};
    QVERIFY(commit(request));
    QCOMPARE(folder.ask({u"log"_s, u"-1"_s, u"--format=%an|%ae|%cn|%B"_s}),
             u"Ünï Cödé|u@example.org|Ünï Cödé|Über\n# no comment\n\nend"_s);
    QVERIFY(folder.isSound());
}

void TestCommit::writesNamesAsGitDoes_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("in brackets") << u"Ada <the countess> Lovelace"_s;
    QTest::newRow("a bracket only") << u"Ada < Grace"_s;
    QTest::newRow("two lines") << u"Ada\nparent %1"_s.arg(QString(40, u'1'));
    QTest::newRow("ends with a line break") << u"Ada\n"_s;
    QTest::newRow("marks around it") << u" ,.Ada;\""_s;
    QTest::newRow("marks inside") << u"Ada, Ph.D. \"Countess\" of L."_s;
}

//! Names come from Bitbucket, where each person writes what they like.
void TestCommit::writesNamesAsGitDoes()
{
    QFETCH(QString, name);
    const SampleFolder folder(oneCommit);
    QVERIFY(folder.run("echo 2 > f"));
    CommitRequest request = requestFor(folder, folder.commitAt(u"HEAD"_s));
    request.author = {name, u"ada@example.org"_s};
    QVERIFY(commit(request));
    QVERIFY(folder.isSound());
    const QString identity = u"--format=%an|%ae|%cn|%ce"_s;
    const QString ours = folder.ask({u"log"_s, u"-1"_s, identity});
    (void)folder.ask({u"-c"_s, u"user.name="_s + name, u"-c"_s, u"user.email=ada@example.org"_s,
                      u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, u"by git"_s});
    QCOMPARE(folder.ask({u"log"_s, u"-1"_s, u"--format=%s"_s}), u"by git"_s);
    QCOMPARE(ours, folder.ask({u"log"_s, u"-1"_s, identity}));
}

QTEST_GUILESS_MAIN(TestCommit)
#include "tst_commit.moc"
