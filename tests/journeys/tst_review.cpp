// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "journeys/reviewscene.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;

//! Pushes for review into every situation that branch, pull request, repository and folder can be
//! in: what is sent, and what there is afterwards. Nobody's commit is ever lost.
class TestReview final : public QObject, private ReviewScene
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void pushes_data();
    void pushes();
    void tellsBeforehandThatTheFirstPushIsDirect();
    void tellsWhatIsNew();
    void fastForwardsWhenAsked();
    void remembersRestrictions();
    void describesThePullRequest();
    void goesOnFromAnotherProfile();
    void commentsOnceOverABadLine_data();
    void commentsOnceOverABadLine();
};

void TestReview::initTestCase()
{
    QVERIFY(open());
}

void TestReview::cleanupTestCase()
{
    QCOMPARE(m_place->desk.server().misuse(), QStringList()); // no rule of Bitbucket's was broken
    m_place.reset();
}

void TestReview::pushes_data()
{
    QTest::addColumn<QString>("events");   // before the push
    QTest::addColumn<QString>("outcome");  // "done", or the kind of the error
    QTest::addColumn<QString>("branch");   // it went to, with "app" for the app's name
    QTest::addColumn<QString>("calls");    // that change something, besides git's
    QTest::addColumn<QString>("requests"); // there are now
    QTest::addColumn<int>("comments");     // of all of them
    const auto row = [](const char *events, const char *outcome, const char *branch,
                        const char *calls, const char *requests, int comments = 0) {
        QTest::newRow(events) << QString::fromLatin1(events) << QString::fromLatin1(outcome)
                              << QString::fromLatin1(branch) << QString::fromLatin1(calls)
                              << QString::fromLatin1(requests) << comments;
    };
    const char *app = "windlass/app";
    const char *app2 = "windlass/app-2";
    const char *opens = "POST pullrequests";
    const char *remarks = "POST pullrequests/1/comments";
    const char *one = "1 OPEN app>main";

    // the first one
    row("change", "done", app, opens, one);
    row("nothing happens", "nothing-to-push", app, "", "");
    row("change, elsewhere", "done", app, opens, one);
    row("change, detached", "done", app, opens, one);
    row("own commit", "done", app, opens, one);
    row("own commit, change", "done", app, opens, one);
    row("change, main moves", "done", app, opens, one);
    row("change, main clashes", "done", app, opens, one);
    row("main moves", "nothing-to-push", app, "", "");
    row("change, elsewhere, main moves", "done", app, opens, one);
    row("change, no repository", "done", app, opens, one);
    row("change, no repository, main moves", "done", app, opens, one);
    row("change, no repository, forget", "done", app, opens, one);
    row("change, unrelated", "done", app, opens, one);
    row("change, unrelated, forget", "done", app, opens, one);
    row("change, unrelated, forget, main moves", "done", app, opens, one);
    row("change, foreign branch", "done", app2, opens, "1 OPEN app-2>main");
    row("change, foreign branch, main moves", "done", app2, opens, "1 OPEN app-2>main");
    row("change, named", "done", "topic", opens, "1 OPEN topic>main");
    row("change, named, other request", "done", "topic", opens,
        "1 OPEN topic>develop, 2 OPEN topic>main");
    row("change, directory", "done", app, opens, one);
    row("change, directory, main moves", "done", app, opens, one);
    row("change, directory, no repository, forget", "done", app, opens, one);
    row("change, restrict", "done", app, opens, one);
    row("change, other destination", "done", app, opens, "1 OPEN app>develop");

    // later ones, with the pull request open
    row("review, change", "done", app, remarks, one, 1);
    row("review", "nothing-to-push", app, "", one);
    row("review, change, elsewhere", "done", app, remarks, one, 1);
    row("review, change, main moves", "done", app, remarks, one, 1);
    row("review, change, main clashes", "done", app, remarks, one, 1);
    row("review, change, restrict", "done", app, remarks, one, 1);
    row("review, main moves", "nothing-to-push", app, "", one);
    row("review, review, change", "done", app, remarks, one, 2);
    row("review, change, person", "done", app, remarks, one, 1);
    row("review, change, person, elsewhere", "done", app, remarks, one, 1);
    row("review, change, person, main moves", "done", app, remarks, one, 1);
    row("review, person", "nothing-to-push", app, "", one);
    row("review, person, review, change", "done", app, remarks, one, 2);
    row("review, person, review", "nothing-to-push", app, "", one, 1);
    row("review, person, review, person, change same", "done", app, remarks, one, 2);
    row("review, change, person clashes", "done", app2, opens,
        "1 OPEN app>main, 2 OPEN app-2>main");
    row("review, change same, person clashes", "done", app, remarks, one, 1);
    row("review, change, other destination", "done", app,
        "PUT pullrequests/1, POST pullrequests/1/comments", "1 OPEN app>develop", 1);
    row("review, second request, change, other destination", "done", app,
        "PUT pullrequests/1, POST pullrequests/1/comments",
        "1 OPEN app>develop, 2 OPEN app>release", 1);
    row("review, change, forget", "done", app, remarks, one, 1);
    row("review, review, change, forget", "done", app, remarks, one, 2);
    row("review, forget", "nothing-to-push", app, "", one);
    row("review, change, person, forget", "done", app, remarks, one, 1);
    row("review, change, forget, elsewhere, main moves", "done", app, remarks, one, 1);
    row("review, person, review, change, forget", "done", app2, opens,
        "1 OPEN app>main, 2 OPEN app-2>main", 1);
    row("review, change, unrelated, forget", "done", app2, opens,
        "1 OPEN app>main, 2 OPEN app-2>main");
    row("review, change, no repository, forget", "done", app2, opens,
        "1 OPEN app>main, 2 OPEN app-2>main");
    row("review, decline, change, forget", "done", app2, opens,
        "1 DECLINED app>main, 2 OPEN app-2>main");
    row("review, merge, change, forget", "done", app2, opens,
        "1 MERGED app>main, 2 OPEN app-2>main");
    row("review, change, named", "done", "topic", opens, "1 OPEN app>main, 2 OPEN topic>main");
    row("directory, review, change", "done", app, remarks, one, 1);
    row("directory, review, change, person", "done", app, remarks, one, 1);
    row("directory, review, change, main moves", "done", app, remarks, one, 1);

    // after it was closed
    row("review, merge, change", "done", app, opens, "1 MERGED app>main, 2 OPEN app>main");
    row("review, merge", "nothing-to-push", app, "", "1 MERGED app>main");
    row("review, merge and close, change", "done", app, opens,
        "1 MERGED app>main, 2 OPEN app>main");
    row("review, merge and close", "nothing-to-push", app, "", "1 MERGED app>main");
    row("review, merge and close, change, main moves", "done", app, opens,
        "1 MERGED app>main, 2 OPEN app>main");
    row("review, merge and close, change, main clashes", "done", app, opens,
        "1 MERGED app>main, 2 OPEN app>main");
    row("review, person, merge and close, change", "done", app, opens,
        "1 MERGED app>main, 2 OPEN app>main");
    row("review, person, review, merge and close, change", "done", app, opens,
        "1 MERGED app>main, 2 OPEN app>main", 1);
    row("review, merge and close, change, elsewhere", "done", app, opens,
        "1 MERGED app>main, 2 OPEN app>main");
    row("directory, review, merge and close, change", "done", app, opens,
        "1 MERGED app>main, 2 OPEN app>main");
    row("review, decline, change", "done", app2, opens, "1 DECLINED app>main, 2 OPEN app-2>main");
    row("review, decline, delete branch, change", "done", app2, opens,
        "1 DECLINED app>main, 2 OPEN app-2>main");
    row("review, decline, change, main moves", "done", app2, opens,
        "1 DECLINED app>main, 2 OPEN app-2>main");
    row("review, decline, change same, main moves", "done", app2, opens,
        "1 DECLINED app>main, 2 OPEN app-2>main");
    row("new file, review, decline, change same, main moves", "done", app2, opens,
        "1 DECLINED app>main, 2 OPEN app-2>main");
    row("review, decline, person, change", "done", app2, opens,
        "1 DECLINED app>main, 2 OPEN app-2>main");
    row("directory, review, decline, change", "done", app2, opens,
        "1 DECLINED app>main, 2 OPEN app-2>main");
    row("review, delete branch, change", "done", app2, opens, "1 OPEN app>main, 2 OPEN app-2>main");
}

