// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/history.h"
#include "git/pushbench.h"
#include "git/samplefolder.h"
#include "git/workingtree.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::git;
using testing::SampleFolder;

//! Clones without the older commits: whatever compares histories goes as far as there is any.
class TestShallow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void comparesAsGitDoes_data();
    void comparesAsGitDoes();
    void tellsWhatIsUnrelated();
    void sendsWhatFollows_data();
    void sendsWhatFollows();
    void sendsToANewBranch();
    void sendsFromALinkedWorktree();
    void refusesABranchThatMoved();
    void refusesAServerWithoutTheRest();
    void sendsAHistoryThatIsWhole();
    void bringsWhatIsNew_data();
    void bringsWhatIsNew();
    void bringsWhatIsNewSinceATag();
    void bringsABranchFromBefore();

private:
    //! The folder becomes a clone of the server's main, which has five commits, with the last
    //! \a depth of them.
    [[nodiscard]] bool cloneShallow(int depth);
    [[nodiscard]] PushRequest requestFor(const QString &branch = u"main"_s) const;
    [[nodiscard]] Result<ObjectId> fetched(const QString &branch);
    //! In the last pack that came.
    [[nodiscard]] int broughtCommits() const
    {
        return testing::script(m_bench.folder(),
                               "git verify-pack -v $(ls -t .git/objects/pack/*.idx | head -1) |"
                               "grep -c ' commit '")
            .output.trimmed()
            .toInt();
    }
    [[nodiscard]] QByteArray atServer(const QByteArray &script) const
    {
        return testing::script(m_bench.server(), script).output.trimmed();
    }

    testing::PushBench m_bench;
};

namespace {

constexpr int commits = 14;

//! Each after one to three of those before, all of them tips of the server; then all but the last
//! ones go.
QByteArray shallowHistory(QRandomGenerator &random, int depth)
{
    QByteArray text = "git init -q; tree=$(git mktree </dev/null);";
    for (int i = 0; i < commits; ++i) {
        const QByteArray name = 'c' + QByteArray::number(i);
        text += "c=$(echo " + name + " | git commit-tree $tree";
        for (int parents = i == 0 ? 0 : 1 + random.bounded(3); parents > 0; --parents)
            text += " -p c" + QByteArray::number(random.bounded(i));
        text += "); git tag " + name + " $c;";
        if (i > commits - 5)
            text += "git branch " + name + " $c;";
    }
    return text + "git clone -q --bare --no-tags --no-single-branch --depth "
           + QByteArray::number(depth)
           + " \"file://$PWD\" ../shallow; rm -rf .git; mkdir .git; cp -r ../shallow/* .git;"
             "git config core.bare false; test -s .git/shallow";
}

//! What cannot be compared may be sent all the same.
bool isTooShort(const Error &error)
{
    return error.kind == ErrorKind::Rejected && error.message.contains(u"to be compared"_s)
           && error.message.contains(u"git fetch --unshallow"_s);
}

} // namespace

void TestShallow::init()
{
    QVERIFY(m_bench.begin());
}

void TestShallow::cleanup()
{
    m_bench.end();
}

void TestShallow::comparesAsGitDoes_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("depth");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("history %u", seed) << seed << int(1 + seed % 3);
}

void TestShallow::comparesAsGitDoes()
{
    QFETCH(quint32, seed);
    QFETCH(int, depth);
    QRandomGenerator random(seed);
    const SampleFolder folder(shallowHistory(random, depth));
    QVERIFY(folder.isReady());
    const QStringList known = folder.ask({u"rev-list"_s, u"--all"_s}).split(u'\n');
    QVERIFY(known.size() >= 4 && known.size() < commits);
    for (const QString &one : known) {
        for (const QString &other : known) {
            const ObjectId first = *ObjectId::fromHex(one);
            const ObjectId second = *ObjectId::fromHex(other);
            const auto apart = divergenceOf(folder.path(), first, second);
            QVERIFY(apart);
            QCOMPARE(u"%1\t%2"_s.arg(apart->ahead).arg(apart->behind),
                     folder.ask(
                         {u"rev-list"_s, u"--left-right"_s, u"--count"_s, one + "..."_L1 + other}));
            const QStringList best = folder.ask({u"merge-base"_s, u"--all"_s, one, other})
                                         .split(u'\n', Qt::SkipEmptyParts);
            const auto base = mergeBaseOf(folder.path(), first, second);
            QCOMPARE(base.has_value(), !best.isEmpty()); // what they have in common is cut off
            QVERIFY(base ? *base && best.contains((*base)->hex()) : isTooShort(base.error()));
            QCOMPARE(contains(folder.path(), first, second), best.contains(other));
        }
    }
}

