// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/target.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::projects;
using Mode = store::PublishMode;

class TestTarget final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesBranches_data();
    void choosesBranches();
    void knowsFamiliarBranches_data();
    void knowsFamiliarBranches();
    void refusesBadNames_data();
    void refusesBadNames();
    void worksWithoutLink();
};

struct Situation
{
    QString linked; // branch of the link
    Mode mode = Mode::Direct;
    QString head;                // empty: none
    std::optional<QString> main; // nothing: the repository is empty
    TargetWish wish;
    QString reviewed = {}; // branch of the last push for review
};
Q_DECLARE_METATYPE(Situation)

static Result<Target> choose(const Situation &situation)
{
    store::App app{1, u"/home/ada/My Shop"_s, store::Link{}};
    app.link->branch = situation.linked;
    app.link->mode = situation.mode;
    app.link->reviewBranch = situation.reviewed;
    git::FolderState state;
    if (!situation.head.isEmpty())
        state.headBranch = git::BranchName::parse(situation.head).value();
    return chooseTarget(app, state, situation.main, situation.wish);
}

void TestTarget::choosesBranches_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QString>("branch");
    QTest::addColumn<QString>("destination"); // empty: no pull request
    const auto row = [](const char *name, const Situation &situation, const QString &branch,
                        const QString &destination = {}) {
        QTest::newRow(name) << situation << branch << destination;
    };
    const QString review = u"windlass/my-shop"_s;
    const std::optional<QString> empty;
    const auto main = std::optional(u"main"_s);

    row("empty, nothing known", {{}, Mode::Direct, {}, empty, {}}, u"main"_s);
    row("empty, HEAD", {{}, Mode::Direct, u"trunk"_s, empty, {}}, u"trunk"_s);
    row("main branch before HEAD", {{}, Mode::Direct, u"trunk"_s, u"develop"_s, {}}, u"develop"_s);
    row("link before main branch", {u"linked"_s, Mode::Direct, u"trunk"_s, main, {}}, u"linked"_s);
    row("wish before link", {u"linked"_s, Mode::Direct, {}, main, {u"wished"_s}}, u"wished"_s);
    row("wish, empty", {u"linked"_s, Mode::Direct, {}, empty, {u"wished"_s}}, u"wished"_s);

    row("review", {{}, Mode::Review, {}, main, {}}, review, u"main"_s);
    row("review, link", {u"linked"_s, Mode::Review, {}, main, {}}, review, u"linked"_s);
    row("review, wish is the main branch", {{}, Mode::Review, {}, main, {u"main"_s}}, review,
        u"main"_s);
    row("review, wish is another branch", {{}, Mode::Review, {}, main, {u"wished"_s}}, u"wished"_s,
        u"main"_s);
    row("review, link and wish", {u"linked"_s, Mode::Review, {}, main, {u"wished"_s}}, u"wished"_s,
        u"linked"_s);
    row("review, wish is the link", {u"linked"_s, Mode::Review, {}, main, {u"linked"_s}},
        u"linked"_s, u"main"_s);
    row("review, begun on another branch", {{}, Mode::Review, {}, main, {}, u"windlass/shop-2"_s},
        u"windlass/shop-2"_s, u"main"_s);
    row("review, begun, wish is another branch",
        {{}, Mode::Review, {}, main, {u"wished"_s}, u"windlass/shop-2"_s}, u"wished"_s, u"main"_s);
    row("review, begun, first push", {{}, Mode::Review, {}, empty, {}, u"windlass/shop-2"_s},
        u"main"_s);
    row("review, first push", {{}, Mode::Review, u"trunk"_s, empty, {}}, u"trunk"_s);
    row("review, first push, wish", {{}, Mode::Review, {}, empty, {u"wished"_s}}, u"wished"_s);

    row("pull request this time", {{}, Mode::Direct, {}, main, {{}, true}}, review, u"main"_s);
    row("pull request from a branch", {{}, Mode::Direct, {}, main, {u"wished"_s, true}},
        u"wished"_s, u"main"_s);
    row("pull request, first push", {{}, Mode::Direct, {}, empty, {{}, true}}, u"main"_s);
}