void TestReview::pushes()
{
    QFETCH(QString, events);
    QFETCH(QString, outcome);
    QFETCH(QString, branch);
    QFETCH(QString, calls);
    QFETCH(QString, requests);
    QVERIFY(begin());
    for (const QString &event : events.split(u", "_s)) {
        if (event != "nothing happens"_L1)
            QVERIFY2(happens(event), qPrintable(event));
    }
    const QJsonObject before = repository().value("tips"_L1).toObject();
    const QStringList files = fingerprint(m_app.folder);
    m_place->desk.forgetCalls();
    const auto run = push(store::PublishMode::Review, {m_wish.value(0), false});
    const QString told = run ? run->notes.join(u' ') : run.error().message + run.error().detail;
    QVERIFY2((run ? u"done"_s : kindName(run.error().kind)) == outcome, qPrintable(told));
    QCOMPARE(callsThatChange(), calls);
    QCOMPARE(pullRequests(), requests);
    QTEST(comments(), "comments");
    checkNothingIsLost(before);
    QCOMPARE(fingerprint(m_app.folder), files);
    QCOMPARE(repository().value("tips"_L1)["main"_L1], before.value("main"_L1));
    if (!run)
        return;
    QCOMPARE(QString(run->branch).replace(m_slug, u"app"_s), branch);
    QCOMPARE(m_place->desk.tip(m_fullName, run->branch), run->commit);
    const QString directory = m_place->office->reloaded(m_app).link->baseDirectory;
    QStringList ours{events.contains("change same"_L1) ? u"same.ts"_s : u"main.ts"_s};
    if (events.contains("decline"_L1)) // nothing of it is there yet
        ours = QDir(m_app.folder).entryList(QDir::Files);
    for (const QString &name : ours) {
        QFile file(m_app.folder + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString path = (directory.isEmpty() ? QString() : directory + u'/') + name;
        QCOMPARE(m_place->desk.gitAtServer(m_fullName, {u"show"_s, run->commit + u':' + path}),
                 QString::fromUtf8(file.readAll()).trimmed());
    }
    const QString deleted =
        m_place->desk.gitAtServer(m_fullName, {u"diff"_s, u"--name-only"_s, u"--diff-filter=D"_s,
                                               run->commit + u'^', run->commit});
    QCOMPARE(deleted, told.contains("take the place"_L1) && events.contains("moves"_L1)
                          ? u"docs.md"_s
                          : QString());
    QVERIFY2(run->branch.endsWith(u"-2"_s) == told.contains("instead"_L1), qPrintable(told));
}

void TestReview::tellsBeforehandThatTheFirstPushIsDirect()
{
    const QString folder = m_place->desk.path(u"fresh"_s);
    QVERIFY(QDir().mkpath(folder) && writeFile(folder + u"/main.ts"_s, "1\n"));
    store::App app = *m_place->office->apps.add(folder);
    bitbucket::RepositoryDraft draft;
    draft.workspace = u"acme"_s;
    draft.slug = draft.name = u"fresh"_s;
    QVERIFY(m_place->office->apps.linkToNew(app, m_place->account, draft));
    app = m_place->office->reloaded(app);
    app.link->mode = store::PublishMode::Review;
    const auto run = m_place->office->publish(app, m_place->account);
    QVERIFY(run);
    QCOMPARE(run->branch, u"main"_s);
    QVERIFY(!run->pullRequest);
    QCOMPARE(run->notes.size(), 1);
    QVERIFY2(run->notes.constFirst().contains("is empty"_L1), qPrintable(run->notes.constFirst()));
}

void TestReview::tellsWhatIsNew()
{
    QVERIFY(begin() && happens(u"main moves"_s) && happens(u"change"_s));
    const auto run = push(store::PublishMode::Direct);
    QVERIFY(!run);
    QCOMPARE(run.error().kind, ErrorKind::BranchMoved);
    for (const QString &words : {u"1 new commit(s)"_s, u"docs.md"_s, u"Push for review"_s})
        QVERIFY2(run.error().message.contains(words), qPrintable(run.error().message));
}

void TestReview::fastForwardsWhenAsked()
{
    QVERIFY(begin() && happens(u"main moves"_s));
    const auto refused = push(store::PublishMode::Direct);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BranchMoved); // nobody has asked for it
    QVERIFY(!QFile::exists(m_app.folder + u"/docs.md"_s));
    m_place->office->fastForwards = true;
    const auto run = push(store::PublishMode::Direct);
    m_place->office->fastForwards = false;
    QVERIFY2(run, qPrintable(run ? QString() : run.error().message));
    QVERIFY(run->isForwardedOnly);
    QVERIFY(QFile::exists(m_app.folder + u"/docs.md"_s));
    QCOMPARE(journeys::git({u"-C"_s, m_app.folder, u"rev-parse"_s, u"HEAD"_s},
                           m_place->desk.environment),
             m_place->desk.tip(m_fullName, u"main"_s));
    QVERIFY(happens(u"change"_s)); // and now it is an ordinary push
    QVERIFY(push(store::PublishMode::Direct));
}

