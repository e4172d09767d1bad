// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/library.h"
#include "git/samplefolder.h"
#include "git/workingtree.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <memory>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::SampleFolder;

using Kind = Obstacle::Kind;

namespace {

QList<QString> pathsOf(const Snapshot &snapshot, Kind kind)
{
    QList<QString> paths;
    for (const Obstacle &obstacle : snapshot.obstacles) {
        if (obstacle.kind == kind)
            paths.append(obstacle.path);
    }
    return paths;
}

} // namespace

class TestObstacles final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void reportsObstacles_data();
    void reportsObstacles();
    void reportsSpecialFiles_data();
    void reportsSpecialFiles();
    void reportsUnreadableFiles();
    void reportsFewObstacles();
    void reportsEachKind();
    void keepsRecordedSubmodules();
    void runsNoFilter();

private:
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

void TestObstacles::initTestCase()
{
    // Root reads everything, so one test looks as another user, whom a private TMPDIR would keep
    // out.
    if (::geteuid() == 0)
        qputenv("TMPDIR", "/tmp");
    m_home = std::make_unique<testing::PrivateHome>();
    QVERIFY(m_home->isValid());
    m_library = std::make_unique<Library>();
}

void TestObstacles::reportsObstacles_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("paths");
    const auto row = [](const char *name, const QByteArray &script, Kind kind,
                        const QStringList &paths) {
        QTest::newRow(name) << script << kind << paths;
    };
    const QByteArray commit = "git init -q; echo 1 > f; git add -A; git commit -qm one;";
    const QByteArray nested = "git init -q sub; echo > sub/x; (cd sub; git add x;"
                              "git commit -qm sub); echo > y;";
    row("filter", "echo '*.bin filter=lfs' > .gitattributes; echo > a.bin; echo > b", Kind::Filter,
        {u"a.bin"_s});
    row("filter with a driver",
        "git init -q; git config filter.shred.clean 'touch ../sprung';"
        "echo 'a filter=shred' > .gitattributes; echo > a; echo > b",
        Kind::Filter, {u"a"_s});
    row("filter without a driver", "echo 'a filter=shred' > .gitattributes; echo > a", Kind::Filter,
        {});
    row("large file with a filter",
        "echo '*.bin filter=lfs' > .gitattributes; head -c 9000000 /dev/zero > a.bin; echo > b",
        Kind::Filter, {u"a.bin"_s});
    row("no filter", "printf 'a -filter\\nb !filter\\n' > .gitattributes; echo > a; echo > b",
        Kind::Filter, {});
    row("filtered, but unchanged",
        commit + "echo 'f filter=lfs' > .gitattributes; git add .gitattributes; git commit -qm a",
        Kind::Filter, {});
    row("nested repository", nested, Kind::NestedRepository, {u"sub"_s});
    row("nested repository in a repository", commit + nested, Kind::NestedRepository, {u"sub"_s});
    row("nested repository without commits", "git init -q sub; echo > y", Kind::NestedRepository,
        {u"sub"_s});
    row("nested repository deep down", "mkdir -p a/b; git init -q a/b/c; echo > a/x",
        Kind::NestedRepository, {u"a/b/c"_s});
    row("nested .git file", "mkdir sub; echo 'gitdir: /nowhere' > sub/.git; echo > sub/x; echo > y",
        Kind::NestedRepository, {u"sub"_s});
    row("ignored nested repository", nested + "echo sub > .gitignore", Kind::NestedRepository, {});
    row("pipe", "mkfifo p; mkdir d; mkfifo d/q; echo > y", Kind::Unsupported, {u"p"_s, u"d/q"_s});
    row("file becomes pipe", commit + "echo > g; rm f; mkfifo f", Kind::Unsupported, {u"f"_s});
    row("ignored pipe", "mkfifo p; mkdir d; mkfifo d/q; printf 'p\\nd\\n' > .gitignore",
        Kind::Unsupported, {});
    row("staged, then changed", commit + "echo 2 > f; git add f; echo 3 > f",
        Kind::StagedDifference, {u"f"_s});
    row("staged new file, then changed", commit + "echo 2 > n; git add n; echo 3 > n",
        Kind::StagedDifference, {u"n"_s});
    row("staged new file, then removed", commit + "echo 2 > n; git add n; rm n",
        Kind::StagedDifference, {u"n"_s});
    row("staged removal of a file that is there", commit + "git rm -q --cached f",
        Kind::StagedDifference, {u"f"_s});
    row("staged as the file is", commit + "echo 2 > f; git add f; echo 3 > n",
        Kind::StagedDifference, {});
    row("changed, not staged", commit + "echo 2 > f", Kind::StagedDifference, {});
    row("intent to add", commit + "echo 2 > n; git add -N n", Kind::StagedDifference, {});
    row("conflict left by a stash",
        commit
            + "echo 2 > f; git stash -q; echo 3 > f; git commit -qam three;"
              "git stash pop -q || true",
        Kind::StagedDifference, {u"f"_s});
}

