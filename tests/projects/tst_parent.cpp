// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/parent.h"

#include "git/gitoracle.h"
#include "git/library.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::projects;
using git::ObjectId;

// Which commit the next one follows, in a real repository:
//
//   one -- two (main)            same files as "ours": merged
//    |\                          files of nobody we know: theirs
//    | ours -- merged
//    |    \--- theirs
//    work
class TestParent final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void choosesParents_data();
    void choosesParents();
    void refusesWhatWouldUndoWork_data();
    void refusesWhatWouldUndoWork();
    void startsAnewWithoutRepository();
    void standsOnOthersWorkForReview_data();
    void standsOnOthersWorkForReview();
    void bringsAlongWhatWasDeclined_data();
    void bringsAlongWhatWasDeclined();
    void replacesNothingInAShallowClone();
    void mergesNothingWithARewrittenBranch();
    void knowsTheFolderBehindAMerge();
    void looksBelowTheBaseDirectory_data();
    void looksBelowTheBaseDirectory();

private:
    [[nodiscard]] ObjectId commit(const QString &tag) const;
    [[nodiscard]] Result<Footing> choose();

    std::unique_ptr<testing::PrivateHome> m_home;
    std::unique_ptr<git::Library> m_library;
    QTemporaryDir m_place;
    QString m_folder;
};

static const char *const missing = "missing"; // a commit that the folder does not have

void TestParent::initTestCase()
{
    m_home = std::make_unique<testing::PrivateHome>();
    m_library = std::make_unique<git::Library>();
    m_folder = m_place.filePath(u"shop"_s);
    QVERIFY(QDir().mkdir(m_folder));
    const testing::Ran ran = testing::script(m_folder, R"(
        git init -q
        echo 1 > a; git add -A; git commit -qm one; git tag one; git branch work
        git switch -qc side
        echo ours > a; git commit -qam ours; git tag ours
        git commit -q --allow-empty -m merged; git tag merged
        git switch -q --detach ours
        echo theirs > b; git add -A; git commit -qm theirs; git tag theirs
        git switch -q --orphan others; mkdir shop; echo r > readme; echo ours > shop/a
        git add -A; git commit -qm others; git tag others
        echo r2 > readme; git commit -qam outside; git tag outside
        echo theirs > shop/a; git commit -qam inside; git tag inside
        git switch -q main
        echo 2 > a; git commit -qam two; git tag two
    )");
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
}

void TestParent::cleanupTestCase()
{
    m_library.reset();
}

ObjectId TestParent::commit(const QString &tag) const
{
    if (tag == QLatin1String(missing))
        return *ObjectId::fromHex(QString(40, u'1'));
    const QByteArray hex = testing::git(m_folder, {u"rev-parse"_s, tag}).output.trimmed();
    return ObjectId::fromHex(QString::fromLatin1(hex)).value();
}

//! Reads the row: HEAD's branch and commit, what was pushed, target, and what the server has.
Result<Footing> TestParent::choose()
{
    const auto text = [](const char *column) {
        return *static_cast<QString *>(QTest::qData(column, QMetaType::QString));
    };
    const auto maybe = [&](const char *column) {
        return text(column).isEmpty() ? std::nullopt : std::optional(commit(text(column)));
    };
    store::App app{1, m_folder, store::Link{}};
    if (const auto pushed = maybe("pushed"))
        app.link->lastCommit = pushed->hex();
    if (const auto reviewed = maybe("reviewed"))
        app.link->lastReviewCommit = reviewed->hex();
    git::FolderState state;
    state.hasRepository = true;
    if (!text("branch").isEmpty())
        state.headBranch = git::BranchName::parse(text("branch")).value();
    state.headCommit = maybe("head");
    Target target{git::BranchName::parse(text("target")).value(), std::nullopt};
    if (!text("into").isEmpty())
        target.destination = git::BranchName::parse(text("into")).value();
    target.origin = target.destination;
    return chooseParent(app, state, target, {maybe("tip"), maybe("intoTip")});
}

