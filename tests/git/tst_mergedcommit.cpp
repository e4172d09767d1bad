// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/mergedcommit.h"

#include "git/commitrequests.h"
#include "git/library.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::requestFor;
using testing::SampleFolder;

//! The folder's commit comes on top of what others did to the branch, and undoes nothing.
class TestMergedCommit final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keepsBoth();
    void goesOnFromItsSource();
    void keepsBothBelowADirectory();
    void tellsConflicts();
    void decidesConflicts();
    void theyHaveItAll();
    void refusesAnotherFolder();

private:
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

//! base is what both come from; theirs changed "b" and added "theirs".
constexpr auto histories =
    "git init -q -b work; seq 1 20 > a; seq 1 20 > b; git add -A; git commit -qm base;"
    "git tag base; git checkout -q --detach; sed -i 's/^3$/three/' b; echo t > theirs; git add -A;"
    "git commit -qm theirs; git tag theirs; git checkout -q work;";

void TestMergedCommit::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

static CommitRequest onBase(const SampleFolder &folder)
{
    return requestFor(folder, folder.commitAt(u"base"_s), u"windlass/shop"_s);
}

void TestMergedCommit::keepsBoth()
{
    const SampleFolder folder(histories);
    QVERIFY(folder.run("echo more >> a; sed -i 's/^18$/eighteen/' b; echo o > ours"));
    const QString status = folder.status();
    const auto made = commitMerged(onBase(folder), *folder.commitAt(u"theirs"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(made->commit && made->conflicts.isEmpty());
    const QString commit = made->commit->hex();
    QCOMPARE(folder.ask({u"diff-tree"_s, u"-r"_s, u"--name-status"_s, u"theirs"_s, commit}),
             u"M\ta\nM\tb\nA\tours"_s);
    const QString both = folder.ask({u"show"_s, commit + u":b"_s});
    QVERIFY(both.contains("three"_L1) && both.contains("eighteen"_L1));
    QCOMPARE(folder.ask({u"log"_s, u"-1"_s, u"--format=%P|%an|%s"_s, commit}),
             folder.commitAt(u"theirs"_s)->hex() + u"|Grace|Say what changed"_s);
    QCOMPARE(folder.commitAt(u"refs/windlass/windlass/shop"_s), made->commit);
    QCOMPARE(folder.commitAt(u"refs/windlass-source/windlass/shop"_s), made->source);
    QCOMPARE(folder.status(), status);
    QVERIFY(folder.isSound());
}

// The next one starts from what the folder had by then, or it would undo their work.
void TestMergedCommit::goesOnFromItsSource()
{
    const SampleFolder folder(histories);
    QVERIFY(folder.run("echo more >> a"));
    const auto first = commitMerged(onBase(folder), *folder.commitAt(u"theirs"_s));
    QVERIFY(first && first->commit);
    QVERIFY(folder.run("echo again >> a"));
    CommitRequest request = onBase(folder);
    request.parent = first->source;
    const auto second = commitMerged(request, *first->commit);
    QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
    QCOMPARE(folder.ask({u"diff-tree"_s, u"-r"_s, u"--name-status"_s, first->commit->hex(),
                         second->commit->hex()}),
             u"M\ta"_s);
    request.parent = second->source;
    const auto third = commitMerged(request, *second->commit);
    QVERIFY(!third && third.error().kind == ErrorKind::NothingToPush);
    QVERIFY(folder.isSound());
}

void TestMergedCommit::keepsBothBelowADirectory()
{
    const SampleFolder folder(
        "git init -q -b mine; mkdir -p s/shop; echo 1 > s/shop/a; echo 1 > r;"
        "git add -A; git commit -qm base; git tag base; echo 2 > r;"
        "echo 1 > s/shop/theirs; git add -A; git commit -qm t; git tag theirs;"
        "git checkout -q --orphan x; git rm -rqf .; echo 2 > a");
    CommitRequest request = requestFor(folder, {}, u"windlass/shop"_s);
    request.parent = folder.commitAt(u"base"_s);
    request.baseDirectory = u"s/shop"_s;
    const auto made = commitMerged(request, *folder.commitAt(u"theirs"_s));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(
        folder.ask({u"diff-tree"_s, u"-r"_s, u"--name-status"_s, u"theirs"_s, made->commit->hex()}),
        u"M\ts/shop/a"_s);
}

void TestMergedCommit::tellsConflicts()
{
    const SampleFolder folder(histories);
    QVERIFY(folder.run("sed -i 's/^3$/drei/' b"));
    const auto made = commitMerged(onBase(folder), *folder.commitAt(u"theirs"_s));
    QVERIFY(made);
    QVERIFY(!made->commit);
    QCOMPARE(made->conflicts.size(), 1);
    QCOMPARE(made->conflicts.constFirst().path, u"b"_s);
}

void TestMergedCommit::decidesConflicts()
{
    const SampleFolder folder(histories);
    QVERIFY(folder.run("sed -i 's/^3$/drei/' b; echo o > a"));
    const auto made = commitMerged(onBase(folder), *folder.commitAt(u"theirs"_s),
                                   [](const MergeConflict &) { return MergeChoice::Ours; });
    QVERIFY(made && made->commit);
    QCOMPARE(made->conflicts.size(), 1);
    QVERIFY(folder.ask({u"show"_s, made->commit->hex() + u":b"_s}).contains("drei"_L1));
    QCOMPARE(folder.ask({u"show"_s, made->commit->hex() + u":theirs"_s}), u"t"_s);
}

void TestMergedCommit::theyHaveItAll()
{
    const SampleFolder folder(histories);
    QVERIFY(folder.run("echo t > theirs"));
    const auto made = commitMerged(onBase(folder), *folder.commitAt(u"theirs"_s));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::NothingToPush);
}

void TestMergedCommit::refusesAnotherFolder()
{
    const SampleFolder folder(histories);
    QVERIFY(folder.run("echo 1 > n"));
    const CommitRequest request = onBase(folder);
    QVERIFY(folder.run("echo 2 > n"));
    const auto made = commitMerged(request, *folder.commitAt(u"theirs"_s));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::PlanChanged);
}

QTEST_GUILESS_MAIN(TestMergedCommit)
#include "tst_mergedcommit.moc"
