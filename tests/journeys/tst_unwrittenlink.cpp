// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "journeys/workplace.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;

//! A push arrives, and the app's link cannot be written, though the journal can: the next push goes
//! on from there.
class TestUnwrittenLink final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void goesOnFromThere_data();
    void goesOnFromThere();
    void goesOnUnderAnotherName();
    void goesOnAfterSeveral();

private:
    //! One that was pushed, and has changed since. Without a link: it could not be made.
    [[nodiscard]] store::App pushedApp(store::SourceKind source);
    [[nodiscard]] Result<workflows::PublishReport> push(const store::App &app, bool isReview)
    {
        return m_place->office->publish(m_place->office->reloaded(app), m_place->account,
                                        {{}, isReview});
    }
    //! From now on \a change of links fails, as on a full disk; until that is dropped.
    [[nodiscard]] bool refuse(const QString &change);
    [[nodiscard]] bool refuseNoMore();
    //! Pushes, and checks that it stops where the link would be written.
    void pushInVain(const store::App &app, bool isReview);
    [[nodiscard]] int pullRequests();

    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<store::Database> m_database;
};

static const QString fullName = u"acme/shop"_s;

void TestUnwrittenLink::init()
{
    m_place = std::make_unique<Workplace>();
    QVERIFY(m_place->open());
    auto opened = store::Database::open(m_place->office->services.profile.databaseFile());
    QVERIFY(opened);
    m_database = std::move(*opened);
}

void TestUnwrittenLink::cleanup()
{
    m_database.reset();
    m_place.reset();
}

store::App TestUnwrittenLink::pushedApp(store::SourceKind source)
{
    store::App app = m_place->newApp(u"shop"_s);
    if (!app.link)
        return app;
    app.link->source = source;
    const bool isPushed = m_place->office->apps.save(app) && push(app, false)
                          && writeFile(app.folder + u"/CHANGED.md"_s, "more\n");
    return isPushed ? m_place->office->reloaded(app) : store::App();
}

bool TestUnwrittenLink::refuse(const QString &change)
{
    return m_database
        ->run(u"CREATE TRIGGER full BEFORE %1 ON links BEGIN SELECT RAISE(FAIL, 'full'); END"_s.arg(
            change))
        .has_value();
}

bool TestUnwrittenLink::refuseNoMore()
{
    return m_database->run(u"DROP TRIGGER full"_s).has_value();
}

void TestUnwrittenLink::pushInVain(const store::App &app, bool isReview)
{
    const auto stopped = push(app, isReview);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Storage);
    const QString &told = stopped.error().message;
    QVERIFY2(told.startsWith(u"The push has arrived on Bitbucket, but that could not be written "
                             "down."_s)
                 && told.endsWith(u"Then push again; it goes on from here."_s),
             qPrintable(told));
    QCOMPARE(pullRequests(), 0);
}

int TestUnwrittenLink::pullRequests()
{
    const QJsonObject repository = m_place->desk.repository(fullName);
    return int(repository.value("pull_requests"_L1).toArray().size());
}

void TestUnwrittenLink::goesOnFromThere_data()
{
    QTest::addColumn<bool>("isReview");
    QTest::newRow("to the branch") << false;
    QTest::newRow("for review") << true;
}

void TestUnwrittenLink::goesOnFromThere()
{
    QFETCH(bool, isReview);
    const store::App app = pushedApp(store::SourceKind::WorkingTree);
    QVERIFY(app.link);
    QVERIFY(refuse(u"UPDATE"_s));
    pushInVain(app, isReview);
    QVERIFY(refuseNoMore());
    const auto again = push(app, isReview);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
    const store::Link link = *m_place->office->reloaded(app).link;
    QCOMPARE(isReview ? link.lastReviewCommit : link.lastCommit, again->commit);
    QCOMPARE(m_place->desk.tip(fullName, isReview ? link.reviewBranch : link.branch),
             again->commit);
    QCOMPARE(pullRequests(), isReview ? 1 : 0);
    const auto last = push(app, isReview);
    QVERIFY(!last);
    QCOMPARE(last.error().kind, ErrorKind::NothingToPush);
}

void TestUnwrittenLink::goesOnUnderAnotherName()
{
    QVERIFY(m_place->desk.createUnder(u"shop"_s, u"shop-1"_s));
    const store::App app = m_place->newApp(u"shop"_s);
    QVERIFY(app.link);
    QVERIFY(refuse(u"UPDATE OF last_push_at"_s));
    pushInVain(app, false);
    const auto interrupted = m_place->office->apps.interruptedPush(m_place->office->reloaded(app));
    QVERIFY(interrupted && *interrupted);
    QVERIFY(refuseNoMore());
    const auto again = push(app, false);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
    const store::Link link = *m_place->office->reloaded(app).link;
    QCOMPARE(link.repositorySlug, u"shop-1"_s);
    QCOMPARE(link.lastCommit, m_place->desk.tip(u"acme/shop-1"_s, u"main"_s));
}

// The journal of each takes the place of the one before, in which the commit was.
void TestUnwrittenLink::goesOnAfterSeveral()
{
    const store::App app = pushedApp(store::SourceKind::GeneratorOutput);
    QVERIFY(app.link);
    QVERIFY(refuse(u"UPDATE"_s));
    pushInVain(app, true);
    pushInVain(app, true);
    QVERIFY(refuseNoMore());
    const auto again = push(app, true);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
    QCOMPARE(pullRequests(), 1);
    const store::App now = m_place->office->reloaded(app);
    QCOMPARE(now.link->lastReviewCommit, m_place->desk.tip(fullName, now.link->reviewBranch));
    QCOMPARE(now.link->lastOutput, m_place->desk.tip(fullName, now.link->outputBranch));
    const auto plan = awaited(m_place->office->apps.plan(now, {}));
    QVERIFY(plan);
    QVERIFY(plan->snapshot.changes.isEmpty());
}

QTEST_GUILESS_MAIN(TestUnwrittenLink)
#include "tst_unwrittenlink.moc"
