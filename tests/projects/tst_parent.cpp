// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/parent.h"

#include "projects/parenttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::projects;

// Which commit the next one follows, and where there is none that it may follow.
class TestParent final : public testing::ParentTest
{
    Q_OBJECT
private Q_SLOTS:
    void choosesParents_data();
    void choosesParents();
    void refusesWhatWouldUndoWork_data();
    void refusesWhatWouldUndoWork();
    void startsAnewWithoutRepository();
    void looksBelowTheBaseDirectory_data();
    void looksBelowTheBaseDirectory();

private:
    [[nodiscard]] Result<Footing> choose();
};

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