void TestReview::remembersRestrictions()
{
    QVERIFY(begin() && happens(u"change"_s) && happens(u"restrict"_s));
    const auto refused = push(store::PublishMode::Direct);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains("Push for review"_L1),
             qPrintable(refused.error().message));
    QCOMPARE(m_place->office->reloaded(m_app).link->restrictedBranches, QStringList{u"main"_s});
    const auto review = push(store::PublishMode::Review);
    QVERIFY2(review, qPrintable(review ? QString() : review.error().message));
    QCOMPARE(pullRequests(), u"1 OPEN app>main"_s);
}

void TestReview::goesOnFromAnotherProfile()
{
    QVERIFY(begin() && happens(u"review"_s) && happens(u"change"_s));
    const QString before = m_place->desk.tip(m_fullName, u"windlass/"_s + m_slug);
    {
        const Desk &desk = m_place->desk;
        const auto other =
            Office::open({QUrl(desk.webUrl), QUrl(desk.apiUrl)}, desk.path(u"another profile"_s));
        QVERIFY(other);
        const auto account =
            (*other)->connectAccount({desk.key(), desk.secret(), desk.callback()},
                                     [this](const QUrl &page) { m_place->browser.open(page); });
        QVERIFY(account);
        const auto added = (*other)->apps.add(m_app.folder);
        const auto found =
            awaited((*other)->sessions.open(*account)->client().repository(u"acme"_s, m_slug));
        QVERIFY(added && found);
        QVERIFY((*other)->apps.linkToExisting(*added, *account, u"acme"_s, *found));
        store::App app = (*other)->reloaded(*added);
        app.link->mode = store::PublishMode::Review;
        const auto run = (*other)->publish(app, *account);
        QVERIFY2(run, qPrintable(run ? QString() : run.error().message));
        QCOMPARE(run->branch, u"windlass/"_s + m_slug);
        QCOMPARE((*other)->reloaded(*added).link->lastReviewCommit, run->commit);
    }
    QVERIFY(m_place->connectAccount()); // that one has taken the sign-in over
    QCOMPARE(pullRequests(), u"1 OPEN app>main"_s);
    QCOMPARE(comments(), 1);
    checkNothingIsLost({{u"windlass/"_s + m_slug, before}});
}