static void addColumns()
{
    for (const char *column :
         {"branch", "head", "pushed", "reviewed", "target", "tip", "into", "intoTip"})
        QTest::addColumn<QString>(column);
}

struct Row
{
    QString branch = u"main"_s; // HEAD's
    QString head = u"two"_s;
    QString pushed = {};
    QString reviewed = {};
    QString target = u"main"_s;
    QString tip = {};
    QString into = {};
    QString intoTip = {};
};

static QTestData &operator<<(QTestData &data, const Row &row)
{
    return data << row.branch << row.head << row.pushed << row.reviewed << row.target << row.tip
                << row.into << row.intoTip;
}

void TestParent::choosesParents_data()
{
    addColumns();
    QTest::addColumn<QString>("parent"); // empty: none
    const auto add = [](const char *name, const Row &row, const QString &parent) {
        QTest::newRow(name) << row << parent;
    };
    add("new branch, nothing committed", {.head = {}}, {});
    add("new branch", {}, u"two"_s);
    add("server stands at HEAD", {.tip = u"two"_s}, u"two"_s);
    add("server is behind HEAD", {.tip = u"one"_s}, u"two"_s);
    add("HEAD elsewhere, server behind it", {.branch = u"work"_s, .tip = u"one"_s}, u"two"_s);
    add("HEAD detached, server behind it", {.branch = {}, .tip = u"one"_s}, u"two"_s);
    add("HEAD elsewhere, server has what we pushed",
        {.branch = u"work"_s, .pushed = u"ours"_s, .tip = u"ours"_s}, u"ours"_s);
    add("HEAD elsewhere, server has the same files as what we pushed",
        {.branch = u"work"_s, .pushed = u"ours"_s, .tip = u"merged"_s}, u"merged"_s);
    add("HEAD elsewhere, server has what we pushed for review",
        {.branch = u"work"_s, .reviewed = u"ours"_s, .tip = u"ours"_s}, u"ours"_s);
    const QString review = u"windlass/shop"_s;
    add("review, new branch, destination behind HEAD",
        {.target = review, .into = u"main"_s, .intoTip = u"one"_s}, u"two"_s);
    add("review, new branch, destination has what we pushed",
        {.pushed = u"ours"_s, .target = review, .into = u"main"_s, .intoTip = u"ours"_s},
        u"ours"_s);
    add("review goes on",
        {.reviewed = u"ours"_s,
         .target = review,
         .tip = u"ours"_s,
         .into = u"main"_s,
         .intoTip = u"one"_s},
        u"ours"_s);
    add("review, the destination's tip does not matter",
        {.reviewed = u"ours"_s,
         .target = review,
         .tip = u"ours"_s,
         .into = u"main"_s,
         .intoTip = QLatin1String(missing)},
        u"ours"_s);
    add("review, destination has other files, the pull request merges them",
        {.pushed = u"ours"_s, .target = review, .into = u"main"_s, .intoTip = u"theirs"_s},
        u"two"_s);
    add("review, nothing on the server at all", {.target = review, .into = u"main"_s}, u"two"_s);
}

void TestParent::choosesParents()
{
    QFETCH(QString, parent);
    const auto chosen = choose();
    QVERIFY(chosen.has_value());
    QCOMPARE(chosen->parent.has_value(), !parent.isEmpty());
    if (!parent.isEmpty())
        QCOMPARE(chosen->parent->hex(), commit(parent).hex());
}

void TestParent::refusesWhatWouldUndoWork_data()
{
    addColumns();
    QTest::addColumn<QString>("named"); // the branch that the message names
    const auto add = [](const char *name, const Row &row, const QString &named) {
        QTest::newRow(name) << row << named;
    };
    const QString unknown = QLatin1String(missing);
    const QString main = u"main"_s;
    add("server has a commit that is not here", {.tip = unknown}, main);
    add("not here, though we pushed it once",
        {.branch = u"work"_s, .pushed = unknown, .tip = unknown}, main);
    add("HEAD on the branch, server has what we pushed from elsewhere",
        {.pushed = u"ours"_s, .tip = u"ours"_s}, main);
    add("HEAD elsewhere, server has other files",
        {.branch = u"work"_s, .pushed = u"ours"_s, .tip = u"theirs"_s}, main);
    add("HEAD elsewhere, never pushed", {.branch = u"work"_s, .tip = u"ours"_s}, main);
    add("HEAD is behind", {.head = u"one"_s, .tip = u"two"_s}, main);
    add("nothing committed, server has something", {.head = {}, .tip = u"one"_s}, main);
    const QString review = u"windlass/shop"_s;
    add("review branch has other files",
        {.reviewed = u"ours"_s, .target = review, .tip = u"theirs"_s, .into = main}, review);
    add("review, destination has a commit that is not here",
        {.target = review, .into = main, .intoTip = unknown}, main);
}

