// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/library.h"
#include "git/outputmerge.h"
#include "git/samplefolder.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::SampleFolder;
using Kind = OutputConflict::Kind;
using Decision = OutputDecision;

namespace {

QByteArray branches(const QByteArray &people, const QByteArray &generated)
{
    return "git init -q -b base; for i in 0 1 2; do seq 30 > f$i; done; printf 'a\\0b' > bin;"
           "mkdir d; echo 1 > d/in; git add -A; git commit -qm base; git checkout -qb people;"
           + people
           + "git add -A; git commit -q --allow-empty -m people; git checkout -qb generated base;"
           + generated
           + "git add -A; git commit -q --allow-empty -m generated; git checkout -q people;";
}

DecideOutput always(Decision decision)
{
    return [decision](const OutputConflict &) { return std::optional(decision); };
}

} // namespace

class TestOutputMerge final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsWhatMeets_data();
    void tellsWhatMeets();
    void tellsWhatEachSideHas();
    void takesWhatWasDecided_data();
    void takesWhatWasDecided();
    void leavesTheUndecidedOpen();
    void asksAboutEachDifferenceWithoutBase();
    void takesAllWhereNothingIs();

private:
    [[nodiscard]] static Result<OutputMerge>
    merged(const SampleFolder &folder, const DecideOutput &decide = {}, bool isBaseLost = false);

    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

void TestOutputMerge::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

Result<OutputMerge> TestOutputMerge::merged(const SampleFolder &folder, const DecideOutput &decide,
                                            bool isBaseLost)
{
    OutputTrees trees{folder.commitAt(u"base^{tree}"_s), folder.commitAt(u"people^{tree}"_s),
                      *folder.commitAt(u"generated^{tree}"_s), isBaseLost};
    if (isBaseLost)
        trees.base.reset();
    return mergeOutput(folder.path(), trees, decide);
}

void TestOutputMerge::tellsWhatMeets_data()
{
    QTest::addColumn<QByteArray>("people");
    QTest::addColumn<QByteArray>("generated");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("mayBeMarked");
    const auto row = [](const char *name, const QByteArray &people, const QByteArray &generated,
                        const QString &path, Kind kind, bool mayBeMarked = false) {
        QTest::newRow(name) << people << generated << path << kind << mayBeMarked;
    };
    row("same line", "sed -i 's/^7$/p/' f1;", "sed -i 's/^7$/g/' f1;", u"f1"_s, Kind::BothChanged,
        true);
    row("new in both", "echo p > n;", "echo g > n;", u"n"_s, Kind::BothAdded, true);
    row("deleted here", "rm f1;", "echo g > f1;", u"f1"_s, Kind::PeopleDeleted);
    row("deleted there", "echo p > f1;", "rm f1;", u"f1"_s, Kind::GeneratorDeleted);
    row("binary", "printf 'p\\0' > bin;", "printf 'g\\0' > bin;", u"bin"_s, Kind::BothChanged);
    row("folder here", "rm f1; mkdir f1; echo p > f1/in;", "echo g > f1;", u"f1"_s,
        Kind::FileAndFolder);
    row("folder there", "echo p > f1;", "rm f1; mkdir f1; echo g > f1/in;", u"f1"_s,
        Kind::FileAndFolder);
    row("link", "ln -sfn elsewhere f1;", "echo g > f1;", u"f1"_s, Kind::Unlike);
}

void TestOutputMerge::tellsWhatMeets()
{
    QFETCH(QByteArray, people);
    QFETCH(QByteArray, generated);
    QFETCH(QString, path);
    QFETCH(Kind, kind);
    QFETCH(bool, mayBeMarked);
    const SampleFolder folder(branches(people, generated));
    QVERIFY(folder.isReady());
    const auto made = merged(folder);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(!made->tree);
    QVERIFY(!made->conflicts.isEmpty());
    const OutputConflict &conflict = made->conflicts.constFirst();
    QCOMPARE(conflict.path, path);
    QCOMPARE(conflict.kind, kind);
    QCOMPARE(conflict.mayBeMarked(), mayBeMarked);
    QVERIFY(!conflict.decision);
}