// Only whole histories can be known to have nothing in common.
void TestShallow::tellsWhatIsUnrelated()
{
    QVERIFY(cloneShallow(1));
    QVERIFY(m_bench.run("git switch -q --orphan one; git commit -q --allow-empty -m one;"
                        "git switch -q --orphan two; git commit -q --allow-empty -m two"));
    const auto compared = [this](const QString &one, const QString &other) {
        return mergeBaseOf(m_bench.folder(), m_bench.commitAt(one), m_bench.commitAt(other));
    };
    const auto whole = compared(u"one"_s, u"two"_s);
    QVERIFY(whole && !*whole);
    const auto cut = compared(u"one"_s, u"main"_s);
    QVERIFY(!cut && isTooShort(cut.error()));
    const auto alsoCut = compared(u"main"_s, u"one"_s);
    QVERIFY(!alsoCut && isTooShort(alsoCut.error()));
}

bool TestShallow::cloneShallow(int depth)
{
    return m_bench.run("for i in 1 2 3 4; do seq $i > n; mkdir -p d; echo $i > d/$i; git add .;"
                       "git commit -qm $i; done; git push -q ../srv/app.git main:main;"
                       "git clone -q --depth "
                       + QByteArray::number(depth)
                       + " \"file://$PWD/../srv/app.git\" ../short; rm -rf .git; mv ../short/.git ."
                         "; git reset -q --hard; test -s .git/shallow");
}

PushRequest TestShallow::requestFor(const QString &branch) const
{
    PushRequest request = m_bench.request();
    request.commit = m_bench.commitAt(u"HEAD"_s);
    request.branch = *BranchName::parse(branch);
    return request;
}

void TestShallow::sendsWhatFollows_data()
{
    QTest::addColumn<int>("depth");
    QTest::newRow("only the last commit is here") << 1;
    QTest::newRow("two are") << 2;
}

void TestShallow::sendsWhatFollows()
{
    QFETCH(int, depth);
    QVERIFY(cloneShallow(depth));
    QVERIFY(m_bench.run("echo 5 > d/5; git add .; git commit -qm 5; seq 9 > n; git commit -qam 6;"
                        "git -C ../srv/app.git config receive.unpackLimit 1"));
    const PushRequest request = requestFor();
    const auto result = m_bench.pushed(request);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message + result.error().detail));
    QCOMPARE(m_bench.remoteTip(u"main"_s), request.commit.hex());
    QCOMPARE(atServer("git rev-list --count main"), QByteArray("7"));
    QCOMPARE(atServer("git fsck --strict --full 2>&1"), QByteArray());
    // two commits, their trees, d and two files: nothing that was there
    QCOMPARE(atServer("git verify-pack -v objects/pack/*.idx | grep -cE ' (blob|tree|commit) '"),
             QByteArray("7"));
    QVERIFY(m_bench.run("test -s .git/shallow"));
}

void TestShallow::sendsToANewBranch()
{
    QVERIFY(cloneShallow(1));
    QVERIFY(m_bench.run("echo 5 > d/5; git add .; git commit -qm 5"));
    const PushRequest request = requestFor(u"windlass/review"_s);
    const auto result = m_bench.pushed(request);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message + result.error().detail));
    QCOMPARE(m_bench.remoteTip(u"windlass/review"_s), request.commit.hex());
    QCOMPARE(atServer("git rev-list --count windlass/review"), QByteArray("6"));
}

// What was left out is noted once for all worktrees.
void TestShallow::sendsFromALinkedWorktree()
{
    QVERIFY(cloneShallow(1));
    QVERIFY(m_bench.run("git worktree add -q -b side ../linked; cd ../linked;"
                        "echo 5 > d/5; git add .; git commit -qm 5"));
    PushRequest request = requestFor(u"windlass/review"_s);
    request.folder = m_bench.filePath(u"linked"_s);
    request.commit = m_bench.commitAt(u"side"_s);
    const auto apart = divergenceOf(request.folder, request.commit, m_bench.commitAt(u"main"_s));
    QVERIFY2(apart, apart ? "" : qPrintable(apart.error().message + apart.error().detail));
    QCOMPARE(apart->ahead, 1);
    const auto result = m_bench.pushed(request);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message + result.error().detail));
    QCOMPARE(atServer("git rev-list --count windlass/review"), QByteArray("6"));
}

void TestShallow::refusesABranchThatMoved()
{
    QVERIFY(cloneShallow(1));
    QVERIFY(m_bench.run("git commit -q --amend -m other"));
    const QString before = m_bench.remoteTip(u"main"_s);
    const auto result = m_bench.pushed(requestFor());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BranchMoved);
    QCOMPARE(m_bench.remoteTip(u"main"_s), before);
}

