// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "journeys/workplace.h"
#include "workflows/applock.h"

#include <QProcess>
#include <QTest>
#include <QUuid>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;
using workflows::PublishProject;
using workflows::PushLock;
using Phase = workflows::PublishProgress::Phase;

//! Several pushes at once: of different apps, and of the same one, also by two programs.
class TestSideBySide final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void letsTwoAppsWork();
    void cancelsWhoWaits();
    void keepsWhatAnEarlierPushLeft();
    void looksAgainAfterWaiting();
    void looksAtTheHistoryAgain();
    void looksAgainWhereNothingIsNew();
    void keepsWhatWasAskedForWhileWaiting();
    void takesTurnsWithItself();
    void takesTurnsWithAnotherProgram();
    void takesTurnsAmongPrograms();
    void takesTurnsInARepository();
    void takesTurnsInARepositoryWithAnotherProgram();

private:
    //! Another app, that goes to a branch of its own in the repository of \a app.
    [[nodiscard]] store::App neighbourOf(const store::App &app);
    //! A push, with its phases and end noted.
    struct Push
    {
        std::unique_ptr<PublishProject> publish;
        QList<Phase> phases;
        bool isFinished = false;
        [[nodiscard]] bool isWaiting() const
        {
            return !isFinished && phases == QList<Phase>{Phase::Waiting};
        }
        [[nodiscard]] bool hasWaited() const
        {
            return !phases.isEmpty() && phases.constFirst() == Phase::Waiting;
        }
        [[nodiscard]] bool isWorking() const
        {
            return !isFinished && !phases.isEmpty() && phases.constLast() != Phase::Waiting;
        }
    };
    //! Planned, and ready to start.
    [[nodiscard]] Push &prepare(const store::App &app);
    [[nodiscard]] Push &prepareNew() { return prepare(m_place->newApp(newSlug())); }
    [[nodiscard]] QString newSlug() { return u"side-%1"_s.arg(++m_count); }
    //! All that are prepared, without a moment between.
    void startAll();
    [[nodiscard]] bool areAllFinished() const;
    [[nodiscard]] int working() const;
    //! Holds up the next \a times packs, for a second each.
    [[nodiscard]] bool delayPacks(int times);
    //! Another program that has a plan to push \a folder to acme/\a slug, and waits for goOn().
    void prepareProgram(QProcess &process, const QString &folder, const QString &slug);
    static void goOn(QProcess &process) { process.write("go on\n"); }
    void checkWhole(const QString &slug);

    std::unique_ptr<Workplace> m_place;
    std::vector<std::unique_ptr<Push>> m_pushes;
    int m_count = 0;
};

void TestSideBySide::initTestCase()
{
    m_place = std::make_unique<Workplace>();
    QVERIFY(m_place->openOffice());
}

void TestSideBySide::cleanupTestCase()
{
    m_place.reset();
}

// Each time: other programs of the test sign in as the same user and so take the sign-in over.
void TestSideBySide::init()
{
    QVERIFY(m_place->connectAccount());
}

void TestSideBySide::cleanup()
{
    m_pushes.clear();
    QCOMPARE(m_place->desk.visitor().control("DELETE", u"faults"_s).status, 200);
}

store::App TestSideBySide::neighbourOf(const store::App &app)
{
    const auto neighbour = m_place->office->apps.add(m_place->desk.makeApp(newSlug()));
    bitbucket::Repository repository;
    repository.uuid = app.link->repositoryUuid;
    repository.slug = repository.name = app.link->repositorySlug;
    repository.mainBranch = u"neighbour"_s;
    repository.isPrivate = true;
    if (!neighbour
        || !m_place->office->apps.linkToExisting(*neighbour, m_place->account, u"acme"_s,
                                                 repository))
        return {};
    return m_place->office->reloaded(*neighbour);
}

TestSideBySide::Push &TestSideBySide::prepare(const store::App &app)
{
    m_pushes.push_back(std::make_unique<Push>());
    Push &push = *m_pushes.back();
    const auto plan = awaited(m_place->office->apps.plan(app, {}));
    push.publish = std::make_unique<PublishProject>(
        m_place->office->services, m_place->office->sessions.open(m_place->account),
        workflows::PublishRequest{app, plan.value(), {}, {}});
    connect(push.publish.get(), &PublishProject::progressed, this,
            [&push](const workflows::PublishProgress &progress) {
                if (push.phases.isEmpty() || push.phases.constLast() != progress.phase)
                    push.phases.append(progress.phase);
            });
    connect(push.publish.get(), &PublishProject::finished, this,
            [&push] { push.isFinished = true; });
    return push;
}

void TestSideBySide::startAll()
{
    for (const auto &push : m_pushes)
        push->publish->start();
}