void TestParent::refusesWhatWouldUndoWork()
{
    QFETCH(QString, named);
    const auto chosen = choose();
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().kind, ErrorKind::BranchMoved);
    QVERIFY2(chosen.error().message.startsWith(named + u' '), qPrintable(chosen.error().message));
}

void TestParent::startsAnewWithoutRepository()
{
    const QTemporaryDir place;
    const store::App app{1, place.path(), {}};
    const Target target{git::BranchName::parse(u"main"_s).value(), std::nullopt};
    const auto first = chooseParent(app, {}, target, {});
    QVERIFY(first.has_value());
    QVERIFY(!first->parent);
    const auto refused = chooseParent(app, {}, target, {commit(u"one"_s), std::nullopt});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BranchMoved);
}

void TestParent::standsOnOthersWorkForReview_data()
{
    QTest::addColumn<QString>("directory");
    QTest::addColumn<QString>("reviewed"); // the last push for review, to the branch
    QTest::addColumn<QString>("source");   // and the folder's own side of it
    QTest::addColumn<QString>("tip");      // of the branch
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("mergeBase");
    QTest::addColumn<QString>("kind"); // of the footing
    const auto row = [](const char *name, const char *directory, const char *reviewed,
                        const char *source, const char *tip, const char *origin, const char *parent,
                        const char *mergeBase, const char *kind) {
        QTest::newRow(name) << QString::fromLatin1(directory) << QString::fromLatin1(reviewed)
                            << QString::fromLatin1(source) << QString::fromLatin1(tip)
                            << QString::fromLatin1(origin) << QString::fromLatin1(parent)
                            << QString::fromLatin1(mergeBase) << QString::fromLatin1(kind);
    };
    row("somebody works on our branch", "", "ours", "", "theirs", "", "theirs", "ours", "merge");
    row("what we merged is the tip", "", "theirs", "ours", "theirs", "", "theirs", "ours", "merge");
    row("after a merge others went on", "", "ours", "", "", "theirs", "theirs", "ours", "prefers");
    row("after a merge, with others' work in it", "", "theirs", "ours", "", "theirs", "theirs",
        "ours", "prefers");
    row("nothing in common", "", "", "", "", "others", "others", "", "replaces");
    row("others are where the app goes", "shop", "", "", "", "others", "others", "", "replaces");
    row("somebody works in our directory", "shop", "outside", "", "inside", "", "inside", "outside",
        "merge");
    row("somebody works outside of it", "shop", "others", "", "outside", "", "outside", "", "");
}

void TestParent::standsOnOthersWorkForReview()
{
    QFETCH(QString, directory);
    QFETCH(QString, reviewed);
    QFETCH(QString, source);
    QFETCH(QString, tip);
    QFETCH(QString, origin);
    QFETCH(QString, parent);
    QFETCH(QString, mergeBase);
    QFETCH(QString, kind);
    const auto hex = [this](const QString &tag) {
        return tag.isEmpty() ? QString() : commit(tag).hex();
    };
    store::App app{1, m_folder, store::Link{}};
    app.link->baseDirectory = directory;
    app.link->reviewBranch = u"windlass/shop"_s;
    app.link->lastReviewCommit = hex(reviewed);
    app.link->lastReviewSource = hex(source);
    git::FolderState state;
    state.hasRepository = true;
    state.headBranch = git::BranchName::parse(u"main"_s).value();
    state.headCommit = commit(u"two"_s);
    const Target target{git::BranchName::parse(u"windlass/shop"_s).value(), state.headBranch};
    const auto maybe = [&](const QString &tag) {
        return tag.isEmpty() ? std::nullopt : std::optional(commit(tag));
    };
    const auto footing = chooseParent(app, state, target, {maybe(tip), maybe(origin)});
    QVERIFY2(footing, footing ? "" : qPrintable(footing.error().message));
    QCOMPARE(footing->parent->hex(), hex(parent));
    QCOMPARE(footing->mergeBase ? footing->mergeBase->hex() : QString(), hex(mergeBase));
    QCOMPARE(footing->prefersFolder, kind == "prefers"_L1);
    QCOMPARE(footing->isReplacement, kind == "replaces"_L1);
    QVERIFY(footing->isAside);
}

