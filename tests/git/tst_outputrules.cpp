// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/gitoracle.h"
#include "git/history.h"
#include "git/library.h"
#include "git/outputrules.h"
#include "git/randomrules.h"
#include "git/samplefolder.h"
#include "testing/fullsize.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::SampleFolder;

namespace {

std::string randomLines(testing::Random &random)
{
    std::string text;
    for (int i = random.bounded(0, 4); i > 0; --i)
        text += testing::randomPattern(random) + (random.bounded(9) == 0 ? "\r\n" : "\n");
    return text;
}

// Branches of a generator's output, without people's files (base, output), and of people's work.
QByteArray branches(const QByteArray &people, const QByteArray &generator)
{
    return "git init -q -b base; mkdir own d; for f in own/a own/b d/x once shared; do echo 1 > $f;"
           "done; git add -A; git commit -qm base; git checkout -qb people;"
           + people + "git add -A; git commit -q --allow-empty -m people;"
           + "git checkout -qb output base;" + generator
           + "git add -A; git commit -q --allow-empty -m output; git checkout -q people;";
}

QByteArray said(const std::string &path, const QByteArray &rules)
{
    return "path <" + QByteArray::fromStdString(path) + ">, rules <" + rules + '>';
}

} // namespace

//! What people keep from new output of a generator, by files in their repository.
class TestOutputRules final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void leavesAloneWhatGitIgnores();
    void writesOnceWhatGitIgnores();
    void decides_data();
    void decides();
    void writesOnceWhatAmplicationDoes_data();
    void writesOnceWhatAmplicationDoes();
    void keeps_data();
    void keeps();
    void letsTheRepositoryOverruleAPreset_data();
    void letsTheRepositoryOverruleAPreset();
    void keepsInABaseDirectory();
    void keepsWithoutABase();
    void readsRulesOfItsFoldersOnly();
    void passesOverWhatIsNoFileOfRules();

private:
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

void TestOutputRules::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

// For git a folder's .gitignore comes before those above, and .git/info/exclude comes last.
void TestOutputRules::leavesAloneWhatGitIgnores()
{
    const quint32 from = testing::seedOfRules();
    testing::Random random(from);
    qInfo() << "WINDLASS_SEED =" << from;
    const QTemporaryDir folder;
    QCOMPARE(testing::git(folder.path(), {u"init"_s, u"-q"_s}).exitCode, 0);
    QVERIFY(QDir(folder.path()).mkpath(u"a/b"_s));
    int matches = 0;
    for (int round = testing::isFullSize() ? 1500 : 150; round > 0; --round) {
        const std::vector<RuleFile> files{{".windlassignore", randomLines(random)},
                                          {"a/b/.windlassignore", randomLines(random)},
                                          {".amplicationignore", randomLines(random)},
                                          {"a/.windlassignore", randomLines(random)}};
        QVERIFY(testing::write(folder.filePath(u".gitignore"_s), files[0].text));
        QVERIFY(testing::write(folder.filePath(u"a/b/.gitignore"_s), files[1].text));
        QVERIFY(testing::write(folder.filePath(u".git/info/exclude"_s), files[2].text));
        QVERIFY(testing::write(folder.filePath(u"a/.gitignore"_s), files[3].text));
        std::vector<std::string> paths = testing::randomPaths(random, 60);
        for (std::size_t i = 0; i < paths.size(); i += 2)
            paths[i] = (i % 4 == 0 ? "a/" : "a/b/") + paths[i];
        std::erase(paths, "a"); // for git they are folders
        std::erase(paths, "a/b");
        const auto words = testing::ask(
            folder.path(),
            {u"check-ignore"_s, u"--no-index"_s, u"-z"_s, u"-v"_s, u"-n"_s, u"--stdin"_s}, paths);
        QCOMPARE(words.size(), qsizetype(paths.size()) * 4);
        const OutputRules rules(files);
        for (std::size_t i = 0; i < paths.size(); ++i) {
            const QByteArray pattern = words.at(qsizetype(i) * 4 + 2);
            const bool expected = !pattern.isEmpty() && !pattern.startsWith('!');
            matches += expected ? 1 : 0;
            QVERIFY2(
                (rules.of(paths[i]) == OutputRule::LeaveAlone) == expected,
                said(paths[i], QByteArray::fromStdString(files[0].text + "-- a/b\n" + files[1].text
                                                         + "-- amplication\n" + files[2].text
                                                         + "-- a\n" + files[3].text))
                    .constData());
        }
    }
    QVERIFY(matches > 100);
}