void TestShallow::refusesAServerWithoutTheRest()
{
    QVERIFY(cloneShallow(2));
    QVERIFY(m_bench.run("git -C ../srv/app.git update-ref -d refs/heads/main"));
    const auto result = m_bench.pushed(requestFor());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Rejected);
    QVERIFY2(result.error().message.contains(u"which the server does not take"_s),
             qPrintable(result.error().message));
    QCOMPARE(m_bench.remoteTip(u"main"_s), QString());
}

// Where a clone is cut right at the first commit, git notes that one as well.
void TestShallow::sendsAHistoryThatIsWhole()
{
    QVERIFY(m_bench.run("git clone -q --depth 1 \"file://$PWD\" ../short; rm -rf .git;"
                        "mv ../short/.git .; test -s .git/shallow"));
    const PushRequest request = requestFor();
    const auto result = m_bench.pushed(request);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message + result.error().detail));
    QCOMPARE(m_bench.remoteTip(u"main"_s), request.commit.hex());
    QCOMPARE(atServer("git fsck --strict --full 2>&1"), QByteArray());
}

Result<ObjectId> TestShallow::fetched(const QString &branch)
{
    const PushRequest push = requestFor(branch);
    const auto future = git::fetch(m_bench.pool(), {push.folder, push.remote, push.branch}, {});
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30000))
        return fail(ErrorKind::Internal, u"the fetch did not end"_s);
    return future.result();
}

void TestShallow::bringsWhatIsNew_data()
{
    sendsWhatFollows_data();
}

// Others committed, among it content that was there before the clone begins.
void TestShallow::bringsWhatIsNew()
{
    QFETCH(int, depth);
    QVERIFY(cloneShallow(depth));
    QVERIFY(m_bench.run("git clone -q ../srv/app.git ../other; cd ../other;"
                        "git checkout HEAD~3 n; git commit -qm back; echo 6 > m; git add m;"
                        "git commit -qm new; git push -q origin main"));
    for (int times = 2; times > 0; --times) {
        const auto tip = fetched(u"main"_s);
        QVERIFY2(tip, tip ? "" : qPrintable(tip.error().message + tip.error().detail));
        QCOMPARE(tip->hex(), m_bench.remoteTip(u"main"_s));
        const auto apart = divergenceOf(m_bench.folder(), m_bench.commitAt(u"HEAD"_s), *tip);
        QVERIFY(apart);
        QCOMPARE(apart->ahead, 0);
        QCOMPARE(apart->behind, 2);
    }
    QVERIFY(m_bench.run("git fsck --strict --full; git log -p refs/windlass/main > /dev/null"));
    QCOMPARE(broughtCommits(), 2);
}

// "clone --depth 1 --branch v1" leaves nothing else.
void TestShallow::bringsWhatIsNewSinceATag()
{
    QVERIFY(cloneShallow(1));
    QVERIFY(m_bench.run("git tag -a -m 1 v1; git checkout -q --detach; git branch -q -D main;"
                        "git for-each-ref --format='delete %(refname)' refs/remotes |"
                        "git update-ref --no-deref --stdin; test $(git for-each-ref | wc -l) = 1;"
                        "git clone -q ../srv/app.git ../other; cd ../other; echo 6 > m; git add m;"
                        "git commit -qm new; git push -q origin main"));
    const auto tip = fetched(u"main"_s);
    QVERIFY2(tip, tip ? "" : qPrintable(tip.error().message + tip.error().detail));
    QCOMPARE(broughtCommits(), 1);
}

// As git does, what the branch has before the clone's end is brought, and the end stays.
void TestShallow::bringsABranchFromBefore()
{
    QVERIFY(cloneShallow(1));
    QVERIFY(m_bench.run("git clone -q ../srv/app.git ../other; cd ../other;"
                        "git checkout -q -b side HEAD~2; echo 6 > m; git add m; git commit -qm new;"
                        "git push -q origin side"));
    const auto tip = fetched(u"side"_s);
    QVERIFY2(tip, tip ? "" : qPrintable(tip.error().message + tip.error().detail));
    QVERIFY(m_bench.run("git fsck --strict --full; test $(git rev-list --count HEAD) = 1;"
                        "test $(git rev-list --count refs/windlass/side) = 4"));
    const auto base = mergeBaseOf(m_bench.folder(), m_bench.commitAt(u"HEAD"_s), *tip);
    QVERIFY(!base && isTooShort(base.error()));
}

QTEST_GUILESS_MAIN(TestShallow)
#include "tst_shallow.moc"
