// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/library.h"
#include "git/samplefolder.h"
#include "git/workingtree.h"

#include <QFileInfo>
#include <QTest>

#include <memory>

#if defined(__GLIBC__)
#include <malloc.h>
#endif
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::SampleFolder;

class TestInspect final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void refusesFolders_data();
    void refusesFolders();
    void namesTheEnclosingRepository();
    void refusesForeignOwners_data();
    void refusesForeignOwners();
    void inspectsHalfARepository();
    void inspectsWithoutRepository();
    void inspectsRepositories();
    void readsRemotes();
    void keepsNoMemory();

private:
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

void TestInspect::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    QVERIFY(m_home->isValid());
    m_library = std::make_unique<Library>();
}

void TestInspect::cleanup()
{
    m_home->setConfig({});
}

void TestInspect::refusesFolders_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("below");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const QByteArray &script, ErrorKind kind,
                        const QString &below = {}) {
        QTest::newRow(name) << script << below << kind;
    };
    const QByteArray commit = "git init -q; echo 1 > f; git add f; git commit -qm one;";
    const QByteArray conflict = commit
                                + "git checkout -qb side; echo 2 > f; git commit -qam two;"
                                  "git checkout -q main; echo 3 > f; git commit -qam three;";
    row("not there", "true", ErrorKind::FolderMissing, u"missing"_s);
    row("a file", "echo > file", ErrorKind::FolderUnusable, u"file"_s);
    row("empty", "true", ErrorKind::FolderEmpty);
    row("only empty folders", "mkdir -p a/b c", ErrorKind::FolderEmpty);
    row("everything ignored", "echo '*' > .gitignore; echo > x", ErrorKind::FolderEmpty);
    row("inside a repository", commit + "mkdir sub; echo > sub/x", ErrorKind::FolderUnusable,
        u"sub"_s);
    row("inside .git", commit, ErrorKind::FolderUnusable, u".git/hooks"_s);
    row("bare repository", "git init -q --bare", ErrorKind::FolderUnusable);
    row("inside a bare repository", "git init -q --bare", ErrorKind::FolderUnusable, u"refs"_s);
    row("core.bare", commit + "git config core.bare true", ErrorKind::FolderUnusable);
    row("files elsewhere", commit + "mkdir ../other; git config core.worktree $PWD/../other",
        ErrorKind::FolderUnusable);
    row("work tree of another folder",
        "git init -q ../one; cd ../one;" + commit
            + "git worktree add -q ../two -b side; cp ../two/.git ../app/.git; echo > ../app/x",
        ErrorKind::FolderUnusable);
    row("broken .git file", "echo nonsense > .git; echo > x", ErrorKind::FolderUnusable);
    row("repository without HEAD", commit + "rm .git/HEAD", ErrorKind::FolderUnusable);
    row("dangling .git", "ln -s nowhere .git; echo > x", ErrorKind::FolderUnusable);
    row("merge under way", conflict + "git merge -q side || true", ErrorKind::FolderUnusable);
    row("rebase under way", conflict + "git rebase -q side || true", ErrorKind::FolderUnusable);
    row("cherry-pick under way", conflict + "git cherry-pick side || true",
        ErrorKind::FolderUnusable);
    row("revert under way",
        conflict + "git revert --no-commit HEAD~1 || true; git status | grep -qi revert",
        ErrorKind::FolderUnusable);
    row("bisect under way", commit + "git bisect start", ErrorKind::FolderUnusable);
    row("broken index", commit + "echo nonsense > .git/index", ErrorKind::FolderUnusable);
    row("broken settings", commit + "echo '[x' > .git/config", ErrorKind::FolderUnusable);
}

void TestInspect::refusesFolders()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, below);
    QFETCH(ErrorKind, kind);
    const SampleFolder folder(script);
    QVERIFY(folder.isReady());
    const QByteArray before = testing::fingerprint(folder.place());
    const auto result = snapshot(folder.path() + u'/' + below, std::nullopt);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QVERIFY(!result.error().message.isEmpty());
    QCOMPARE(testing::fingerprint(folder.place()), before);
}

void TestInspect::namesTheEnclosingRepository()
{
    const SampleFolder folder("git init -q; mkdir -p a/b; echo > a/b/x; ln -s a/b lnk");
    QVERIFY(folder.isReady());
    for (const QString &below : {u"/a/b"_s, u"/lnk"_s}) {
        const auto result = inspect(folder.path() + below);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::FolderUnusable);
        const QString root = QFileInfo(folder.path()).canonicalFilePath();
        QVERIFY2(result.error().message.contains(u'"' + root + u'"'),
                 qPrintable(result.error().message));
    }
}

void TestInspect::refusesForeignOwners_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("config");
    const QByteArray all = "[safe]\n directory = *\n";
    const QByteArray apart = "git init -q --separate-git-dir ../apart; chown -R 12345 ../apart";
    // before and after another folder is trusted
    QTest::newRow("a repository elsewhere") << apart << QByteArray();
    QTest::newRow("a folder") << QByteArray("git init -q; chown 12345 .") << all;
    QTest::newRow("its repository") << QByteArray("git init -q; chown 12345 .git") << all;
    QTest::newRow("a folder, for libgit2, too")
        << QByteArray("git init -q; chown 12345 .") << QByteArray();
    QTest::newRow("another repository elsewhere") << apart << QByteArray();
    QTest::newRow("a repository elsewhere that git trusts") << apart << all;
}

