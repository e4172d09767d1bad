// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/library.h"
#include "git/samplefolder.h"
#include "git/workingtree.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::SampleFolder;

class TestSnapshot final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void equalsGit_data();
    void equalsGit();
    void tellsChanges();
    void countsFiles();
    void refusesUnknownBase();
    void refusesForbiddenNames();
    void stopsWhenAsked();

private:
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

void TestSnapshot::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    QVERIFY(m_home->isValid());
    m_library = std::make_unique<Library>();
}

void TestSnapshot::cleanup()
{
    m_home->setConfig({});
    QDir(m_home->path() + "/.config"_L1).removeRecursively();
}

// Each row is compared with the real git, working on a copy.
void TestSnapshot::equalsGit_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("config");
    const auto row = [](const char *name, const QByteArray &script, const QByteArray &config = {}) {
        QTest::newRow(name) << script << config;
    };
    const QByteArray commit = "git init -q; mkdir d; echo 1 > f; echo 2 > d/g; git add -A;"
                              "git commit -qm one;";

    row("one file", "echo a > a");
    row("folders", "mkdir -p a/b/c d; echo 1 > a/b/c/x; echo 2 > a/y; echo 3 > d/z");
    row("empty file", "touch empty");
    row("no newline", "printf abc > x");
    row("sorting", "mkdir a; echo > a/x; echo > a.b; echo > a-b; echo > a0; echo > A");
    row("executable",
        "echo > run; chmod 755 run; echo > odd; chmod 641 odd; echo > g; chmod 610 g");
    row("no right to write", "echo > x; chmod 444 x");
    row("symbolic link", "echo > x; ln -s x lnk; ln -s /etc/passwd away");
    row("dangling link", "ln -s nowhere lnk");
    row("link to a folder", "mkdir d; echo > d/x; ln -s d lnk; ln -s .. up");
    row("link to a long name", "ln -s $(printf 'x%.0s' {1..3000}) lnk");
    row("empty folder", "mkdir -p a/b; echo > x");
    row("unicode", "echo > ünïcödé; echo > 日本; mkdir '😀'; echo > '😀/x'");
    row("decomposed unicode", "echo > $'u\\u0308'; echo > $'\\u00fc'");
    row("no text", "echo > $'a\\xff\\xfeb'; mkdir $'\\xc3'; echo > $'\\xc3/\\xa4\\x28'");
    row("newline and quotes", "echo > $'a\\nb'; echo > '\"q\"'; echo > \"it's\"; echo > 'a\\b'");
    row("spaces and stars", "echo > ' '; echo > 'a '; echo > '*'; echo > '[a]'; echo > '-rf'");
    row("control characters", "echo > $'a\\x01\\x1b[31m'");
    row("long names", "n=$(printf 'n%.0s' {1..250}); mkdir $n; echo > $n/$n");
    row("deep", "p=$(printf 'd/%.0s' {1..60}); mkdir -p $p; echo > ${p}x");
    row("large", "head -c 20000000 /dev/zero > zeros; seq 2000000 > numbers");
    row("many", "mkdir d; for i in {1..1500}; do echo $i > d/f$i; done");
    row("names of git", "echo > .gitignore; echo > .gitmodulesx; echo > git; mkdir .github;"
                        "echo > .github/x");

    row("ignored",
        "printf '*.log\\nbuild/\\n/top\\n' > .gitignore; mkdir -p build sub/build sub/top;"
        "echo > a.log; echo > build/x; echo > sub/build/y; echo > top; echo > sub/top/x;"
        "echo > keep");
    row("ignored, but one", "printf '*.log\\n!important.log\\n' > .gitignore; echo > a.log;"
                            "echo > important.log");
    row("nested rules",
        "echo '*.o' > .gitignore; mkdir -p s/t; printf 'x\\n/y\\n' > s/.gitignore;"
        "echo > s/x; echo > s/y; echo > s/t/x; echo > s/t/y; echo > s/a.o; echo > x");
    row("ignored folder has no exceptions",
        "printf 'd/\\n!d/x\\n' > .gitignore; mkdir d; echo > d/x;"
        "echo > y");
    row("stars", "printf 'a/**/z\\n**/q\\nb/*\\n!b/keep\\n' > .gitignore; mkdir -p a/1/2 b c/d;"
                 "echo > a/z; echo > a/1/2/z; echo > c/d/q; echo > b/x; echo > b/keep");
    row("classes", "printf '[ab].txt\\n?.md\\nfoo[!x]\\n' > .gitignore;"
                   "touch a.txt c.txt a.md ab.md foox fooy");
    row("comments and escapes", "printf '#c\\n\\\\#real\\n\\\\!bang\\ntail\\\\ \\n' > .gitignore;"
                                "touch '#c' '#real' '!bang' 'tail ' tail");
    row("rules with line ends of Windows", "printf '*.log\\r\\n' > .gitignore; touch a.log b");
    row("own excludes", "echo > x~; echo > y", "[core]\n excludesFile = ~/ignore\n");
    row("excludes at their usual place", "echo > x.bak; echo > y");

    const QByteArray lines = "printf 'a\\r\\nb\\r\\n' > crlf; printf 'a\\nb\\n' > lf;"
                             "printf 'a\\r\\nb\\n' > mixed; printf 'a\\rb' > cr;"
                             "printf 'a\\0\\r\\n' > binary; printf '\\r\\n' > one; touch none;";
    row("line ends", lines);
    row("autocrlf", lines, "[core]\n autocrlf = true\n");
    row("autocrlf input", lines, "[core]\n autocrlf = input\n");
    row("eol crlf", lines, "[core]\n eol = crlf\n");
    row("safecrlf", "printf 'a\\r\\nb\\r\\n' > crlf",
        "[core]\n autocrlf = input\n safecrlf = warn\n");
    row("text attribute", lines + "echo '* text' > .gitattributes");
    row("text auto", lines + "echo '* text=auto' > .gitattributes");
    row("no text attribute", lines + "printf '* text=auto\\ncrlf -text\\n' > .gitattributes");
    row("eol attribute", lines
                             + "printf 'crlf eol=crlf\\nmixed eol=lf\\nbinary eol=lf\\n' "
                               "> .gitattributes");
    row("binary macro", lines + "printf '* text\\ncrlf binary\\n' > .gitattributes");
    row("nested attributes", "mkdir s; printf 'a\\r\\n' > s/x; printf 'a\\r\\n' > x;"
                             "echo '* -text' > s/.gitattributes; echo '* text' > .gitattributes");
    row("own attributes", lines, "[core]\n attributesFile = ~/attributes\n");
    row("attributes against autocrlf", lines + "echo 'crlf -text' > .gitattributes",
        "[core]\n autocrlf = true\n");

    row("repository without commits", "git init -q; echo > x");
    row("nothing changed", commit);
    row("changed", commit + "echo 3 > f; rm d/g; echo 4 > n");
    row("changed at the same size and time",
        commit
            + "git status >/dev/null; touch -d '2020-01-01' f; git add f; git commit -qm x || true;"
              "echo 9 > f; touch -d '2020-01-01' f");
    row("changed right after the index", "git init -q; echo 1 > f; git add f; echo 2 > f");
    row("mode", commit + "chmod 755 f");
    row("mode not looked at", commit + "git config core.fileMode false; chmod 755 f; echo > n");
    row("file becomes link", commit + "rm f; ln -s d/g f");
    row("file becomes folder", commit + "rm f; mkdir f; echo > f/x");
    row("folder becomes file", commit + "rm -r d; echo > d");
    row("folder becomes link", commit + "mv d e; ln -s e d");
    row("file becomes empty folder", commit + "rm f; mkdir f");
    row("folder removed", commit + "rm -r d");
    row("everything removed but one", commit + "rm -r d f; echo > other");
    row("renamed", commit + "git mv f h; echo > f");
    row("tracked, then ignored", commit + "echo f > .gitignore; echo 5 > f");
    row("tracked in an ignored folder",
        commit + "echo d/ > .gitignore; echo 5 > d/g; echo > d/new");
    row("untracked, but kept", commit + "echo f > .gitignore; git rm -q --cached f");
    row("info/exclude", commit + "echo '*.tmp' > .git/info/exclude; touch a.tmp b");
    row("skip-worktree", commit + "git update-index --skip-worktree f d/g; echo 7 > f; rm d/g");
    row("assume-unchanged", commit + "git update-index --assume-unchanged f; echo 7 > f");
    row("intent to add", commit + "echo > n; git add -N n");
    row("intent to add, then removed", commit + "echo > n; git add -N n; rm n");
    row("no index", commit + "rm .git/index; echo > n");
    row("index 4", commit + "git update-index --index-version 4; echo 3 > f; echo > n");
    row("detached", commit + "git checkout -q --detach; echo 3 > f");
    row("packed", commit + "git gc -q; git pack-refs --all; echo 3 > f; cp d/g copy");
    row("borrowed objects", "git init -q ../from; (cd ../from; echo 1 > f; git add f;"
                            "git commit -qm one); git clone -qs ../from .; echo 2 > f; echo > n");
    row("shallow", "git init -q ../from; (cd ../from; echo 1 > f; git add f; git commit -qm one;"
                   "echo 2 > f; git commit -qam two); git clone -q --depth 1 file://$PWD/../from .;"
                   "echo 3 > f");
    row("line ends committed before", "git init -q; printf 'a\\r\\n' > f; git add f;"
                                      "git commit -qm one; printf 'a\\r\\nb\\r\\n' > f;"
                                      "git config core.autocrlf true");
    row("touched only", commit + "touch -d '2020-01-01' f");
    row("link rewritten", commit + "ln -s a l; git add l; git commit -qm l; ln -sfn b l");
    row("settings of the repository", commit
                                          + "git config core.excludesFile .git/mine;"
                                            "echo 'n*' > .git/mine; touch n1 m1");
    row("worktree of another", "git init -q ../from; (cd ../from; echo 1 > f; git add f;"
                               "git commit -qm one; git worktree add -q ../app side 2>/dev/null"
                               " || git worktree add -q -f ../app -b side); echo 2 > f; echo > n");
}

