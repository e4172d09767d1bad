// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/reviewbranch.h"

#include "workflows/requesttexts.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::workflows;

class TestReviewBranch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesBranches_data();
    void judgesBranches();
    void numbersNames_data();
    void numbersNames();
    void describesAPush();
    void describesItForEverybody();
    void keepsTitlesShort();
    void readsItsOwnWords();
    void readsNobodyElses_data();
    void readsNobodyElses();
};

void TestReviewBranch::judgesBranches_data()
{
    QTest::addColumn<QString>("latest"); // state of the newest pull request; empty: none
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<int>("fate");
    const auto row = [](const char *name, const QString &latest, bool isThere, BranchFate fate) {
        QTest::newRow(name) << latest << isThere << int(fate);
    };
    row("no pull request", {}, true, BranchFate::Usable);
    row("no pull request, gone", {}, false, BranchFate::Deleted);
    row("open", u"OPEN"_s, true, BranchFate::Usable);
    row("open, gone", u"OPEN"_s, false, BranchFate::Deleted);
    row("merged", u"MERGED"_s, true, BranchFate::Usable);
    row("merged, gone", u"MERGED"_s, false, BranchFate::Usable);
    row("declined", u"DECLINED"_s, true, BranchFate::Declined);
    row("declined, gone", u"DECLINED"_s, false, BranchFate::Declined);
    row("superseded", u"SUPERSEDED"_s, true, BranchFate::Declined);
}

void TestReviewBranch::judgesBranches()
{
    QFETCH(QString, latest);
    QFETCH(bool, isThere);
    QFETCH(int, fate);
    std::optional<bitbucket::PullRequest> request;
    if (!latest.isEmpty())
        request = bitbucket::PullRequest{7, {}, latest, {}, {}, {}};
    QCOMPARE(int(fateOf(request, isThere)), fate);
    const auto branch = git::BranchName::parse(u"windlass/shop"_s).value();
    const QString reason = reasonText(BranchFate(fate), branch, request);
    QCOMPARE(reason.isEmpty(), BranchFate(fate) == BranchFate::Usable);
    QVERIFY(reason.isEmpty() || reason.contains(branch.text()));
}

void TestReviewBranch::numbersNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("next");
    QTest::newRow("first") << u"windlass/shop"_s << u"windlass/shop-2"_s;
    QTest::newRow("second") << u"windlass/shop-2"_s << u"windlass/shop-3"_s;
    QTest::newRow("ten") << u"windlass/shop-9"_s << u"windlass/shop-10"_s;
    QTest::newRow("no number") << u"windlass/shop-x"_s << u"windlass/shop-x-2"_s;
    QTest::newRow("zero is none") << u"windlass/shop-0"_s << u"windlass/shop-0-2"_s;
    QTest::newRow("a date") << u"windlass/20261126"_s << u"windlass/20261126-2"_s;
    QTest::newRow("too many digits") << u"w/s-99999999999"_s << u"w/s-99999999999-2"_s;
}

void TestReviewBranch::numbersNames()
{
    QFETCH(QString, name);
    QFETCH(QString, next);
    QCOMPARE(nextBranchName(git::BranchName::parse(name).value()).text(), next);
}

static projects::Plan planOf(const QString &folder)
{
    using Kind = git::Change::Kind;
    projects::Plan plan{
        folder, {}, {*git::ObjectId::fromHex(QString(40, u'0')), 14, 2048, {}, 0, {}, {}}, {}, {}};
    plan.snapshot.changes = {
        {Kind::Added, u"a"_s, 1}, {Kind::Added, u"b"_s, 1}, {Kind::Deleted, u"c"_s, 0}};
    plan.kind.name = u"Nest"_s;
    plan.kind.version = u"11.0"_s;
    return plan;
}

void TestReviewBranch::describesAPush()
{
    const auto commit = git::ObjectId::fromHex(QString(40, u'a')).value();
    projects::Plan plan = planOf(u"/home/ada/my `shop`\n# x"_s);
    const QString text = requestDescription(plan, u"services/shop"_s, commit);
    for (const QString &words : {u"`my shop # x` (Nest 11.0), in `services/shop`"_s, u"14 files"_s,
                                 u"2 new, 1 deleted"_s, u"nothing found"_s, commit.hex()})
        QVERIFY2(text.contains(words), qPrintable(text));
    plan.findings = {
        {u"secret"_s, u".env"_s, projects::Finding::Severity::Stops, {}, {}, {}, 0, true}};
    QVERIFY(requestDescription(plan, {}, commit).contains("1 finding, 1 of them kept"_L1));
    const QString comment = requestComment(plan, commit);
    QVERIFY2(comment.contains(commit.hex()) && comment.contains("2 new, 1 deleted"_L1),
             qPrintable(comment));
}

//! In English as all else there, whatever the language of the window.
void TestReviewBranch::describesItForEverybody()
{
    const auto commit = git::ObjectId::fromHex(QString(40, u'a')).value();
    projects::Plan plan = planOf(u"/home/ada/shop"_s);
    plan.snapshot.bytes = 1'400'000;
    QLocale::setDefault(QLocale(u"ar"_s));
    const QStringList texts{requestDescription(plan, {}, commit), requestComment(plan, commit)};
    QLocale::setDefault(QLocale::c());
    for (const QString &text : texts)
        QVERIFY2(text.contains(u"1.4 MB"_s), qPrintable(text));
}

void TestReviewBranch::keepsTitlesShort()
{
    QCOMPARE(requestTitle(u"Nest 11:  generated\n\nmore"_s), u"Nest 11: generated"_s);
    QCOMPARE(requestTitle(QString(400, u'x')).size(), 255);
}

void TestReviewBranch::readsItsOwnWords()
{
    const projects::Plan plan = planOf(u"/home/ada/my `shop`\n# x"_s);
    const auto first = git::ObjectId::fromHex(QString(40, u'a')).value();
    const auto second = git::ObjectId::fromHex(QString(40, u'b')).value();
    const QString description = requestDescription(plan, u"services/shop"_s, first);
    const QString comment = requestComment(plan, second);
    const QStringList both{first.hex(), second.hex()};
    QCOMPARE(commitsToldOf({description, comment}), both);
    QCOMPARE(commitsToldOf({QString(description).replace(u'\n', u"\r\n"_s), comment}), both);
    QCOMPARE(commitsToldOf({}), QStringList());
}

void TestReviewBranch::readsNobodyElses_data()
{
    const QString commit(40, u'c');
    QTest::addColumn<QString>("text");
    QTest::newRow("a commit") << commit;
    QTest::newRow("a person's words") << u"I pushed %1 on top."_s.arg(commit);
    QTest::newRow("a quotation") << u"> Pushed commit %1: 1 changed"_s.arg(commit);
    QTest::newRow("a person's list") << u"Please see:\n- Commit %1"_s.arg(commit);
    QTest::newRow("too short") << u"Pushed commit %1: 1 changed"_s.arg(commit.left(12));
    QTest::newRow("nothing") << QString();
}

void TestReviewBranch::readsNobodyElses()
{
    QFETCH(QString, text);
    QCOMPARE(commitsToldOf({text}), QStringList());
}

QTEST_GUILESS_MAIN(TestReviewBranch)
#include "tst_reviewbranch.moc"