void TestTarget::choosesBranches()
{
    QFETCH(Situation, situation);
    QFETCH(QString, branch);
    QFETCH(QString, destination);
    const auto target = choose(situation);
    QVERIFY(target.has_value());
    QCOMPARE(target->branch.text(), branch);
    QCOMPARE(target->destination.has_value(), !destination.isEmpty());
    if (target->destination)
        QCOMPARE(target->destination->text(), destination);
}

void TestTarget::knowsFamiliarBranches_data()
{
    QTest::addColumn<QString>("linked");
    QTest::addColumn<QString>("begun"); // the branch for review
    QTest::addColumn<bool>("isReview");
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("familiar");
    QTest::newRow("nothing") << QString() << QString() << false << QString() << QString();
    QTest::newRow("link") << u"main"_s << u"w/shop"_s << false << QString() << u"main"_s;
    QTest::newRow("wish") << u"main"_s << u"w/shop"_s << false << u"next"_s << u"next"_s;
    QTest::newRow("review") << u"main"_s << u"w/shop"_s << true << QString() << u"w/shop"_s;
    QTest::newRow("first review") << u"main"_s << QString() << true << QString() << u"main"_s;
    QTest::newRow("review, wish") << u"main"_s << u"w/shop"_s << true << u"next"_s << u"next"_s;
    QTest::newRow("no name") << u"a..b"_s << QString() << false << QString() << QString();
}

void TestTarget::knowsFamiliarBranches()
{
    QFETCH(QString, linked);
    QFETCH(QString, begun);
    QFETCH(bool, isReview);
    QFETCH(QString, wish);
    QFETCH(QString, familiar);
    store::App app{1, u"/home/ada/shop"_s, store::Link()};
    app.link->branch = linked;
    app.link->reviewBranch = begun;
    const auto byWish = familiarBranch(app, {wish, isReview});
    app.link->mode = isReview ? Mode::Review : Mode::Direct;
    const auto byLink = familiarBranch(app, {wish, false});
    QVERIFY(byWish == byLink);
    QCOMPARE(byLink ? byLink->text() : QString(), familiar);
}

void TestTarget::refusesBadNames_data()
{
    QTest::addColumn<Situation>("situation");
    const auto main = std::optional(u"main"_s);
    QTest::newRow("wish") << Situation{{}, Mode::Direct, {}, main, {u"a b"_s}};
    QTest::newRow("wish, option") << Situation{{}, Mode::Direct, {}, main, {u"--force"_s}};
    QTest::newRow("wish, review") << Situation{{}, Mode::Review, {}, main, {u"a..b"_s}};
    QTest::newRow("link") << Situation{u"a~b"_s, Mode::Direct, {}, main, {}};
    QTest::newRow("server's main branch") << Situation{{}, Mode::Direct, {}, u"a:b"_s, {}};
    QTest::newRow("server's main branch, review") << Situation{{}, Mode::Review, {}, u"a:b"_s, {}};
}

void TestTarget::refusesBadNames()
{
    QFETCH(Situation, situation);
    const auto target = choose(situation);
    QVERIFY(!target);
    QCOMPARE(target.error().kind, ErrorKind::BadInput);
    QVERIFY(!target.error().message.isEmpty());
}

void TestTarget::worksWithoutLink()
{
    const store::App app{1, u"/home/ada/shop"_s, {}};
    const auto target = chooseTarget(app, {}, u"main"_s, {{}, true});
    QVERIFY(target && target->destination);
    QCOMPARE(target->branch.text(), u"windlass/shop"_s);
    QCOMPARE(target->destination->text(), u"main"_s);
}

QTEST_GUILESS_MAIN(TestTarget)
#include "tst_target.moc"