void TestParent::bringsAlongWhatWasDeclined_data()
{
    QTest::addColumn<QString>("reviewed");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("mergeBase"); // empty: the folder's files take the place of others
    QTest::newRow("declined") << u"ours"_s << QString() << u"two"_s << u"one"_s;
    QTest::newRow("declined, with others' work in it")
        << u"theirs"_s << u"ours"_s << u"two"_s << u"one"_s;
    QTest::newRow("merged after all") << u"ours"_s << QString() << u"theirs"_s << u"ours"_s;
    QTest::newRow("nothing in common") << u"ours"_s << QString() << u"others"_s << QString();
}

// Another branch takes the place of the one whose review was declined, and its destination has
// moved on: what that has not got is still to be proposed.
void TestParent::bringsAlongWhatWasDeclined()
{
    QFETCH(QString, reviewed);
    QFETCH(QString, source);
    QFETCH(QString, origin);
    QFETCH(QString, mergeBase);
    store::App app{1, m_folder, store::Link{}};
    app.link->reviewBranch = u"windlass/shop"_s;
    app.link->lastReviewCommit = commit(reviewed).hex();
    app.link->lastReviewSource = source.isEmpty() ? QString() : commit(source).hex();
    git::FolderState state;
    state.hasRepository = true;
    state.headBranch = git::BranchName::parse(u"main"_s).value();
    state.headCommit = commit(u"one"_s);
    const Target target{git::BranchName::parse(u"windlass/shop-2"_s).value(), state.headBranch};
    const auto footing = chooseParent(app, state, target, {{}, commit(origin)});
    QVERIFY2(footing, footing ? "" : qPrintable(footing.error().message));
    QVERIFY(footing->parent == commit(origin));
    QCOMPARE(footing->mergeBase ? footing->mergeBase->hex() : QString(),
             mergeBase.isEmpty() ? QString() : commit(mergeBase).hex());
    QCOMPARE(footing->isReplacement, mergeBase.isEmpty());
    QCOMPARE(footing->prefersFolder, !mergeBase.isEmpty());
}

// What the two branches have in common is not here, so nobody can tell whether there is anything.
void TestParent::replacesNothingInAShallowClone()
{
    const QString folder = m_place.filePath(u"cut"_s);
    const testing::Ran ran = testing::script(
        m_folder, "git clone -q --bare . ../whole.git; git -C ../whole.git branch next theirs;"
                  "git clone -q --depth 1 --no-single-branch \"file://$PWD/../whole.git\" ../cut");
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    git::FolderState state;
    state.hasRepository = true;
    state.headBranch = git::BranchName::parse(u"main"_s).value();
    state.headCommit = commit(u"two"_s);
    const Target target{git::BranchName::parse(u"windlass/shop"_s).value(),
                        git::BranchName::parse(u"next"_s).value()};
    const auto footing = chooseParent(store::App{1, folder, store::Link{}}, state, target,
                                      {std::nullopt, commit(u"theirs"_s)});
    QVERIFY(!footing);
    QCOMPARE(footing.error().kind, ErrorKind::Rejected);
    QVERIFY2(footing.error().message.contains(u"to be compared"_s),
             qPrintable(footing.error().message));
}

