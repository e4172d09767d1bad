// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "journeys/workplace.h"
#include "workflows/applock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;

//! Another window or command changes an app's link while a push of it runs, which has read it.
class TestLinkMeanwhile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keepsWhatOthersChose_data();
    void keepsWhatOthersChose();
    void bringsNoLinkBack();
    void leavesAnotherRepositoryAlone();
    void keepsTheirsWhereACommandGoesElsewhere();
    void sendsNothingToARepositoryThatIsNotWanted_data();
    void sendsNothingToARepositoryThatIsNotWanted();
    void sendsNothingAfterWaiting_data();
    void sendsNothingAfterWaiting();

private:
    //! One that was pushed, and has changed since.
    [[nodiscard]] store::App pushedApp();
    [[nodiscard]] Result<workflows::PublishReport> push(const store::App &app)
    {
        return m_place->office->publish(app, m_place->account);
    }
    [[nodiscard]] std::optional<store::Link> linkNow(const store::App &app) const
    {
        return m_place->office->reloaded(app).link;
    }

    [[nodiscard]] Result<> linkElsewhere(const store::App &app)
    {
        bitbucket::RepositoryDraft draft;
        draft.workspace = u"acme"_s;
        draft.slug = draft.name = u"other"_s;
        return m_place->office->apps.linkToNew(app, m_place->account, draft);
    }

    std::unique_ptr<Workplace> m_place;
};

const QString goneElsewhere =
    u"Meanwhile this app was linked to another repository, or its link was removed. This push went "
    "to acme/shop all the same."_s;

void TestLinkMeanwhile::init()
{
    m_place = std::make_unique<Workplace>();
    QVERIFY(m_place->open());
}

void TestLinkMeanwhile::cleanup()
{
    m_place.reset();
}

store::App TestLinkMeanwhile::pushedApp()
{
    const store::App app = m_place->newApp(u"shop"_s);
    const bool isPushed = push(app) && writeFile(app.folder + u"/CHANGED.md"_s, "more\n");
    return isPushed ? m_place->office->reloaded(app) : store::App();
}

void TestLinkMeanwhile::keepsWhatOthersChose_data()
{
    QTest::addColumn<bool>("isFirst"); // the push that creates the repository
    QTest::addColumn<QString>("slug"); // of the repository then
    QTest::newRow("first push") << true << u"shop"_s;
    QTest::newRow("first push, by another name") << true << u"shop-1"_s;
    QTest::newRow("later push") << false << u"shop"_s;
}

void TestLinkMeanwhile::keepsWhatOthersChose()
{
    QFETCH(bool, isFirst);
    QFETCH(QString, slug);
    QVERIFY(slug == "shop"_L1 || m_place->desk.createUnder(u"shop"_s, slug));
    const store::App app = isFirst ? m_place->newApp(u"shop"_s) : pushedApp();
    QVERIFY(app.link);
    store::App chosen = app;
    chosen.link->mode = store::PublishMode::Review;
    chosen.link->opensDrafts = true;
    chosen.link->closesSourceBranch = true;
    QVERIFY(m_place->office->apps.save(chosen));
    const auto run = push(app);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().message));
    const store::Link now = *linkNow(app);
    QCOMPARE(now.mode, store::PublishMode::Review);
    QVERIFY(now.opensDrafts && now.closesSourceBranch);
    QVERIFY(!now.isToBeCreated());
    QCOMPARE(now.repositorySlug, slug);
    QCOMPARE(now.lastCommit, run->commit);
    QCOMPARE(m_place->desk.tip(u"acme/"_s + slug, u"main"_s), run->commit);
}

void TestLinkMeanwhile::bringsNoLinkBack()
{
    const store::App app = pushedApp();
    QVERIFY(app.link);
    QVERIFY(m_place->office->apps.unlink(app.id));
    const auto run = push(app);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().message));
    QCOMPARE(m_place->desk.tip(u"acme/shop"_s, u"main"_s), run->commit);
    QVERIFY(!linkNow(app));
    QCOMPARE(run->notes, QStringList{goneElsewhere});
}

void TestLinkMeanwhile::leavesAnotherRepositoryAlone()
{
    const store::App app = pushedApp();
    QVERIFY(app.link);
    QVERIFY(linkElsewhere(app));
    const auto run = push(app);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().message));
    QCOMPARE(run->notes, QStringList{goneElsewhere});
    const store::Link now = *linkNow(app);
    QCOMPARE(now.repositorySlug, u"other"_s);
    QVERIFY(now.isToBeCreated());
    QCOMPARE(now.lastCommit, QString());
}