void TestObstacles::reportsObstacles()
{
    QFETCH(QByteArray, script);
    QFETCH(Kind, kind);
    QFETCH(QStringList, paths);
    const SampleFolder folder(script);
    QVERIFY(folder.isReady());
    const QByteArray before = testing::fingerprint(folder.place());
    const auto taken = snapshot(folder.path(), std::nullopt);
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
    QList<QString> found = pathsOf(*taken, kind);
    std::sort(found.begin(), found.end());
    std::sort(paths.begin(), paths.end());
    QCOMPARE(found, QList<QString>(paths));
    QCOMPARE(qsizetype{taken->obstacles.size()}, found.size());
    for (const Change &change : taken->changes)
        QVERIFY2(!change.path.startsWith("sub"_L1), qPrintable(change.path));
    QCOMPARE(testing::fingerprint(folder.place()), before);
}

void TestObstacles::reportsSpecialFiles_data()
{
    QTest::addColumn<uint>("type");
    QTest::addColumn<uint>("device");
    QTest::newRow("pipe") << uint(S_IFIFO) << 0U;
    QTest::newRow("socket") << uint(S_IFSOCK) << 0U;
    QTest::newRow("device that never ends") << uint(S_IFCHR) << uint(::makedev(1, 5)); // zero
    QTest::newRow("device of the terminal") << uint(S_IFCHR) << uint(::makedev(5, 0));
    QTest::newRow("disk") << uint(S_IFBLK) << uint(::makedev(7, 0));
}

//! Never opened: some would not come back, others would act.
void TestObstacles::reportsSpecialFiles()
{
    QFETCH(uint, type);
    QFETCH(uint, device);
    const SampleFolder folder("echo > y; mkdir d; echo > d/z");
    QVERIFY(folder.isReady());
    for (const QString &name : {u"/special"_s, u"/d/special"_s}) {
        if (::mknod(qUtf8Printable(folder.path() + name), type | 0600, device) != 0)
            QSKIP("Only root may make devices, and not everywhere.");
    }
    const auto taken = snapshot(folder.path(), std::nullopt);
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
    QList<QString> found = pathsOf(*taken, Kind::Unsupported);
    std::sort(found.begin(), found.end());
    QCOMPARE(found, (QList<QString>{u"d/special"_s, u"special"_s}));
    QCOMPARE(taken->changes.size(), 2);
}