void TestOutputRules::writesOnceWhatGitIgnores()
{
    const quint32 from = testing::seedOfRules();
    testing::Random random(from);
    qInfo() << "WINDLASS_SEED =" << from;
    const QTemporaryDir folder;
    QCOMPARE(testing::git(folder.path(), {u"init"_s, u"-q"_s}).exitCode, 0);
    for (int round = testing::isFullSize() ? 500 : 50; round > 0; --round) {
        const std::string text = randomLines(random);
        QVERIFY(testing::write(folder.filePath(u".gitignore"_s), text));
        const auto paths = testing::randomPaths(random, 60);
        const auto words = testing::ask(
            folder.path(),
            {u"check-ignore"_s, u"--no-index"_s, u"-z"_s, u"-v"_s, u"-n"_s, u"--stdin"_s}, paths);
        QCOMPARE(words.size(), qsizetype(paths.size()) * 4);
        const OutputRules rules({{".windlassonce", text}});
        for (std::size_t i = 0; i < paths.size(); ++i) {
            const QByteArray pattern = words.at(qsizetype(i) * 4 + 2);
            const bool expected = !pattern.isEmpty() && !pattern.startsWith('!');
            QVERIFY2((rules.of(paths[i]) == OutputRule::WriteOnce) == expected,
                     said(paths[i], QByteArray::fromStdString(text)).constData());
        }
    }
}

void TestOutputRules::decides_data()
{
    QTest::addColumn<QByteArray>("ignore"); // .windlassignore
    QTest::addColumn<QByteArray>("amplication");
    QTest::addColumn<QByteArray>("once");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("rule");
    const auto leave = int(OutputRule::LeaveAlone);
    const auto merge = int(OutputRule::Merge);
    const auto once = int(OutputRule::WriteOnce);
    const QByteArray none;
    QTest::newRow("no rules") << none << none << none << QByteArray("a") << merge;
    QTest::newRow("ours has the last word") << QByteArray("!keep/x\n") << QByteArray("keep/*\n")
                                            << none << QByteArray("keep/x") << merge;
    QTest::newRow("what is in a folder cannot be had back")
        << QByteArray("!keep/x\n") << QByteArray("keep/\n") << none << QByteArray("keep/x")
        << leave;
    QTest::newRow("Amplication's users have files back")
        << none << QByteArray("src/*\n!src/main.ts\n") << none << QByteArray("src/main.ts")
        << merge;
    QTest::newRow("left alone before written once")
        << QByteArray("x\n") << none << QByteArray("x\n") << QByteArray("x") << leave;
    QTest::newRow("written once") << none << none << QByteArray("*.env\n") << QByteArray("a/b.env")
                                  << once;
    QTest::newRow("bytes that are no text")
        << QByteArray("caf\xe9\n") << none << none << QByteArray("d/caf\xe9") << leave;
    QTest::newRow("as letters are written")
        << QByteArray("readme\n") << none << none << QByteArray("README") << merge;
    QTest::newRow("the last line needs no end")
        << QByteArray("\xef\xbb\xbfone\r\ntwo") << none << none << QByteArray("two") << leave;
}

void TestOutputRules::decides()
{
    QFETCH(QByteArray, ignore);
    QFETCH(QByteArray, amplication);
    QFETCH(QByteArray, once);
    QFETCH(QByteArray, path);
    QFETCH(int, rule);
    const OutputRules rules({{".windlassignore", ignore.toStdString()},
                             {".amplicationignore", amplication.toStdString()},
                             {".windlassonce", once.toStdString()}});
    QCOMPARE(int(rules.of(path.toStdString())), rule);
}