void TestOutputMerge::tellsWhatEachSideHas()
{
    const SampleFolder folder(
        branches("printf 'p\\0p' > bin; chmod +x bin;", "printf 'g\\0' > bin;"));
    const auto made = merged(folder);
    QVERIFY(made);
    QCOMPARE(made->conflicts.size(), 1);
    const OutputConflict &conflict = made->conflicts.constFirst();
    const OutputSide base{*folder.commitAt(u"base:bin"_s), OutputSide::Kind::File, 3, true};
    const OutputSide people{*folder.commitAt(u"people:bin"_s), OutputSide::Kind::Executable, 3,
                            true};
    const OutputSide generated{*folder.commitAt(u"generated:bin"_s), OutputSide::Kind::File, 2,
                               true};
    QVERIFY(conflict.base == base);
    QVERIFY(conflict.people == people);
    QVERIFY(conflict.generated == generated);
}

void TestOutputMerge::takesWhatWasDecided_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<QByteArray>("check"); // run where the merged tree is
    const QByteArray clean = "[ \"$(cat only-p only-g)\" = 'p\ng' ] && ";
    QTest::newRow("people") << Decision::People
                            << clean + "grep -q '^p$' f0 && [ ! -e f1 ] && [ \"$(cat f2)\" = p ]";
    QTest::newRow("generated") << Decision::Generated
                               << clean
                                      + "grep -q '^g$' f0 && [ \"$(cat f1)\" = g ] && "
                                        "[ \"$(cat f2/in)\" = g ]";
    QTest::newRow("markers") << Decision::Markers
                             << clean
                                    + "grep -q '^<<<<<<<' f0 && grep -q '^p$' f0 && "
                                      "grep -q '^g$' f0 && [ \"$(cat f1)\" = g ] && "
                                      "[ \"$(cat f2)\" = p ]";
}

void TestOutputMerge::takesWhatWasDecided()
{
    QFETCH(Decision, decision);
    QFETCH(QByteArray, check);
    const SampleFolder folder(
        branches("echo p > only-p; sed -i 's/^7$/p/' f0; rm f1; echo p > f2;",
                 "echo g > only-g; sed -i 's/^7$/g/' f0; echo g > f1; rm f2; mkdir f2;"
                 "echo g > f2/in;"));
    QVERIFY(folder.isReady());
    const auto made = merged(folder, always(decision));
    QVERIFY2(made && made->tree, made ? "undecided" : qPrintable(made.error().detail));
    QVERIFY(folder.run("mkdir ../out && git archive " + made->tree->hex().toLatin1()
                       + " | tar -x -C ../out && cd ../out &&" + check));
    QVERIFY(folder.isSound());
}

void TestOutputMerge::leavesTheUndecidedOpen()
{
    const SampleFolder folder(branches("echo p > f1; echo p > f2;", "echo g > f1; echo g > f2;"));
    const auto made = merged(folder, [](const OutputConflict &conflict) {
        return conflict.path == "f1"_L1 ? std::optional(Decision::Generated) : std::nullopt;
    });
    QVERIFY(made);
    QVERIFY(!made->tree);
    QCOMPARE(made->conflicts.size(), 2);
    QCOMPARE(made->conflicts.at(0).decision, Decision::Generated);
    QVERIFY(!made->conflicts.at(1).decision);
}

void TestOutputMerge::asksAboutEachDifferenceWithoutBase()
{
    const SampleFolder folder(
        branches("rm f1; echo p > f2; echo p > only-p;", "echo g >> f0; echo g > only-g;"));
    const auto open = merged(folder, {}, true);
    QVERIFY(open);
    QVERIFY(!open->tree);
    QStringList paths;
    for (const OutputConflict &conflict : open->conflicts)
        paths.append(conflict.path);
    QCOMPARE(paths, (QStringList{u"f0"_s, u"f1"_s, u"f2"_s, u"only-g"_s}));
    QCOMPARE(open->conflicts.at(1).kind, Kind::Unknown);
    const auto people = merged(folder, always(Decision::People), true);
    QVERIFY(people && people->tree);
    QCOMPARE(people->tree, folder.commitAt(u"people^{tree}"_s));
    const auto generated = merged(folder, always(Decision::Generated), true);
    QVERIFY(generated && generated->tree);
    QCOMPARE(folder.ask({u"diff"_s, u"--name-status"_s, u"generated"_s, generated->tree->hex()}),
             u"A\tonly-p"_s);
}

void TestOutputMerge::takesAllWhereNothingIs()
{
    const SampleFolder folder(branches("", "echo g > f0;"));
    const ObjectId generated = *folder.commitAt(u"generated^{tree}"_s);
    const auto made = mergeOutput(folder.path(), {std::nullopt, std::nullopt, generated});
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->tree, generated);
    QVERIFY(made->conflicts.isEmpty());
}

QTEST_GUILESS_MAIN(TestOutputMerge)
#include "tst_outputmerge.moc"