bool TestSideBySide::areAllFinished() const
{
    return std::all_of(m_pushes.begin(), m_pushes.end(),
                       [](const auto &push) { return push->isFinished; });
}

int TestSideBySide::working() const
{
    int count = 0;
    for (const auto &push : m_pushes)
        count += push->isWorking() ? 1 : 0;
    return count;
}

bool TestSideBySide::delayPacks(int times)
{
    return m_place->desk.addFault({{u"method"_s, u"POST"_s},
                                   {u"path"_s, u"git-receive-pack"_s},
                                   {u"action"_s, u"delay"_s},
                                   {u"seconds"_s, 1},
                                   {u"times"_s, times}});
}

void TestSideBySide::prepareProgram(QProcess &process, const QString &folder, const QString &slug)
{
    process.setProcessEnvironment(m_place->desk.environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(WINDLASS_HALF_PUSH),
                  {u"--web"_s, m_place->desk.webUrl, u"--api"_s, m_place->desk.apiUrl,
                   u"--profile"_s, m_place->desk.profile(), u"--key"_s, m_place->desk.key(),
                   u"--secret"_s, m_place->desk.secret(), u"--callback"_s, m_place->desk.callback(),
                   u"--hold"_s, folder, slug});
    QByteArray told;
    const auto isReady = [&] {
        told += process.readAllStandardOutput();
        return told.contains("ready\n");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
}

void TestSideBySide::checkWhole(const QString &slug)
{
    int repositories = 0;
    for (const QString &name : m_place->desk.repositories().keys())
        repositories += name.startsWith(u"acme/"_s + slug) ? 1 : 0;
    QCOMPARE(repositories, 1);
    QCOMPARE(m_place->desk.gitAtServer(u"acme/"_s + slug, {u"rev-list"_s, u"--count"_s, u"main"_s}),
             u"1"_s);
}

void TestSideBySide::letsTwoAppsWork()
{
    QVERIFY(delayPacks(0));
    int most = 0;
    for (int i = 0; i < 4; ++i) {
        connect(prepareNew().publish.get(), &PublishProject::recorded, this,
                [this, &most] { most = std::max(most, working()); });
    }
    startAll();
    QTRY_VERIFY(m_pushes[0]->isWorking() && m_pushes[1]->isWorking());
    QTRY_VERIFY(m_pushes[2]->hasWaited() && m_pushes[3]->hasWaited());
    QTRY_VERIFY_WITH_TIMEOUT(areAllFinished(), patience);
    QCOMPARE(most, 2);
    for (const auto &push : m_pushes) {
        const Result<> &result = push->publish->result();
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    }
}

void TestSideBySide::cancelsWhoWaits()
{
    QVERIFY(delayPacks(2));
    const Push &first = prepareNew();
    const Push &second = prepareNew();
    const QString slug = newSlug();
    const store::App app = m_place->newApp(slug);
    Push &third = prepare(app);
    startAll();
    QTRY_VERIFY(third.isWaiting());
    third.publish->cancel();
    QTRY_VERIFY(third.isFinished);
    QVERIFY(!first.isFinished && !second.isFinished);
    QVERIFY(!third.publish->result());
    QCOMPARE(third.publish->result().error().kind, ErrorKind::Cancelled);
    QVERIFY(!m_place->desk.repositories().contains(u"acme/"_s + slug));
    const auto left = m_place->office->apps.interruptedPush(app);
    QVERIFY(left && !*left);
    QTRY_VERIFY_WITH_TIMEOUT(areAllFinished(), patience);
    QVERIFY(first.publish->result() && second.publish->result());
    QVERIFY(m_place->office->publish(app, m_place->account)); // its place is free, and its lock
}

void TestSideBySide::keepsWhatAnEarlierPushLeft()
{
    const QString slug = newSlug();
    const store::App app = m_place->newApp(slug);
    QVERIFY(m_place->desk.addFault({{u"method"_s, u"POST"_s},
                                    {u"path"_s, slug + u'$'},
                                    {u"action"_s, u"drop"_s},
                                    {u"after"_s, true}}));
    QVERIFY(!m_place->office->publish(
        app, m_place->account)); // the repository is there, and nobody heard of it
    QVERIFY(delayPacks(2));
    (void)prepareNew();
    (void)prepareNew();
    Push &again = prepare(app);
    startAll();
    QTRY_VERIFY(again.isWaiting());
    again.publish->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(areAllFinished(), patience);
    const auto left = m_place->office->apps.interruptedPush(app);
    QVERIFY(left && *left);
    QVERIFY(m_place->office->publish(app, m_place->account));
    checkWhole(slug);
}

void TestSideBySide::looksAgainAfterWaiting()
{
    QVERIFY(delayPacks(2));
    (void)prepareNew();
    (void)prepareNew();
    const QString slug = newSlug();
    const store::App app = m_place->newApp(slug);
    const Push &third = prepare(app);
    startAll();
    QTRY_VERIFY(third.isWaiting());
    QVERIFY(writeFile(app.folder + u"/CHANGED.md"_s, "after the plan\n"));
    QTRY_VERIFY_WITH_TIMEOUT(areAllFinished(), patience);
    QVERIFY(!third.publish->result());
    QCOMPARE(third.publish->result().error().kind, ErrorKind::PlanChanged);
    QVERIFY(!m_place->desk.repositories().contains(u"acme/"_s + slug));
}

// The same files, with commits of somebody who took a secret out again.
void TestSideBySide::looksAtTheHistoryAgain()
{
    const QString slug = newSlug();
    store::App app = m_place->newApp(slug);
    QVERIFY(m_place->office->publish(app, m_place->account));
    app = m_place->office->reloaded(app);
    const QString tip = m_place->desk.tip(u"acme/"_s + slug, u"main"_s);
    QVERIFY(writeFile(app.folder + u"/CHANGED.md"_s, "more\n"));
    QVERIFY(delayPacks(2));
    (void)prepareNew();
    (void)prepareNew();
    const Push &third = prepare(app);
    startAll();
    QTRY_VERIFY(third.isWaiting());
    const QByteArray secret = QUuid::createUuid().toRfc4122().toBase64();
    QVERIFY(writeFile(app.folder + u"/prod.env"_s, "DB_PASSWORD=" + secret + '\n'));
    const QStringList there{u"-C"_s,          app.folder, u"-c"_s,
                            u"user.name=A"_s, u"-c"_s,    u"user.email=a@b"_s};
    for (const QStringList &command :
         {QStringList{u"add"_s, u"-f"_s, u"prod.env"_s},
          QStringList{u"commit"_s, u"-qm"_s, u"in"_s}, QStringList{u"rm"_s, u"-q"_s, u"prod.env"_s},
          QStringList{u"commit"_s, u"-qm"_s, u"out"_s}})
        (void)journeys::git(there + command, m_place->desk.environment);
    QVERIFY(!journeys::git(there + QStringList{u"show"_s, u"HEAD^:prod.env"_s},
                           m_place->desk.environment)
                 .isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(areAllFinished(), patience);
    QVERIFY(!third.publish->result());
    QCOMPARE(third.publish->result().error().kind, ErrorKind::PlanChanged);
    QCOMPARE(m_place->desk.tip(u"acme/"_s + slug, u"main"_s), tip);
}

// What was shown is there already, and more has come since.
void TestSideBySide::looksAgainWhereNothingIsNew()
{
    const QString slug = newSlug();
    store::App app = m_place->newApp(slug);
    QVERIFY(m_place->office->publish(app, m_place->account));
    app = m_place->office->reloaded(app);
    const Push &same = prepare(app);
    same.publish->start();
    QTRY_VERIFY_WITH_TIMEOUT(same.isFinished, patience);
    QVERIFY(!same.publish->result());
    QCOMPARE(same.publish->result().error().kind, ErrorKind::NothingToPush);
    const Push &late = prepare(app);
    QVERIFY(writeFile(app.folder + u"/CHANGED.md"_s, "after the plan\n"));
    late.publish->start();
    QTRY_VERIFY_WITH_TIMEOUT(late.isFinished, patience);
    QVERIFY(!late.publish->result());
    QCOMPARE(late.publish->result().error().kind, ErrorKind::PlanChanged);
}

// As by --mode review, which is not stored: never to main because another push came first.
void TestSideBySide::keepsWhatWasAskedForWhileWaiting()
{
    const QString slug = newSlug();
    store::App app = m_place->newApp(slug);
    const auto before = m_place->office->publish(app, m_place->account);
    QVERIFY(before);
    QVERIFY(writeFile(app.folder + u"/CHANGED.md"_s, "more\n"));
    app = m_place->office->reloaded(app);
    QVERIFY(m_place->desk.addFault({{u"method"_s, u"GET"_s},
                                    {u"path"_s, u"/refs/branches/main$"_s},
                                    {u"action"_s, u"status"_s},
                                    {u"status"_s, 403}}));
    const Push &first = prepare(app);
    app.link->mode = store::PublishMode::Review;
    const Push &second = prepare(app);
    startAll();
    QTRY_VERIFY_WITH_TIMEOUT(areAllFinished(), patience);
    QVERIFY(second.hasWaited() && !first.hasWaited());
    QVERIFY(!first.publish->result());
    QVERIFY(second.publish->result());
    QCOMPARE(m_place->desk.tip(u"acme/"_s + slug, u"main"_s), before->commit);
    QCOMPARE(second.publish->report().branch, u"windlass/"_s + slug);
}

void TestSideBySide::takesTurnsWithItself()
{
    QVERIFY(delayPacks(1));
    const QString slug = newSlug();
    const store::App app = m_place->newApp(slug);
    const Push &first = prepare(app);
    const Push &second = prepare(app);
    const Push &other = prepareNew();
    startAll();
    QTRY_VERIFY(first.isWorking() && second.isWaiting()
                && other.isWorking()); // whoever waits for the same app takes no place
    QTRY_VERIFY_WITH_TIMEOUT(areAllFinished(), patience);
    QVERIFY(first.publish->result() && other.publish->result());
    QVERIFY(!second.publish->result());
    QCOMPARE(second.publish->result().error().kind, ErrorKind::NothingToPush);
    checkWhole(slug);
}

// The plan of the other program is from before this one began.
void TestSideBySide::takesTurnsWithAnotherProgram()
{
    const QString slug = newSlug();
    const store::App app = m_place->newApp(slug);
    QProcess other;
    prepareProgram(other, app.folder, slug);
    QVERIFY(delayPacks(1));
    const Push &mine = prepare(app);
    startAll();
    QTRY_VERIFY(mine.isWorking());
    goOn(other);
    QTRY_VERIFY_WITH_TIMEOUT(mine.isFinished, patience);
    const Result<> &result = mine.publish->result();
    QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, patience);
    QCOMPARE(other.exitCode(), 5); // nothing to push any more
    checkWhole(slug);
}

void TestSideBySide::takesTurnsAmongPrograms()
{
    const QString slug = newSlug();
    const QString folder = m_place->desk.makeApp(slug);
    std::array<QProcess, 3> programs;
    for (QProcess &program : programs)
        prepareProgram(program, folder, slug);
    for (QProcess &program : programs)
        goOn(program);
    QList<int> exits;
    for (QProcess &program : programs) {
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, patience);
        exits.append(program.exitCode());
    }
    std::sort(exits.begin(), exits.end());
    QCOMPARE(exits, (QList<int>{0, 5, 5}));
    checkWhole(slug);
}