// Its regular expressions, from "server" on: /scripts/customSeed.ts, and
// /src/[^/]+/.+.(controller|resolver|service|module).ts, but for what is in src/auth/.
void TestOutputRules::writesOnceWhatAmplicationDoes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isOnce");
    QTest::newRow("seed") << u"server/scripts/customSeed.ts"_s << true;
    QTest::newRow("another script") << u"server/scripts/seed.ts"_s << false;
    QTest::newRow("controller") << u"server/src/order/order.controller.ts"_s << true;
    QTest::newRow("resolver") << u"server/src/order/order.resolver.ts"_s << true;
    QTest::newRow("service") << u"server/src/order/order.service.ts"_s << true;
    QTest::newRow("module") << u"server/src/order/order.module.ts"_s << true;
    QTest::newRow("deeper") << u"server/src/order/parts/order.module.ts"_s << true;
    QTest::newRow("base class") << u"server/src/order/base/order.controller.base.ts"_s << false;
    QTest::newRow("right in src") << u"server/src/app.module.ts"_s << false;
    QTest::newRow("auth") << u"server/src/auth/auth.module.ts"_s << false;
    QTest::newRow("deeper in auth") << u"server/src/auth/jwt/jwt.service.ts"_s << false;
    QTest::newRow("of another folder") << u"admin/src/order/order.module.ts"_s << false;
}

void TestOutputRules::writesOnceWhatAmplicationDoes()
{
    QFETCH(QString, path);
    QFETCH(bool, isOnce);
    const OutputRules rules({{".windlassonce", amplicationWritesOnce()}});
    QCOMPARE(rules.of(path.toStdString()) == OutputRule::WriteOnce, isOnce);
    const OutputRules elsewhere({{".windlassonce", amplicationWritesOnce("apps/[shop]")}});
    const std::string there = QString(path).replace(u"server/"_s, u"apps/[shop]/"_s).toStdString();
    const bool isExcepted = path.contains(u"/auth/"_s);
    QCOMPARE(elsewhere.of(there) == OutputRule::WriteOnce, isOnce || isExcepted);
}

void TestOutputRules::keeps_data()
{
    QTest::addColumn<QByteArray>("people");
    QTest::addColumn<QByteArray>("generator");
    QTest::addColumn<QStringList>("kept");
    QTest::addColumn<QByteArray>("merged"); // a script that tells whether the merge is right
    const QByteArray ignore = "echo own/ > .windlassignore;";
    const QByteArray once = "echo once > .windlassonce;";
    QTest::newRow("nothing is said")
        << QByteArray() << QByteArray("echo 2 > own/a; rm own/b;") << QStringList()
        << QByteArray("[ \"$(cat own/a)\" = 2 ] && ! [ -e own/b ]");
    QTest::newRow("changed by both")
        << ignore + "echo p > own/a;" << QByteArray("echo g > own/a; echo g > shared;")
        << QStringList{u"own/a"_s} << QByteArray("grep -q p own/a && grep -q g shared");
    QTest::newRow("changed by the generator")
        << ignore << QByteArray("echo g > own/a;") << QStringList{u"own/a"_s}
        << QByteArray("grep -q 1 own/a");
    QTest::newRow("deleted by the generator")
        << ignore << QByteArray("rm -r own;") << QStringList{u"own/a"_s, u"own/b"_s}
        << QByteArray("grep -q 1 own/a && grep -q 1 own/b");
    QTest::newRow("deleted by people")
        << ignore + "rm own/b;" << QByteArray("echo g > own/b;") << QStringList{u"own/b"_s}
        << QByteArray("! [ -e own/b ] && [ -e own/a ]");
    QTest::newRow("new from the generator")
        << ignore << QByteArray("echo g > own/new;") << QStringList{u"own/new"_s}
        << QByteArray("! [ -e own/new ]");
    QTest::newRow("new from both")
        << ignore + "echo p > own/new;" << QByteArray("echo g > own/new;")
        << QStringList{u"own/new"_s} << QByteArray("grep -q p own/new");
    QTest::newRow("a file where a folder was")
        << ignore << QByteArray("rm -r own; echo g > own;") << QStringList{u"own/a"_s, u"own/b"_s}
        << QByteArray("grep -q 1 own/a");
    QTest::newRow("a link where a file was")
        << ignore << QByteArray("ln -sf nowhere own/a;") << QStringList{u"own/a"_s}
        << QByteArray("! [ -L own/a ] && grep -q 1 own/a");
    QTest::newRow("a folder where a file was")
        << QByteArray("echo shared > .windlassignore;")
        << QByteArray("rm shared; mkdir shared; echo g > shared/in;")
        << QStringList{u"shared"_s, u"shared/in"_s} << QByteArray("grep -q 1 shared");
    QTest::newRow("once, and it was there")
        << once << QByteArray("echo g > once;") << QStringList{u"once"_s}
        << QByteArray("grep -q 1 once");
    QTest::newRow("once, and people changed it")
        << once + "echo p > once;" << QByteArray("echo g > once;") << QStringList{u"once"_s}
        << QByteArray("grep -q p once");
    QTest::newRow("once, and people deleted it")
        << once + "rm once;" << QByteArray("echo g > once;") << QStringList{u"once"_s}
        << QByteArray("! [ -e once ]");
    QTest::newRow("once, and the generator deleted it")
        << once << QByteArray("rm once;") << QStringList{u"once"_s} << QByteArray("[ -e once ]");
    QTest::newRow("once, and it is new")
        << QByteArray("echo new > .windlassonce;") << QByteArray("echo g > new;") << QStringList()
        << QByteArray("grep -q g new");
    QTest::newRow("once, and people made it before")
        << QByteArray("echo new > .windlassonce; echo p > new;") << QByteArray("echo g > new;")
        << QStringList{u"new"_s} << QByteArray("grep -q p new");
}