void TestSnapshot::equalsGit()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, config);
    m_home->setConfig(config);
    QCOMPARE(testing::script(m_home->path(),
                             "echo '*~' > ignore; mkdir -p .config/git; echo '*.bak' "
                             "> .config/git/ignore; echo 'crlf text' > attributes")
                 .exitCode,
             0);
    const SampleFolder folder(script);
    QVERIFY(folder.isReady());
    const QString expected = testing::oracleTree(folder.path());
    QVERIFY(!expected.isEmpty());
    const QByteArray before = testing::fingerprint(folder.place());

    const auto taken = snapshot(folder.path(), std::nullopt);
    if (!taken)
        QFAIL(qPrintable(taken.error().message + u' ' + taken.error().detail));
    QCOMPARE(taken->tree.hex(), expected);
    QCOMPARE(taken->changes.size(), taken->files);
    QCOMPARE(testing::fingerprint(folder.place()), before);
}

void TestSnapshot::tellsChanges()
{
    const SampleFolder folder("git init -q; echo 1 > b; echo 1 > c; echo 1 > d; git add -A;"
                              "git commit -qm one; echo 22 > b; rm c; echo 333 > a; chmod 755 d");
    const auto taken = snapshot(folder.path(), folder.commitAt(u"HEAD"_s));
    QVERIFY(taken);
    QCOMPARE(taken->changes.size(), 4);
    const auto is = [&](int at, Change::Kind kind, const QString &path, qint64 bytes) {
        const Change &change = taken->changes.at(at);
        return change.kind == kind && change.path == path && change.bytes == bytes;
    };
    QVERIFY(is(0, Change::Kind::Added, u"a"_s, 4));
    QVERIFY(is(1, Change::Kind::Modified, u"b"_s, 3));
    QVERIFY(is(2, Change::Kind::Deleted, u"c"_s, 0));
    QVERIFY(is(3, Change::Kind::Modified, u"d"_s, 2));

    QCOMPARE(testing::script(folder.path(), "rm -f a b c d").exitCode, 0);
    const auto emptied = snapshot(folder.path(), folder.commitAt(u"HEAD"_s));
    QVERIFY(emptied);
    QCOMPARE(emptied->files, 0);
    QCOMPARE(emptied->changes.size(), 3);
}