// What our branch lacks there was never deleted: a merge would delete it here.
void TestParent::mergesNothingWithARewrittenBranch()
{
    store::App app{1, m_folder, store::Link{}};
    app.link->reviewBranch = u"windlass/shop"_s;
    app.link->lastReviewCommit = commit(u"ours"_s).hex();
    git::FolderState state;
    state.hasRepository = true;
    state.headBranch = git::BranchName::parse(u"main"_s).value();
    state.headCommit = commit(u"two"_s);
    const Target target{git::BranchName::parse(u"windlass/shop"_s).value(), state.headBranch};
    const auto footing = chooseParent(app, state, target, {commit(u"others"_s), {}});
    QVERIFY(!footing);
    QCOMPARE(footing.error().kind, ErrorKind::BranchMoved);
}

void TestParent::knowsTheFolderBehindAMerge()
{
    store::App app{1, m_folder, store::Link{}};
    QVERIFY(folderTreeAt(app, commit(u"theirs"_s))
            == git::treeOf(m_folder, commit(u"theirs"_s)).value());
    app.link->lastReviewCommit = commit(u"theirs"_s).hex();
    app.link->lastReviewSource = commit(u"ours"_s).hex();
    QVERIFY(folderTreeAt(app, commit(u"theirs"_s))
            == git::treeOf(m_folder, commit(u"ours"_s)).value());
    QVERIFY(folderTreeAt(app, commit(u"one"_s)) == git::treeOf(m_folder, commit(u"one"_s)).value());
    QVERIFY(!folderTreeAt(app, commit(QLatin1String(missing))));
}

void TestParent::looksBelowTheBaseDirectory_data()
{
    QTest::addColumn<QString>("directory");
    QTest::addColumn<QString>("pushed");
    QTest::addColumn<QString>("tip");
    QTest::addColumn<QString>("expected"); // the parent, or what it is refused for
    QTest::newRow("nothing there yet") << u"crm"_s << u""_s << u"inside"_s << u"inside"_s;
    QTest::newRow("as we left it") << u"shop"_s << u"others"_s << u"others"_s << u"others"_s;
    QTest::newRow("others worked outside")
        << u"shop"_s << u"others"_s << u"outside"_s << u"outside"_s;
    QTest::newRow("others worked inside")
        << u"shop"_s << u"others"_s << u"inside"_s << u"branch-moved"_s;
    QTest::newRow("never pushed, others are there")
        << u"shop"_s << u""_s << u"others"_s << u"branch-moved"_s;
    QTest::newRow("a file is there") << u"readme"_s << u"others"_s << u"others"_s << u"bad-input"_s;
    QTest::newRow("tip is not here")
        << u"shop"_s << u"others"_s << QString::fromLatin1(missing) << u"branch-moved"_s;
    QTest::newRow("HEAD's history stays here") << u"crm"_s << u""_s << u"one"_s << u"one"_s;
    QTest::newRow("empty repository") << u"crm"_s << u""_s << u""_s << u""_s;
}

void TestParent::looksBelowTheBaseDirectory()
{
    QFETCH(QString, directory);
    QFETCH(QString, pushed);
    QFETCH(QString, tip);
    QFETCH(QString, expected);
    store::App app{1, m_folder, store::Link{}};
    app.link->baseDirectory = directory;
    if (!pushed.isEmpty())
        app.link->lastCommit = commit(pushed).hex();
    git::FolderState state;
    state.hasRepository = true;
    state.headBranch = git::BranchName::parse(u"main"_s).value();
    state.headCommit = commit(u"two"_s);
    ServerTips tips;
    if (!tip.isEmpty())
        tips.branch = commit(tip);
    const auto footing = chooseParent(app, state, Target{*state.headBranch, std::nullopt}, tips);
    if (!footing) {
        QCOMPARE(kindName(footing.error().kind), expected);
        return;
    }
    QVERIFY(footing->isAside);
    QCOMPARE(footing->parent.has_value(), !expected.isEmpty());
    if (footing->parent)
        QCOMPARE(footing->parent->hex(), commit(expected).hex());
}

QTEST_GUILESS_MAIN(TestParent)
#include "tst_parent.moc"