// Root may read everything, so the test becomes somebody else for a while.
void TestObstacles::reportsUnreadableFiles()
{
    const SampleFolder folder("git init -q; echo 1 > x; git add x; git commit -qm x; echo 2 > x;"
                              "echo > y; mkdir d; echo > d/z; chmod 0 x y d");
    QVERIFY(folder.isReady());
    const bool isRoot = ::geteuid() == 0;
    constexpr uid_t nobody = 65534;
    if (isRoot) {
        QCOMPARE(testing::script(folder.place(), "chmod 755 .; chown -R 65534 app").exitCode, 0);
        QCOMPARE(::seteuid(nobody), 0);
    }
    const auto taken = snapshot(folder.path(), std::nullopt);
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    QCOMPARE(testing::script(folder.path(), "chmod 755 x y d").exitCode, 0);
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
    QList<QString> found = pathsOf(*taken, Kind::Unreadable);
    std::sort(found.begin(), found.end());
    QCOMPARE(found, (QList<QString>{u"d"_s, u"x"_s, u"y"_s}));
}

void TestObstacles::reportsFewObstacles()
{
    const SampleFolder folder("echo '*.bin filter=lfs' > .gitattributes;"
                              "for i in {1..150}; do echo > $i.bin; done");
    const auto taken = snapshot(folder.path(), std::nullopt);
    QVERIFY(taken);
    QCOMPARE(taken->obstacles.size(), 100);
}

// Many that do no harm must not hide one that does.
void TestObstacles::reportsEachKind()
{
    const SampleFolder folder("echo '*.bin filter=lfs' > .gitattributes; echo > a.bin;"
                              "for i in {1..120}; do git init -q d$i; done");
    const auto taken = snapshot(folder.path(), std::nullopt);
    QVERIFY(taken);
    QCOMPARE(pathsOf(*taken, Kind::NestedRepository).size(), 100);
    QCOMPARE(pathsOf(*taken, Kind::Filter), QList<QString>{u"a.bin"_s});
}

void TestObstacles::keepsRecordedSubmodules()
{
    const SampleFolder folder(
        "git init -q ../lib; (cd ../lib; echo 1 > f; git add f; git commit -qm one);"
        "git init -q; git submodule --quiet add ../lib lib; git commit -qm sub");
    QVERIFY(folder.isReady());
    const QString recorded = testing::oracleTree(folder.path());
    auto taken = snapshot(folder.path(), folder.commitAt(u"HEAD"_s));
    QVERIFY(taken);
    QCOMPARE(taken->tree.hex(), recorded);
    QVERIFY(taken->changes.isEmpty());
    QVERIFY(taken->obstacles.isEmpty());

    QCOMPARE(testing::script(folder.path(), "cd lib; echo 2 > f; git commit -qam two").exitCode, 0);
    taken = snapshot(folder.path(), folder.commitAt(u"HEAD"_s));
    QVERIFY(taken);
    QCOMPARE(taken->tree.hex(), recorded);
    QCOMPARE(pathsOf(*taken, Kind::NestedRepository), QList<QString>{u"lib"_s});

    QCOMPARE(testing::script(folder.path(), "git submodule --quiet deinit -f lib").exitCode, 0);
    taken = snapshot(folder.path(), folder.commitAt(u"HEAD"_s));
    QVERIFY(taken);
    QCOMPARE(taken->tree.hex(), recorded);

    QCOMPARE(testing::script(folder.path(), "rmdir lib").exitCode, 0);
    taken = snapshot(folder.path(), folder.commitAt(u"HEAD"_s));
    QVERIFY(taken);
    QCOMPARE(taken->tree.hex(), testing::oracleTree(folder.path()));
}

void TestObstacles::runsNoFilter()
{
    const SampleFolder folder(
        "git init -q; echo '* filter=trap' > .gitattributes; echo > x;"
        "git config filter.trap.clean 'touch ../sprung; cat';"
        "git config filter.trap.process 'touch ../sprung';"
        "git config core.fsmonitor 'touch ../sprung';"
        "git config core.hooksPath ..; git config diff.external 'touch ../sprung'");
    QVERIFY(folder.isReady());
    const auto taken = snapshot(folder.path(), std::nullopt);
    QVERIFY(!QFileInfo::exists(folder.place() + "/sprung"_L1));
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::FolderEmpty);
}

QTEST_GUILESS_MAIN(TestObstacles)
#include "tst_obstacles.moc"
