// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/gitoracle.h"
#include "git/library.h"
#include "git/workingtree.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;

namespace {

class Folder final
{
public:
    explicit Folder(const QByteArray &script)
    {
        QDir(m_place.path()).mkdir(u"app"_s);
        QVERIFY(run(script));
    }
    ~Folder() { std::ignore = testing::script(m_place.path(), "rm -rf app"); }
    Q_DISABLE_COPY_MOVE(Folder)

    [[nodiscard]] QString path() const { return m_place.filePath(u"app"_s); }
    [[nodiscard]] QString place() const { return m_place.path(); }

    [[nodiscard]] bool run(const QByteArray &script) const
    {
        const testing::Ran ran = testing::script(path(), script);
        if (ran.exitCode != 0)
            qWarning().noquote() << ran.output << ran.errors;
        return ran.exitCode == 0;
    }
    //! What git prints, without the newline at the end.
    [[nodiscard]] QString ask(const QStringList &arguments) const
    {
        return QString::fromUtf8(testing::git(path(), arguments).output.trimmed());
    }
    [[nodiscard]] std::optional<ObjectId> commitAt(const QString &name) const
    {
        return ObjectId::fromHex(ask({u"rev-parse"_s, u"-q"_s, u"--verify"_s, name}));
    }
    [[nodiscard]] QString status() const { return ask({u"status"_s, u"--porcelain"_s}); }
    [[nodiscard]] bool isSound() const
    {
        const testing::Ran ran =
            testing::git(path(), {u"fsck"_s, u"--strict"_s, u"--full"_s, u"--no-dangling"_s});
        if (!ran.errors.isEmpty() || !ran.output.isEmpty())
            qWarning().noquote() << ran.output << ran.errors;
        return ran.exitCode == 0 && ran.errors.isEmpty() && ran.output.isEmpty();
    }

private:
    QTemporaryDir m_place;
};

// A request for what the folder holds now; an unusable tree when it holds nothing.
CommitRequest requestFor(const Folder &folder, const std::optional<ObjectId> &parent = {},
                         const QString &branch = u"main"_s)
{
    const auto taken = snapshot(folder.path(), parent);
    return {folder.path(),
            taken ? taken->tree : *ObjectId::fromHex(QString(40, u'0')),
            *BranchName::parse(branch),
            parent,
            u"Say what changed\n\nAnd why."_s,
            {u"Grace"_s, u"grace@example.org"_s}};
}

constexpr auto oneCommit = "git init -q; mkdir d; echo 1 > f; echo 2 > d/g; git add -A;"
                           "git commit -qm one;";

} // namespace

class TestCommit final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refusesAChangedFolder();
    void refusesAChangedFolderWithoutRepository();
    void refusesAMovedBranch();
    void refusesNothing();
    void refusesAnUnknownParent();
    void refusesAnonymousCommits_data();
    void refusesAnonymousCommits();
    void refusesWhileAnotherProgramWorks_data();
    void refusesWhileAnotherProgramWorks();
    void stopsWhenAsked();
    void makesARepository_data();
    void makesARepository();
    void firstCommitOfAnEmptyRepository();
    void movesTheBranch_data();
    void movesTheBranch();
    void keepsStagedWork();
    void buildsAside();
    void buildsAsideWithoutParent();
    void runsNoHooks();
    void writesTheMessage();
    void answersAboutHistory();

private:
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

void TestCommit::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

void TestCommit::refusesAChangedFolder()
{
    const Folder folder(oneCommit);
    QVERIFY(folder.run("echo 2 > f"));
    const CommitRequest request = requestFor(folder, folder.commitAt(u"HEAD"_s));
    QVERIFY(folder.run("echo 3 > f"));
    const QByteArray before = testing::fingerprint(folder.path());
    const auto made = commit(request);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::PlanChanged);
    QCOMPARE(testing::fingerprint(folder.path()), before);
}

void TestCommit::refusesAChangedFolderWithoutRepository()
{
    const Folder folder("echo 1 > f");
    const CommitRequest request = requestFor(folder);
    QVERIFY(folder.run("echo 2 > f"));
    const QByteArray before = testing::fingerprint(folder.path());
    const auto made = commit(request);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::PlanChanged);
    QCOMPARE(testing::fingerprint(folder.path()), before);
}

void TestCommit::refusesAMovedBranch()
{
    const Folder folder(oneCommit);
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

void TestCommit::refusesNothing()
{
    const Folder folder(oneCommit);
    const QByteArray before = testing::fingerprint(folder.path());
    const auto made = commit(requestFor(folder, folder.commitAt(u"HEAD"_s)));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::NothingToPush);
    QCOMPARE(testing::fingerprint(folder.path()), before);
}

void TestCommit::refusesAnUnknownParent()
{
    const Folder folder("echo 1 > f");
    CommitRequest request = requestFor(folder);
    request.parent = ObjectId::fromHex(QString(40, u'1'));
    QCOMPARE(commit(request).error().kind, ErrorKind::BranchMoved);
    QVERIFY(!QFileInfo::exists(folder.path() + "/.git"_L1));

    const Folder other(oneCommit);
    QVERIFY(other.run("git checkout -qb side; echo 2 > f"));
    request = requestFor(other, other.commitAt(u"HEAD"_s));
    request.parent = ObjectId::fromHex(QString(40, u'1'));
    QCOMPARE(commit(request).error().kind, ErrorKind::NotFound);
}

