// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/fulldisk.h"

#include "journeys/fixtureapp.h"
#include "journeys/workplace.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;
using Step = store::JournalEntry::Step;

//! The journal cannot be written because the disk is full: the push stops before the step it would
//! have written, and goes on once there is room.
class TestFullDisk final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void stopsBeforeEachStep_data();
    void stopsBeforeEachStep();
    void stopsWhenNothingFits();

private:
    enum class Kind { Create, Large, Later, Review }; // a large one is sent while it is packed
    [[nodiscard]] static bool isFirst(Kind kind)
    {
        return kind == Kind::Create || kind == Kind::Large;
    }
    //! The app as the push of \a kind finds it; nothing when that failed.
    [[nodiscard]] std::optional<store::App> prepare(Kind kind);
    //! As many bytes in the database's log as no other file of a push has.
    [[nodiscard]] bool growLog();
    [[nodiscard]] qint64 logSize() const;
    //! Pushes; the disk is full from when \a last was written, or from the start.
    [[nodiscard]] Result<> pushOntoFullDisk(const store::App &app, bool isReview,
                                            const std::optional<Step> &last);
    void checkNothingBeyond(Step step, Kind kind);
    void checkWhole(const store::App &app, Kind kind);

    std::unique_ptr<Workplace> m_place;
};

static const QString slug = u"orders"_s;
static const QString fullName = u"acme/orders"_s;

void TestFullDisk::init()
{
    m_place = std::make_unique<Workplace>();
    QVERIFY(m_place->open());
}

void TestFullDisk::cleanup()
{
    m_place.reset();
}

std::optional<store::App> TestFullDisk::prepare(Kind kind)
{
    const store::App app = m_place->newApp(slug);
    if (!app.link)
        return std::nullopt;
    if (kind == Kind::Large && !makeLarge(app.folder))
        return std::nullopt;
    if (isFirst(kind))
        return app;
    if (!m_place->office->publish(app, m_place->account)
        || !writeFile(app.folder + u"/CHANGED.md"_s, "more\n"))
        return std::nullopt;
    return m_place->office->reloaded(app);
}

// SQLite writes at the end of its log until that has a thousand pages.
bool TestFullDisk::growLog()
{
    auto database = store::Database::open(m_place->office->services.profile.databaseFile());
    return database && (*database)->run(u"CREATE TABLE padding (bytes BLOB)"_s)
           && (*database)->run(u"INSERT INTO padding VALUES (zeroblob(2000000))"_s);
}

qint64 TestFullDisk::logSize() const
{
    return QFileInfo(m_place->office->services.profile.databaseFile() + u"-wal"_s).size();
}

Result<> TestFullDisk::pushOntoFullDisk(const store::App &app, bool isReview,
                                        const std::optional<Step> &last)
{
    const auto plan = awaited(m_place->office->apps.plan(app, {}));
    if (!plan)
        return tl::unexpected(plan.error());
    workflows::PublishProject publish(m_place->office->services,
                                      m_place->office->sessions.open(m_place->account),
                                      {app, *plan, {{}, isReview}, {}});
    std::optional<testing::FullDisk> full;
    const auto fill = [&] { full.emplace(rlim_t(logSize())); };
    connect(&publish, &workflows::PublishProject::recorded, this, [&](Step step) {
        if (step == last)
            fill();
    });
    bool isFinished = false;
    connect(&publish, &workflows::PublishProject::finished, this, [&] { isFinished = true; });
    if (!last)
        fill();
    publish.start();
    if (!QTest::qWaitFor([&] { return isFinished; }, patience))
        return fail(ErrorKind::Internal, u"The push did not finish."_s);
    return publish.result();
}

void TestFullDisk::checkNothingBeyond(Step step, Kind kind)
{
    const QStringList calls = m_place->desk.apiCalls();
    const int created = int(calls.filter(u"POST /2.0/repositories/acme/orders"_s).size());
    const int packs = m_place->desk.requests(u"POST"_s, u"git-receive-pack"_s);
    QCOMPARE(created, isFirst(kind) && step >= Step::Created ? 1 : 0);
    if (step <= Step::Pushing && kind != Kind::Large)
        QCOMPARE(packs, 0);
    else if (step > Step::Pushing)
        QVERIFY(packs > 0);
    const int commits =
        m_place->desk.gitAtServer(fullName, {u"rev-list"_s, u"--count"_s, u"--all"_s}).toInt();
    const int before = isFirst(kind) ? 0 : 1;
    QCOMPARE(commits, before + (step > Step::Pushing ? 1 : 0));
    QVERIFY(calls.filter(u"pullrequests"_s).isEmpty());
}