void TestOutputRules::keeps()
{
    QFETCH(QByteArray, people);
    QFETCH(QByteArray, generator);
    QFETCH(QStringList, kept);
    QFETCH(QByteArray, merged);
    const SampleFolder folder(branches(people, generator));
    QVERIFY(folder.isReady());
    const auto base = folder.commitAt(u"base"_s);
    const auto branch = folder.commitAt(u"people"_s);
    const auto rules = readOutputRules(folder.path(), *branch, {});
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().detail));
    const auto ruled =
        outputByRules(folder.path(), *rules, base, branch, *folder.commitAt(u"output"_s), {});
    QVERIFY2(ruled, ruled ? "" : qPrintable(ruled.error().detail));
    QStringList found = ruled->kept;
    found.sort();
    QCOMPARE(found, kept);
    const auto result = mergeTrees(folder.path(), base, *branch, ruled->tree);
    QVERIFY2(result && result->tree, result ? "conflict" : qPrintable(result.error().detail));
    QVERIFY(
        folder.run("git read-tree -u --reset " + result->tree->hex().toLatin1() + ';' + merged));
    QVERIFY(folder.isSound());
}

void TestOutputRules::letsTheRepositoryOverruleAPreset_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QString>("directory");
    QTest::addColumn<bool>("isOnce");
    const QString below = u"apps/my shop"_s;
    const QByteArray folder = "mkdir -p \"apps/my shop\";";
    const QByteArray other = "echo other > .windlassonce;";
    const QByteArray no = "echo '!*' > .windlassonce;";
    QTest::newRow("no rules") << folder << QString() << true;
    QTest::newRow("no rules, below") << folder << below << true;
    QTest::newRow("no such folder yet") << QByteArray("true;") << below << true;
    QTest::newRow("other rules") << other << QString() << true;
    QTest::newRow("overruled") << no << QString() << false;
    QTest::newRow("overruled, below") << folder + "cd apps/*;" + no << below << false;
}

void TestOutputRules::letsTheRepositoryOverruleAPreset()
{
    QFETCH(QByteArray, own);
    QFETCH(QString, directory);
    QFETCH(bool, isOnce);
    const SampleFolder folder("git init -q; (" + own
                              + "); git add -A;"
                                "git commit -q --allow-empty -m people");
    const auto branch = folder.commitAt(u"HEAD"_s);
    const auto rules = readOutputRules(folder.path(), *branch, directory, amplicationWritesOnce());
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().detail));
    const std::string place = directory.isEmpty() ? "" : directory.toStdString() + '/';
    QCOMPARE(rules->of(place + "server/src/order/order.service.ts") == OutputRule::WriteOnce,
             isOnce);
    QCOMPARE(rules->of(place + "server/src/main.ts"), OutputRule::Merge);
}

