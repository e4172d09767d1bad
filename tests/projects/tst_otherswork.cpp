// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/parent.h"

#include "projects/parenttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::projects;

// What a commit for review stands on where others have worked: what it merges, whose files take
// the place of whose, and what it refuses.
class TestOthersWork final : public testing::ParentTest
{
    Q_OBJECT
private Q_SLOTS:
    void standsOnOthersWorkForReview_data();
    void standsOnOthersWorkForReview();
    void bringsAlongWhatWasDeclined_data();
    void bringsAlongWhatWasDeclined();
    void replacesNothingInAShallowClone();
    void mergesNothingWithARewrittenBranch();
    void knowsTheFolderBehindAMerge();
};

void TestOthersWork::standsOnOthersWorkForReview_data()
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

void TestOthersWork::standsOnOthersWorkForReview()
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

void TestOthersWork::bringsAlongWhatWasDeclined_data()
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
void TestOthersWork::bringsAlongWhatWasDeclined()
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
void TestOthersWork::replacesNothingInAShallowClone()
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
void TestOthersWork::mergesNothingWithARewrittenBranch()
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

void TestOthersWork::knowsTheFolderBehindAMerge()
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

QTEST_GUILESS_MAIN(TestOthersWork)
#include "tst_otherswork.moc"