void TestLinkMeanwhile::keepsTheirsWhereACommandGoesElsewhere()
{
    const store::App app = pushedApp();
    QVERIFY(app.link);
    store::App asked = app;
    store::Link third;
    third.apiUrl = app.link->apiUrl;
    third.userUuid = app.link->userUuid;
    third.consumerKey = app.link->consumerKey;
    third.workspaceSlug = u"acme"_s;
    third.repositorySlug = third.repositoryName = u"third"_s;
    asked.link = third;
    const auto plan = awaited(m_place->office->apps.plan(asked, {}));
    QVERIFY(plan);
    workflows::PublishRequest request{asked, *plan, {}, {}};
    request.stored = app.link;
    QVERIFY(linkElsewhere(app));
    workflows::PublishProject run(m_place->office->services,
                                  m_place->office->sessions.open(m_place->account), request);
    QSignalSpy ended(&run, &workflows::PublishProject::finished);
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    QVERIFY(!run.result());
    QCOMPARE(run.result().error().kind, ErrorKind::PlanChanged);
    QVERIFY(run.result().error().message.startsWith(u"The repository was created; no files"_s));
    QCOMPARE(linkNow(app)->repositorySlug, u"other"_s);
    QCOMPARE(m_place->desk.tip(u"acme/third"_s, u"main"_s), QString());
}

void TestLinkMeanwhile::sendsNothingToARepositoryThatIsNotWanted_data()
{
    QTest::addColumn<QString>("slug");
    QTest::newRow("by its name") << u"shop"_s;
    QTest::newRow("by another name") << u"shop-1"_s;
}

//! Only that it was created is told.
void TestLinkMeanwhile::sendsNothingToARepositoryThatIsNotWanted()
{
    QFETCH(QString, slug);
    QVERIFY(slug == "shop"_L1 || m_place->desk.createUnder(u"shop"_s, slug));
    const store::App app = m_place->newApp(u"shop"_s);
    QVERIFY(m_place->office->apps.unlink(app.id));
    const auto run = push(app);
    QVERIFY(!run);
    QCOMPARE(run.error().kind, ErrorKind::PlanChanged);
    QCOMPARE(run.error().message,
             u"The repository was created; no files were sent. Meanwhile another Windlass has "
             "linked this app to another repository, or removed its link. See where it goes now, "
             "then try again."_s);
    const QString fullName = u"acme/"_s + slug;
    QVERIFY(m_place->desk.repositoryNames().contains(fullName));
    QCOMPARE(m_place->desk.tip(fullName, u"main"_s), QString());
    QVERIFY(!linkNow(app));
    QVERIFY(!m_place->office->services.journal.find(app.id).value());
}

void TestLinkMeanwhile::sendsNothingAfterWaiting_data()
{
    QTest::addColumn<bool>("isRemoved"); // else it leads to another repository
    QTest::newRow("removed") << true;
    QTest::newRow("led elsewhere") << false;
}

//! While another program pushes the same app.
void TestLinkMeanwhile::sendsNothingAfterWaiting()
{
    QFETCH(bool, isRemoved);
    const store::App app = pushedApp();
    QVERIFY(app.link);
    const QString tip = m_place->desk.tip(u"acme/shop"_s, u"main"_s);
    auto lock = workflows::tryLockApp(m_place->office->services.profile, app.id);
    QVERIFY(lock && *lock);
    const auto plan = awaited(m_place->office->apps.plan(app, {}));
    QVERIFY(plan);
    workflows::PublishProject waiting(m_place->office->services,
                                      m_place->office->sessions.open(m_place->account),
                                      {app, *plan, {}, {}});
    QSignalSpy ended(&waiting, &workflows::PublishProject::finished);
    QSignalSpy told(&waiting, &workflows::PublishProject::progressed);
    waiting.start();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<workflows::PublishProgress>().phase,
             workflows::PublishProgress::Phase::Waiting);
    QVERIFY(isRemoved ? m_place->office->apps.unlink(app.id) : linkElsewhere(app));
    lock->reset();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    QVERIFY(!waiting.result());
    QCOMPARE(waiting.result().error().kind, ErrorKind::PlanChanged);
    const QString message = waiting.result().error().message;
    QVERIFY2(message.startsWith(u"Meanwhile another Windlass has linked"_s), qPrintable(message));
    QCOMPARE(m_place->desk.tip(u"acme/shop"_s, u"main"_s), tip);
}

QTEST_GUILESS_MAIN(TestLinkMeanwhile)
#include "tst_linkmeanwhile.moc"