void TestCommit::refusesAnonymousCommits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("message");
    QTest::newRow("no name") << u" "_s << u"a@b"_s << u"m"_s;
    QTest::newRow("only marks") << u"<>"_s << u"a@b"_s << u"m"_s;
    QTest::newRow("no address") << u"A"_s << QString() << u"m"_s;
    QTest::newRow("no message") << u"A"_s << u"a@b"_s << u" \n\n"_s;
}

void TestCommit::refusesAnonymousCommits()
{
    QFETCH(QString, name);
    QFETCH(QString, email);
    QFETCH(QString, message);
    const Folder folder("echo 1 > f");
    CommitRequest request = requestFor(folder);
    request.author = {name, email};
    request.message = message;
    const auto made = commit(request);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::BadInput);
    QVERIFY(!QFileInfo::exists(folder.path() + "/.git"_L1));
}

void TestCommit::refusesWhileAnotherProgramWorks_data()
{
    QTest::addColumn<QByteArray>("lock");
    QTest::newRow("index") << QByteArray(".git/index.lock");
    QTest::newRow("branch") << QByteArray(".git/refs/heads/main.lock");
}

void TestCommit::refusesWhileAnotherProgramWorks()
{
    QFETCH(QByteArray, lock);
    const Folder folder(oneCommit);
    QVERIFY(folder.run("echo 2 > f; touch " + lock));
    const auto head = folder.commitAt(u"HEAD"_s);
    const QByteArray index = testing::fingerprint(folder.path() + "/.git/refs"_L1);
    const auto made = commit(requestFor(folder, head));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Storage);
    QVERIFY(!made.error().message.isEmpty());
    QVERIFY(folder.run("rm " + lock));
    QCOMPARE(folder.commitAt(u"HEAD"_s), head);
    QCOMPARE(folder.status(), u"M f"_s); // not staged: the trimmed " M f"
    QVERIFY(commit(requestFor(folder, head)));
    QCOMPARE(folder.status(), QString());
}

void TestCommit::stopsWhenAsked()
{
    const Folder folder("echo 1 > f");
    const CommitRequest request = requestFor(folder);
    std::stop_source stop;
    stop.request_stop();
    const auto made = commit(request, stop.get_token());
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFileInfo::exists(folder.path() + "/.git"_L1));
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
    const Folder folder(script);
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
    const Folder folder("git init -q -b dev; echo 1 > f");
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
    const Folder folder(oneCommit);
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

void TestCommit::keepsStagedWork()
{
    const Folder folder(oneCommit);
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
    const Folder folder(oneCommit);
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

void TestCommit::buildsAsideWithoutParent()
{
    const Folder folder(oneCommit);
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
    const Folder folder(oneCommit);
    QVERIFY(folder.run("for h in pre-commit commit-msg post-commit prepare-commit-msg "
                       "reference-transaction post-index-change; do "
                       "printf '#!/bin/sh\\ntouch ../sprung\\nexit 1\\n' > .git/hooks/$h;"
                       "chmod 755 .git/hooks/$h; done; echo 2 > f"));
    QVERIFY(commit(requestFor(folder, folder.commitAt(u"HEAD"_s))));
    QVERIFY(!QFileInfo::exists(folder.place() + "/sprung"_L1));
}

void TestCommit::writesTheMessage()
{
    const Folder folder(oneCommit);
    QVERIFY(folder.run("echo 2 > f"));
    CommitRequest request = requestFor(folder, folder.commitAt(u"HEAD"_s));
    request.message = u"\nÜber\r\n# no comment\n\n\n\nend  \n\n"_s;
    request.author = {u"Ünï Cödé"_s, u"u@example.org"_s};
    QVERIFY(commit(request));
    QCOMPARE(folder.ask({u"log"_s, u"-1"_s, u"--format=%an|%ae|%cn|%B"_s}),
             u"Ünï Cödé|u@example.org|Ünï Cödé|Über\n# no comment\n\nend"_s);
    QVERIFY(folder.isSound());
}

void TestCommit::answersAboutHistory()
{
    const Folder folder(oneCommit);
    QVERIFY(folder.run("git commit -q --allow-empty -m two; git checkout -q --orphan other;"
                       "git commit -q -m three; git checkout -q main"));
    const ObjectId one = *folder.commitAt(u"main~1"_s);
    const ObjectId two = *folder.commitAt(u"main"_s);
    const ObjectId other = *folder.commitAt(u"other"_s);
    const ObjectId unknown = *ObjectId::fromHex(QString(40, u'1'));
    QVERIFY(contains(folder.path(), two, one));
    QVERIFY(contains(folder.path(), one, one));
    QVERIFY(!contains(folder.path(), one, two));
    QVERIFY(!contains(folder.path(), two, other));
    QVERIFY(!contains(folder.path(), two, unknown));
    QVERIFY(!contains(folder.path(), unknown, unknown));
    QVERIFY(!contains(folder.place(), two, one));

    const auto tree = treeOf(folder.path(), one);
    QVERIFY(tree);
    QCOMPARE(*tree, *folder.commitAt(u"main~1^{tree}"_s));
    QCOMPARE(treeOf(folder.path(), unknown).error().kind, ErrorKind::NotFound);
    QCOMPARE(treeOf(folder.place(), one).error().kind, ErrorKind::FolderUnusable);
}

QTEST_GUILESS_MAIN(TestCommit)
#include "tst_commit.moc"
