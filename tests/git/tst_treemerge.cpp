// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commitrequests.h"
#include "git/history.h"
#include "git/library.h"
#include "testing/figures.h"
#include "testing/fullsize.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::SampleFolder;

namespace {

// What one side does to the files of the base.
QByteArray randomSide(QRandomGenerator &random, const QByteArray &mark)
{
    QByteArray text;
    for (int steps = random.bounded(1, 7); steps > 0; --steps) {
        const QByteArray file = 'f' + QByteArray::number(random.bounded(6));
        const QByteArray line = QByteArray::number(random.bounded(1, 31));
        switch (random.bounded(12)) {
        case 0:
            text += "rm -rf " + file + ';';
            break;
        case 1:
            text += "rm -rf " + file + "; mkdir " + file + "; echo " + mark + " > " + file + "/in;";
            break;
        case 2:
            text += "[ -f " + file + " ] && chmod 755 " + file + " || true;";
            break;
        case 3:
            text += "echo " + QByteArray::number(random.bounded(2)) + " > new"
                    + QByteArray::number(random.bounded(3)) + ';';
            break;
        case 4:
            text += "mkdir -p d; echo " + mark + line + " > d/" + file + ';';
            break;
        case 5:
            text += "[ -f " + file + " ] && ln -sfn " + mark + ' ' + file + " || true;";
            break;
        default:
            text += "[ -f " + file + " ] && [ ! -L " + file + " ] && sed -i '" + line + "s/.*/"
                    + mark + line + "/' " + file + " || true;";
            break;
        }
    }
    return text;
}

// Three branches: base, and ours and theirs after it.
QByteArray branches(const QByteArray &ours, const QByteArray &theirs)
{
    return "git init -q -b base; for i in 0 1 2 3 4 5; do seq 30 > f$i; done; printf 'a\\0b' > "
           "bin; git add -A; git commit -qm base; git checkout -qb ours;"
           + ours + "git add -A; git commit -q --allow-empty -m ours; git checkout -qb theirs base;"
           + theirs + "git add -A; git commit -q --allow-empty -m theirs; git checkout -q ours;";
}

} // namespace

//! Against `git merge -s recursive -X no-renames`.
class TestTreeMerge final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void mergesAsGitDoes_data();
    void mergesAsGitDoes();
    void settlesConflicts_data();
    void settlesConflicts();
    void storesNothingWhileUndecided();
    void mergesWithoutBase();
    void mergesInABareRepository();
    void refusesUnknownTrees();
    void stops();

private:
    [[nodiscard]] static Result<MergedTree> merged(const SampleFolder &folder,
                                                   const DecideConflict &decide = {});

    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
    int m_merges = 0; //!< against git's, and how many of them were the same
    int m_good = 0;
};

void TestTreeMerge::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

Result<MergedTree> TestTreeMerge::merged(const SampleFolder &folder, const DecideConflict &decide)
{
    return mergeTrees(folder.path(), folder.commitAt(u"base"_s), *folder.commitAt(u"ours"_s),
                      *folder.commitAt(u"theirs"_s), decide);
}