void TestFullDisk::checkWhole(const store::App &app, Kind kind)
{
    int repositories = 0;
    for (const QString &name : m_place->desk.repositoryNames())
        repositories += name.startsWith(fullName) ? 1 : 0;
    QCOMPARE(repositories, 1);
    QCOMPARE(m_place->desk.gitAtServer(fullName, {u"rev-list"_s, u"--count"_s, u"--all"_s}),
             isFirst(kind) ? u"1"_s : u"2"_s);
    const QStringList soundness{
        u"-c"_s, u"alias.sound=!git fsck --strict --no-dangling --no-progress 2>&1 && echo sound"_s,
        u"sound"_s};
    QCOMPARE(m_place->desk.gitAtServer(fullName, soundness), u"sound"_s);
    QCOMPARE(journeys::git(QStringList{u"-C"_s, app.folder} + soundness, m_place->desk.environment),
             u"sound"_s);
    const QJsonObject repository = m_place->desk.repository(fullName);
    QCOMPARE(repository.value("pull_requests"_L1).toArray().size(), kind == Kind::Review ? 1 : 0);
    const auto left = m_place->office->apps.interruptedPush(m_place->office->reloaded(app));
    QVERIFY(left && !*left);
}

void TestFullDisk::stopsBeforeEachStep_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("step"); // the one that cannot be written
    QTest::addColumn<QString>("done");
    const auto row = [](const char *name, Kind kind, Step step, const QString &done) {
        QTest::newRow(name) << int(kind) << int(step) << done;
    };
    const QString nothing = u"Nothing was sent."_s;
    const QString created = u"The repository was created; no files were sent."_s;
    const QString sent = u"The files were sent, but it was not checked whether they arrived."_s;
    const QString arrived = u"The push has arrived on Bitbucket"_s;
    row("first push, creating", Kind::Create, Step::Creating, nothing);
    row("first push, created", Kind::Create, Step::Created, created);
    row("first push, committing", Kind::Create, Step::Committing, nothing);
    row("first push, committed", Kind::Create, Step::Committed, nothing);
    row("first push, pushing", Kind::Create, Step::Pushing, nothing);
    row("first push, pushed", Kind::Create, Step::Pushed, sent);
    row("first push, verified", Kind::Create, Step::Verified, arrived);
    row("large first push, pushing", Kind::Large, Step::Pushing, nothing);
    row("large first push, pushed", Kind::Large, Step::Pushed, sent);
    row("later push, committing", Kind::Later, Step::Committing, nothing);
    row("later push, committed", Kind::Later, Step::Committed, nothing);
    row("later push, pushing", Kind::Later, Step::Pushing, nothing);
    row("later push, pushed", Kind::Later, Step::Pushed, sent);
    row("later push, verified", Kind::Later, Step::Verified, arrived);
    row("for review, committing", Kind::Review, Step::Committing, nothing);
    row("for review, committed", Kind::Review, Step::Committed, nothing);
    row("for review, pushing", Kind::Review, Step::Pushing, nothing);
    row("for review, pushed", Kind::Review, Step::Pushed, sent);
    row("for review, verified", Kind::Review, Step::Verified, arrived);
    row("for review, requesting", Kind::Review, Step::Requesting, arrived);
}

void TestFullDisk::stopsBeforeEachStep()
{
    QFETCH(int, kind);
    QFETCH(int, step);
    QFETCH(QString, done);
    const bool isReview = Kind(kind) == Kind::Review;
    const auto app = prepare(Kind(kind));
    QVERIFY(app);
    const QStringList before = fingerprint(app->folder);
    QVERIFY(growLog());
    m_place->desk.forgetCalls();
    const bool isFirstStep =
        Step(step) == Step::Creating || (!isFirst(Kind(kind)) && Step(step) == Step::Committing);
    const Result<> stopped = pushOntoFullDisk(
        *app, isReview, isFirstStep ? std::nullopt : std::optional(Step(step - 1)));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Storage);
    const QString &told = stopped.error().message;
    QVERIFY2(told.startsWith(done) && told.contains(u"the disk is not full"_s), qPrintable(told));
    checkNothingBeyond(Step(step), Kind(kind));

    const auto again = m_place->office->publish(m_place->office->reloaded(*app), m_place->account,
                                                {{}, isReview}); // there is room now
    QVERIFY2(again, qPrintable(again ? QString() : again.error().message + again.error().detail));
    checkWhole(*app, Kind(kind));
    QCOMPARE(fingerprint(app->folder), before);
    const auto last =
        m_place->office->publish(m_place->office->reloaded(*app), m_place->account, {{}, isReview});
    QVERIFY(!last);
    QCOMPARE(last.error().kind, ErrorKind::NothingToPush);
}

// Not even the lock of the app can be written: nobody else has it, so this is nothing to wait for.
void TestFullDisk::stopsWhenNothingFits()
{
    const auto app = prepare(Kind::Create);
    QVERIFY(app);
    const auto plan = awaited(m_place->office->apps.plan(*app, {}));
    QVERIFY(plan);
    workflows::PublishProject publish(m_place->office->services,
                                      m_place->office->sessions.open(m_place->account),
                                      {*app, *plan, {}, {}});
    bool isFinished = false;
    connect(&publish, &workflows::PublishProject::finished, this, [&] { isFinished = true; });
    {
        const testing::FullDisk full(0);
        publish.start();
        QTRY_VERIFY(isFinished);
    }
    QVERIFY(!publish.result());
    QCOMPARE(publish.result().error().kind, ErrorKind::Storage);
    QVERIFY(!m_place->desk.repositoryNames().contains(fullName));
    QVERIFY(m_place->office->publish(*app, m_place->account));
    checkWhole(*app, Kind::Create);
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
