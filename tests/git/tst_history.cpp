// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/commitrequests.h"
#include "git/history.h"
#include "git/library.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::oneCommit;
using testing::SampleFolder;

namespace {

// Commits without files, each after none, one or two of those before; the last words of a line.
QByteArray randomHistory(QRandomGenerator &random, int commits)
{
    QByteArray text = "git init -q; tree=$(git mktree </dev/null);";
    for (int i = 0; i < commits; ++i) {
        const QByteArray name = 'c' + QByteArray::number(i);
        text += "c=$(echo " + name + " | git commit-tree $tree";
        for (int parents = i == 0 ? 0 : random.bounded(6); parents > 0; parents /= 3)
            text += " -p c" + QByteArray::number(random.bounded(i));
        text += "); git tag " + name + " $c;";
    }
    return text;
}

} // namespace

class TestHistory final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answersAboutHistory();
    void comparesAsGitDoes_data();
    void comparesAsGitDoes();
    void makesABranch();
    void readsBareRepositories();

private:
    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<Library> m_library;
};

void TestHistory::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<Library>();
}

void TestHistory::answersAboutHistory()
{
    const SampleFolder folder(oneCommit);
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

void TestHistory::comparesAsGitDoes_data()
{
    constexpr quint32 histories = 6;
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= histories; ++seed)
        QTest::addRow("history %u", seed) << seed;
}

void TestHistory::comparesAsGitDoes()
{
    QFETCH(quint32, seed);
    constexpr int commits = 14;
    QRandomGenerator random(seed);
    const SampleFolder folder(randomHistory(random, commits));
    QVERIFY(folder.isReady());
    for (int i = 0; i < 25; ++i) {
        const QString one = u"c%1"_s.arg(random.bounded(commits));
        const QString other = u"c%1"_s.arg(random.bounded(commits));
        const ObjectId first = *folder.commitAt(one);
        const ObjectId second = *folder.commitAt(other);
        const auto apart = divergenceOf(folder.path(), first, second);
        QVERIFY(apart);
        QCOMPARE(
            u"%1\t%2"_s.arg(apart->ahead).arg(apart->behind),
            folder.ask({u"rev-list"_s, u"--left-right"_s, u"--count"_s, one + "..."_L1 + other}));
        const auto base = mergeBaseOf(folder.path(), first, second);
        QVERIFY(base);
        const QStringList best =
            folder.ask({u"merge-base"_s, u"--all"_s, one, other}).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(base->has_value(), !best.isEmpty());
        QVERIFY(!*base || best.contains((*base)->hex()));
    }
    const ObjectId unknown = *ObjectId::fromHex(QString(40, u'1'));
    const ObjectId known = *folder.commitAt(u"c0"_s);
    QCOMPARE(divergenceOf(folder.path(), known, unknown).error().kind, ErrorKind::NotFound);
    QCOMPARE(mergeBaseOf(folder.path(), unknown, known).error().kind, ErrorKind::NotFound);
    QCOMPARE(mergeBaseOf(folder.place(), known, known).error().kind, ErrorKind::FolderUnusable);
}

void TestHistory::makesABranch()
{
    const SampleFolder folder(oneCommit);
    const ObjectId commit = *folder.commitAt(u"main"_s);
    const BranchName name = *BranchName::parse(u"team/new"_s);
    QVERIFY(createBranch(folder.path(), name, commit));
    QCOMPARE(folder.commitAt(u"refs/heads/team/new"_s), commit);
    QVERIFY(folder.run("git commit -q --allow-empty -m two"));
    const auto again = createBranch(folder.path(), name, *folder.commitAt(u"main"_s));
    QCOMPARE(again.error().kind, ErrorKind::BranchMoved);
    QCOMPARE(folder.commitAt(u"refs/heads/team/new"_s), commit);
    const ObjectId unknown = *ObjectId::fromHex(QString(40, u'1'));
    QCOMPARE(createBranch(folder.path(), *BranchName::parse(u"other"_s), unknown).error().kind,
             ErrorKind::NotFound);
    QCOMPARE(folder.status(), QString());
}

void TestHistory::readsBareRepositories()
{
    const SampleFolder folder(QByteArray(oneCommit) + "git clone -q --bare . ../bare");
    const QString bare = folder.place() + "/bare"_L1;
    const ObjectId commit = *folder.commitAt(u"main"_s);
    const auto apart = divergenceOf(bare, commit, commit);
    QVERIFY2(apart, apart ? "" : qPrintable(apart.error().detail));
    QCOMPARE(apart->ahead + apart->behind, 0);
    QVERIFY(contains(bare, commit, commit));
    QCOMPARE(treeOf(bare, commit)->hex(), folder.ask({u"rev-parse"_s, u"main^{tree}"_s}));
    QCOMPARE(filesOf(bare, commit)->size(), 2);
    QVERIFY(createBranch(bare, *BranchName::parse(u"side"_s), commit));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