void TestTreeMerge::mergesAsGitDoes_data()
{
    QTest::addColumn<quint32>("seed");
    bool isGiven = false;
    quint32 first = qEnvironmentVariable("WINDLASS_SEED").toUInt(&isGiven);
    if (!isGiven)
        first = QRandomGenerator::global()->bounded(1'000'000'000U);
    quint32 count = testing::isFullSize() ? 600 : 30;
    if (qEnvironmentVariableIsSet("WINDLASS_ONE"))
        count = 1;
    for (quint32 seed = first; seed < first + count; ++seed)
        QTest::addRow("WINDLASS_SEED=%u", seed) << seed;
}

void TestTreeMerge::mergesAsGitDoes()
{
    QFETCH(quint32, seed);
    ++m_merges;
    QRandomGenerator random(seed);
    const QByteArray ours = randomSide(random, "our");
    const SampleFolder folder(branches(ours, randomSide(random, "their")));
    QVERIFY(folder.isReady());
    const auto made = merged(folder);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    const bool isClean =
        testing::git(folder.path(), {u"merge"_s, u"-q"_s, u"-s"_s, u"recursive"_s, u"-X"_s,
                                     u"no-renames"_s, u"--no-edit"_s, u"theirs"_s})
            .exitCode
        == 0;
    QCOMPARE(made->conflicts.isEmpty(), isClean);
    QCOMPARE(made->tree.has_value(), isClean);
    if (isClean)
        QCOMPARE(made->tree->hex(), folder.ask({u"rev-parse"_s, u"HEAD^{tree}"_s}));
    ++m_good;
}

void TestTreeMerge::cleanupTestCase()
{
    testing::tellFigure("random merges as git does", m_good, m_merges);
}

void TestTreeMerge::settlesConflicts_data()
{
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("withMarkers"); // a script that tells whether it is right
    QTest::newRow("both changed a line")
        << QByteArray("sed -i 's/^7$/our/' f1;") << QByteArray("sed -i 's/^7$/their/' f1;")
        << u"f1"_s
        << QByteArray("grep -q '^<<<<<<<' f && grep -q '^our' f && grep -q '^their' f &&"
                      "grep -q '^>>>>>>>' f && grep -q '^30' f");
    QTest::newRow("both added a file")
        << QByteArray("echo our > n;") << QByteArray("echo their > n;") << u"n"_s
        << QByteArray("grep -q '^<<<<<<<' f && grep -q our f && grep -q their f");
    QTest::newRow("changed and deleted") << QByteArray("echo our > f2;") << QByteArray("rm f2;")
                                         << u"f2"_s << QByteArray("grep -q our f");
    QTest::newRow("deleted and changed") << QByteArray("rm f2;") << QByteArray("echo their > f2;")
                                         << u"f2"_s << QByteArray("grep -q their f");
    QTest::newRow("binary") << QByteArray("printf 'a\\0c' > bin;")
                            << QByteArray("printf 'a\\0d' > bin;") << u"bin"_s
                            << QByteArray("printf 'a\\0c' | cmp -s - f");
}

void TestTreeMerge::settlesConflicts()
{
    QFETCH(QByteArray, ours);
    QFETCH(QByteArray, theirs);
    QFETCH(QString, path);
    QFETCH(QByteArray, withMarkers);
    const SampleFolder folder(
        branches(ours + "echo o > only-ours;", theirs + "echo t > only-theirs;"));
    QVERIFY(folder.isReady());
    const auto with = [&](MergeChoice choice) {
        const auto made = merged(folder, [&](const MergeConflict &) { return choice; });
        return made && made->tree && made->conflicts.size() == 1
                       && made->conflicts.first().path == path
                   ? made->tree->hex()
                   : QString();
    };
    const auto entry = [&](const QString &tree) { return folder.ask({u"ls-tree"_s, tree, path}); };
    QCOMPARE(entry(with(MergeChoice::Ours)), entry(u"ours"_s));
    QCOMPARE(entry(with(MergeChoice::Theirs)), entry(u"theirs"_s));
    const QString marked = with(MergeChoice::Markers);
    QVERIFY(folder.run("git show " + marked.toLatin1() + ':' + path.toUtf8() + " > ../f; cd ..;"
                       + withMarkers));
    for (const QString &name : {u"only-ours"_s, u"only-theirs"_s})
        QVERIFY(!folder.ask({u"ls-tree"_s, marked, name}).isEmpty());
    QVERIFY(folder.isSound());
    QCOMPARE(folder.status(), QString());
}

void TestTreeMerge::storesNothingWhileUndecided()
{
    const SampleFolder folder(
        branches("echo our > f1; echo our > f2;", "echo their > f1; echo their > f2;"));
    const QString before = folder.ask({u"count-objects"_s});
    const auto made = merged(folder, [](const MergeConflict &conflict) {
        return conflict.path == "f1"_L1 ? std::optional(MergeChoice::Ours) : std::nullopt;
    });
    QVERIFY(made);
    QVERIFY(!made->tree);
    QCOMPARE(made->conflicts.size(), 2);
    QCOMPARE(made->conflicts.first().base, folder.commitAt(u"base:f1"_s));
    QCOMPARE(made->conflicts.first().ours, folder.commitAt(u"ours:f1"_s));
    QCOMPARE(made->conflicts.first().theirs, folder.commitAt(u"theirs:f1"_s));
    QCOMPARE(folder.ask({u"count-objects"_s}), before);
}

void TestTreeMerge::mergesWithoutBase()
{
    const SampleFolder folder(
        "git init -q -b ours; echo 1 > a; echo s > same; git add -A; git commit -qm one; git "
        "checkout -q --orphan theirs; git rm -qrf .; echo 2 > b; echo s > same; git add -A; git "
        "commit -qm two");
    QVERIFY(folder.isReady());
    const auto made = mergeTrees(folder.path(), std::nullopt, *folder.commitAt(u"ours"_s),
                                 *folder.commitAt(u"theirs"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(made->tree);
    QCOMPARE(folder.ask({u"ls-tree"_s, u"--name-only"_s, made->tree->hex()}), u"a\nb\nsame"_s);
}

void TestTreeMerge::mergesInABareRepository()
{
    const SampleFolder folder(branches("echo our > f1;", "echo their > f2;")
                              + "git clone -q --bare . ../bare");
    const auto made = mergeTrees(folder.place() + "/bare"_L1, folder.commitAt(u"base"_s),
                                 *folder.commitAt(u"ours"_s), *folder.commitAt(u"theirs^{tree}"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(made->tree);
    QCOMPARE(merged(folder)->tree, made->tree);
}

void TestTreeMerge::refusesUnknownTrees()
{
    const SampleFolder folder(branches("echo our > f1;", "echo their > f2;"));
    const ObjectId unknown = *ObjectId::fromHex(QString(40, u'1'));
    const ObjectId known = *folder.commitAt(u"ours"_s);
    QCOMPARE(mergeTrees(folder.path(), unknown, known, known).error().kind, ErrorKind::NotFound);
    QCOMPARE(mergeTrees(folder.path(), known, known, unknown).error().kind, ErrorKind::NotFound);
    QCOMPARE(mergeTrees(folder.place(), known, known, known).error().kind,
             ErrorKind::FolderUnusable);
}

void TestTreeMerge::stops()
{
    const SampleFolder folder(branches("echo our > f1;", "echo their > f1;"));
    std::stop_source stop;
    stop.request_stop();
    const auto made =
        mergeTrees(folder.path(), folder.commitAt(u"base"_s), *folder.commitAt(u"ours"_s),
                   *folder.commitAt(u"theirs"_s), {}, stop.get_token());
    QCOMPARE(made.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestTreeMerge)
#include "tst_treemerge.moc"