void TestInspect::refusesForeignOwners()
{
    if (::geteuid() != 0)
        QSKIP("Only root can give files away.");
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, config);
    m_home->setConfig(config);
    const SampleFolder folder("echo > x;" + script);
    QVERIFY(folder.isReady());
    const auto result = inspect(folder.path());
    QVERIFY(!result);
    QVERIFY2(asksForTrust(result.error()),
             qPrintable(result.error().message + result.error().detail));
    QVERIFY(result.error().message.contains(u"another user"_s));
    trustFolder(folder.path());
    const auto trusted = inspect(folder.path());
    QVERIFY2(trusted, trusted ? "" : qPrintable(trusted.error().detail));
}

// What a killed program leaves: git would make it a repository, and so do we.
void TestInspect::inspectsHalfARepository()
{
    for (const char *script : {"mkdir .git; echo > x", "git init -q; rm .git/HEAD; echo > x"}) {
        const SampleFolder folder(script);
        const auto state = inspect(folder.path());
        QVERIFY2(state, state ? "" : qPrintable(state.error().detail));
        QVERIFY(!state->hasRepository);
    }
}

void TestInspect::inspectsWithoutRepository()
{
    const SampleFolder folder("echo > x");
    const auto state = inspect(folder.path());
    QVERIFY(state);
    QVERIFY(!state->hasRepository);
    QVERIFY(!state->headBranch);
    QVERIFY(!state->headCommit);
    QVERIFY(state->identity);
    QCOMPARE(state->identity->name, u"Ada"_s);
    QCOMPARE(state->identity->email, u"ada@example.org"_s);
}

void TestInspect::inspectsRepositories()
{
    const SampleFolder folder("git init -q -b trunk; git config user.name Grace; echo > x");
    auto state = inspect(folder.path());
    QVERIFY(state);
    QVERIFY(state->hasRepository);
    QCOMPARE(state->headBranch->text(), u"trunk"_s);
    QVERIFY(!state->headCommit);
    QCOMPARE(state->identity->name, u"Grace"_s);

    QCOMPARE(testing::script(folder.path(), "git add x; git commit -qm one").exitCode, 0);
    state = inspect(folder.path() + u'/');
    QVERIFY(state);
    QCOMPARE(state->headCommit, folder.commitAt(u"HEAD"_s));

    QCOMPARE(testing::script(folder.path(), "git checkout -q --detach").exitCode, 0);
    state = inspect(folder.path());
    QVERIFY(state);
    QVERIFY(!state->headBranch);
    QCOMPARE(state->headCommit, folder.commitAt(u"HEAD"_s));
}

void TestInspect::readsRemotes()
{
    const SampleFolder folder(
        "git init -q; git remote add work 'https://ada:pass@word@bitbucket.org/acme/one.git';"
        "git remote add origin git@bitbucket.org:acme/two.git;"
        "git config url.ssh://git@bitbucket.org/.insteadOf bb:; git remote add short bb:acme/three;"
        "git remote add near ../other; git config remote.empty.fetch x");
    const auto state = inspect(folder.path());
    QVERIFY(state);
    QMap<QString, QString> remotes;
    for (const Remote &remote : state->remotes)
        remotes.insert(remote.name, remote.address);
    QCOMPARE(state->remotes.value(0).name, u"origin"_s);
    QCOMPARE(remotes.value(u"origin"_s), u"bitbucket.org:acme/two.git"_s);
    QCOMPARE(remotes.value(u"work"_s), u"https://bitbucket.org/acme/one.git"_s); // no password
    QCOMPARE(remotes.value(u"short"_s), u"ssh://bitbucket.org/acme/three"_s);
    QCOMPARE(remotes.value(u"near"_s), u"../other"_s);
    QCOMPARE(remotes.size(), 4);
    const SampleFolder plain("echo > x");
    QCOMPARE(inspect(plain.path())->remotes, QList<Remote>());
}

//! A folder that is watched is looked at all day long.
void TestInspect::keepsNoMemory()
{
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
    const SampleFolder folder("git init -q; echo > x; for i in $(seq 20); do"
                              " git config branch.b$i.merge refs/heads/b$i; done;"
                              "git remote add origin https://bitbucket.org/acme/one.git");
    const auto look = [&folder] {
        return inspect(folder.path()).has_value()
               && snapshot(folder.path(), std::nullopt, {}).has_value();
    };
    QVERIFY(look()); // what is made once is made now
    const size_t before = mallinfo2().uordblks;
    for (int times = 0; times < 20; ++times)
        QVERIFY(look());
    const size_t after = mallinfo2().uordblks;
    QVERIFY2(after < before + 500'000, qPrintable(QString::number(after - before)));
#else
    QSKIP("This allocator does not tell how much is in use.");
#endif
}

QTEST_GUILESS_MAIN(TestInspect)
#include "tst_inspect.moc"