void TestReview::describesThePullRequest()
{
    QVERIFY(begin() && happens(u"change"_s));
    const QString one = u"/2.0/repositories/"_s + m_fullName;
    practice::Visitor &visitor = m_place->desk.visitor();
    QString other; // some other member
    for (const QJsonValue &member :
         visitor.get(u"/2.0/workspaces/acme/members"_s).json.value("values"_L1).toArray()) {
        const QString uuid = member["user"_L1]["uuid"_L1].toString();
        const QString escaped = QString::fromLatin1(QUrl::toPercentEncoding(uuid));
        QCOMPARE(visitor.api("PUT", one + u"/default-reviewers/"_s + escaped).status, 200);
        if (uuid != m_place->account.userUuid)
            other = uuid;
    }
    QVERIFY(!other.isEmpty());
    QVERIFY(relink([](store::Link &link) { link.opensDrafts = link.closesSourceBranch = true; }));
    const auto run = push(store::PublishMode::Review);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().message));
    const QJsonObject request = visitor.get(one + u"/pullrequests/1"_s).json;
    QCOMPARE(request.value("title"_L1).toString(), m_slug + u": generated"_s);
    const QString text = request.value("description"_L1).toString();
    for (const QString &words : {u"`%1`"_s.arg(m_slug), u"2 files"_s, u"1 changed"_s,
                                 u"Checked for secrets"_s, run->commit})
        QVERIFY2(text.contains(words), qPrintable(text));
    QCOMPARE(request.value("draft"_L1), QJsonValue(true));
    QCOMPARE(request.value("close_source_branch"_L1), QJsonValue(true));
    QStringList reviewers;
    for (const QJsonValue &reviewer : request.value("reviewers"_L1).toArray())
        reviewers.append(reviewer["uuid"_L1].toString());
    QVERIFY(reviewers.contains(other));
    QVERIFY(!reviewers.contains(m_place->account.userUuid));
}

void TestReview::commentsOnceOverABadLine_data()
{
    QTest::addColumn<bool>("hasArrived");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("comments");
    for (const bool hasArrived : {false, true}) {
        const char *const when = hasArrived ? "answer" : "request";
        QTest::addRow("comment, the %s is lost", when)
            << hasArrived << u"/pullrequests/1/comments$"_s << 1;
        QTest::addRow("pull request, the %s is lost", when)
            << hasArrived << u"/pullrequests$"_s << 0;
    }
}

void TestReview::commentsOnceOverABadLine()
{
    QFETCH(bool, hasArrived);
    QFETCH(QString, path);
    QFETCH(int, comments);
    QVERIFY(begin());
    QVERIFY(comments == 0 || happens(u"review"_s));
    QVERIFY(happens(u"change"_s));
    QVERIFY(m_place->desk.addFault({{u"method"_s, u"POST"_s},
                                    {u"path"_s, path},
                                    {u"action"_s, u"drop"_s},
                                    {u"where"_s, u"before"_s},
                                    {u"after"_s, hasArrived}}));
    const auto broken = push(store::PublishMode::Review);
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, ErrorKind::Offline);
    const auto run = push(store::PublishMode::Review);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().message));
    QCOMPARE(pullRequests(), u"1 OPEN app>main"_s);
    QTEST(this->comments(), "comments");
}

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