// Whoever waits for a repository takes no place.
void TestSideBySide::takesTurnsInARepository()
{
    const store::App app = m_place->newApp(newSlug());
    QVERIFY(m_place->office->publish(app, m_place->account));
    QVERIFY(writeFile(app.folder + u"/CHANGED.md"_s, "more\n"));
    QVERIFY(delayPacks(1));
    const Push &first = prepare(m_place->office->reloaded(app));
    const Push &second = prepare(neighbourOf(m_place->office->reloaded(app)));
    const Push &other = prepareNew();
    startAll();
    QTRY_VERIFY(first.isWorking() && second.isWaiting() && other.isWorking());
    QTRY_VERIFY_WITH_TIMEOUT(first.isFinished, patience);
    QTRY_VERIFY_WITH_TIMEOUT(areAllFinished(), patience);
    for (const Push *push : {&first, &second, &other}) {
        const Result<> &result = push->publish->result();
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
    }
    QCOMPARE(second.publish->report().repository, first.publish->report().repository);
    QCOMPARE(second.publish->report().branch, u"neighbour"_s);
}

void TestSideBySide::takesTurnsInARepositoryWithAnotherProgram()
{
    const QString slug = newSlug();
    const store::App app = m_place->newApp(slug);
    QVERIFY(m_place->office->publish(app, m_place->account));
    const store::App neighbour = neighbourOf(m_place->office->reloaded(app));
    QVERIFY(writeFile(app.folder + u"/CHANGED.md"_s, "more\n"));
    QProcess other;
    prepareProgram(other, neighbour.folder, slug);
    QVERIFY(delayPacks(1));
    const Push &mine = prepare(m_place->office->reloaded(app));
    goOn(other);
    const auto isFree = [&] {
        PushLock lock(m_place->office->services.profile, 0, *neighbour.link);
        return lock.tryLock().value_or(false);
    };
    QTRY_VERIFY_WITH_TIMEOUT(!isFree(), patience);
    startAll();
    QTRY_VERIFY(mine.hasWaited());
    QTRY_VERIFY_WITH_TIMEOUT(mine.isFinished, patience);
    QVERIFY(mine.publish->result());
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, patience);
    QCOMPARE(other.exitCode(), 0);
    QVERIFY(!m_place->desk.tip(u"acme/"_s + slug, u"neighbour"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestSideBySide)
#include "tst_sidebyside.moc"