void TestSnapshot::countsFiles()
{
    const SampleFolder folder(
        "printf 'n/\\n*.o\\n' > .gitignore; mkdir n d; echo > n/1; echo > n/2;"
        "echo > a.o; echo 12345 > d/x");
    const auto taken = snapshot(folder.path(), std::nullopt);
    QVERIFY(taken);
    QCOMPARE(taken->files, 2);
    QCOMPARE(taken->bytes, 7 + 6);
    QCOMPARE(taken->ignored, 2);
}

void TestSnapshot::refusesUnknownBase()
{
    const SampleFolder folder("git init -q; echo > x");
    const auto taken = snapshot(folder.path(), ObjectId::fromHex(QString(40, u'1')));
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::NotFound);
}

void TestSnapshot::refusesForbiddenNames()
{
    for (const char *name : {"git~1", "d/.GIT", ".Git"}) {
        const SampleFolder folder(QByteArray("mkdir -p ") + name + "; echo > " + name
                                  + "/x; echo > y");
        QVERIFY(folder.isReady());
        const auto taken = snapshot(folder.path(), std::nullopt);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::FolderUnusable);
    }
}

void TestSnapshot::stopsWhenAsked()
{
    const SampleFolder folder("for i in {1..50}; do echo $i > $i; done");
    std::stop_source stop;
    stop.request_stop();
    const auto taken = snapshot(folder.path(), std::nullopt, stop.get_token());
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