void TestOutputRules::keepsInABaseDirectory()
{
    const SampleFolder folder(
        "git init -q -b output; mkdir own; echo 1 > own/a; echo 1 > b; git add -A; git commit -qm "
        "1;"
        "git tag base; echo 2 > own/a; echo 2 > b; git commit -qam 2; git checkout -q --orphan "
        "people base; mkdir -p apps/shop; git mv own b apps/shop; echo /apps/shop/own > "
        ".windlassignore; git add -A; git commit -qm people;");
    QVERIFY(folder.isReady());
    const auto branch = folder.commitAt(u"people"_s);
    const auto rules = readOutputRules(folder.path(), *branch, u"apps/shop"_s);
    QVERIFY(rules);
    const auto ruled = outputByRules(folder.path(), *rules, folder.commitAt(u"base"_s), branch,
                                     *folder.commitAt(u"output"_s), u"apps/shop"_s);
    QVERIFY(ruled);
    QCOMPARE(ruled->kept, QStringList{u"own/a"_s});
    QCOMPARE(folder.ask({u"show"_s, ruled->tree.hex() + u":own/a"_s}), u"1"_s);
    QCOMPARE(folder.ask({u"show"_s, ruled->tree.hex() + u":b"_s}), u"2"_s);
}

void TestOutputRules::keepsWithoutABase()
{
    const SampleFolder folder(branches("echo own/ > .windlassignore; echo once > .windlassonce;"
                                       "echo p > own/a; echo p > once;",
                                       "echo g > own/a; echo g > once; echo g > new;"));
    const auto branch = folder.commitAt(u"people"_s);
    const auto rules = readOutputRules(folder.path(), *branch, {});
    QVERIFY(rules);
    const auto output = folder.commitAt(u"output"_s);
    const auto ruled = outputByRules(folder.path(), *rules, {}, branch, *output, {});
    QVERIFY(ruled);
    QCOMPARE(folder.ask({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, ruled->tree.hex()}),
             u"d/x\nnew\nshared"_s);
    const auto first = outputByRules(folder.path(), *rules, {}, {}, *output, {});
    QVERIFY(first);
    QCOMPARE(folder.ask({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, first->tree.hex()}),
             u"d/x\nnew\nonce\nshared"_s);
}

void TestOutputRules::readsRulesOfItsFoldersOnly()
{
    const SampleFolder folder(
        "git init -q; mkdir -p apps/shop/src apps/crm;"
        "for d in . apps apps/shop apps/shop/src apps/crm; do echo \"x-$(basename $d)\" > "
        "$d/.windlassignore; done; git add -A; git commit -qm 1;");
    const auto branch = folder.commitAt(u"HEAD"_s);
    const auto rules = readOutputRules(folder.path(), *branch, u"apps/shop"_s);
    QVERIFY(rules);
    for (const char *path : {"x-.", "apps/x-apps", "apps/x-.", "apps/shop/x-shop",
                             "apps/shop/x-apps", "apps/shop/src/x-src"})
        QVERIFY2(rules->of(path) == OutputRule::LeaveAlone, path);
    for (const char *path : {"x-apps", "apps/crm/x-crm", "apps/shop/x-src"})
        QVERIFY2(rules->of(path) == OutputRule::Merge, path);
    const auto elsewhere = readOutputRules(folder.path(), *branch, u"apps/new/one"_s);
    QVERIFY(elsewhere);
    QCOMPARE(elsewhere->of("apps/new/one/x-apps"), OutputRule::LeaveAlone);
    QVERIFY(!readOutputRules(folder.path(), *branch, u".windlassignore/in"_s));
}

void TestOutputRules::passesOverWhatIsNoFileOfRules()
{
    const SampleFolder folder("git init -q; mkdir .windlassignore; echo x > .windlassignore/in;"
                              "echo x > rules; ln -s rules .windlassonce;"
                              "yes x | head -c 1100000 > .amplicationignore;"
                              "git add -A; git commit -qm 1;");
    const auto rules = readOutputRules(folder.path(), *folder.commitAt(u"HEAD"_s), {});
    QVERIFY(rules);
    QVERIFY(rules->isEmpty());
}

QTEST_GUILESS_MAIN(TestOutputRules)
#include "tst_outputrules.moc"
