// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "journeys/workplace.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;

//! The line breaks before or after each request had its effect; the next push continues.
class TestDroppedLine final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void continues_data();
    void continues();
    void atEachRequest_data();
    void atEachRequest();
    void asksAboutOthersRepositories_data();
    void asksAboutOthersRepositories();
    void waitsForAnotherPush();
    void adoptsWhatLandsLate();

private:
    enum class Kind { Create, Large, Later, Review }; // a large one is sent while it is packed
    //! Drops the line at the nth request of a push, and pushes again until it is done.
    //! \return whether the push made that many requests
    [[nodiscard]] bool surviveDropAt(int nth, Kind kind, bool isAfter);
    [[nodiscard]] int droppedRequests();
    [[nodiscard]] bool plansInANewProgram(const store::App &app);
    void checkWhole(const store::App &app, const QString &fullName, Kind kind);

    std::unique_ptr<Workplace> m_place;
    int m_count = 0;
};

void TestDroppedLine::initTestCase()
{
    m_place = std::make_unique<Workplace>();
    QVERIFY(m_place->open());
}

void TestDroppedLine::cleanupTestCase()
{
    m_place.reset();
}

//! Which began a moment from now.
bool TestDroppedLine::plansInANewProgram(const store::App &app)
{
    QTest::qWait(20);
    const workflows::ManageApps apps(m_place->office->services);
    return awaited(apps.plan(m_place->office->reloaded(app), {})).has_value();
}

void TestDroppedLine::continues_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<bool>("isReview");
    QTest::addColumn<bool>(
        "mayPass"); // the request is repeated by itself, or its answer not needed
    QTest::addColumn<bool>("isLarge");
    const auto row = [](const char *name, const QString &method, const QString &path,
                        const QJsonObject &how, bool isReview, bool mayPass, bool isLarge = false) {
        QJsonObject fault{{u"method"_s, method}, {u"path"_s, path}, {u"action"_s, u"drop"_s}};
        for (auto word = how.begin(); word != how.end(); ++word)
            fault.insert(word.key(), word.value());
        QTest::newRow(name) << fault << isReview << mayPass << isLarge;
    };
    const QJsonObject before{{u"where"_s, u"before"_s}};
    const QJsonObject after{{u"where"_s, u"before"_s}, {u"after"_s, true}};
    const QJsonObject inside{{u"where"_s, u"inside"_s}};
    const QString create = u"^/2\\.0/repositories/acme/[^/]+$"_s;
    const QString branch = u"/refs/branches/"_s;
    const QString pullRequests = u"/pullrequests$"_s;
    row("create, before", u"POST"_s, create, before, false, false);
    row("create, after", u"POST"_s, create, after, false, false);
    row("create, inside the answer", u"POST"_s, create, inside, false, false);
    row("git's first call", u"GET"_s, u"info/refs"_s, before, true, false);
    row("pack, in the middle", u"POST"_s, u"git-receive-pack"_s, {{u"where"_s, u"request"_s}},
        false, false);
    row("pack, before", u"POST"_s, u"git-receive-pack"_s, before, false, false);
    row("pack, after", u"POST"_s, u"git-receive-pack"_s, after, false, true);
    row("large, git's first call", u"GET"_s, u"info/refs"_s, before, false, true, true);
    row("large pack, in the middle", u"POST"_s, u"git-receive-pack"_s,
        {{u"where"_s, u"request"_s}, {u"bytes"_s, 3'000'000}}, false, true, true);
    row("large pack, before", u"POST"_s, u"git-receive-pack"_s, before, false, true, true);
    row("large pack, after", u"POST"_s, u"git-receive-pack"_s, after, false, true, true);
    row("verification", u"GET"_s, branch, before, false, true);
    row("pull request, looking", u"GET"_s, pullRequests, before, true, true);
    row("pull request, before", u"POST"_s, pullRequests, before, true, false);
    row("pull request, after", u"POST"_s, pullRequests, after, true, false);
    row("pack for review, after", u"POST"_s, u"git-receive-pack"_s, after, true, true);
}

void TestDroppedLine::continues()
{
    QFETCH(QJsonObject, fault);
    QFETCH(bool, isReview);
    QFETCH(bool, mayPass);
    QFETCH(bool, isLarge);
    const QString slug = u"line-%1"_s.arg(++m_count);
    const QString fullName = u"acme/"_s + slug;
    store::App app = m_place->newApp(slug);
    QVERIFY(app.link && (!isLarge || makeLarge(app.folder)));
    const QStringList before = fingerprint(app.folder);
    m_place->desk.forgetCalls();
    if (isReview) {
        QVERIFY(m_place->office->publish(app, m_place->account));
        QVERIFY(writeFile(app.folder + u"/CHANGED.md"_s, "more\n"));
        app = m_place->office->reloaded(app);
    }
    QVERIFY(m_place->desk.addFault(fault));
    const projects::TargetWish wish{{}, isReview};
    auto run = m_place->office->publish(app, m_place->account, wish);
    QVERIFY2(run.has_value() ? mayPass : true, "the fault met nobody");
    QVERIFY(!isLarge || droppedRequests() == 1);
    if (!run) {
        const auto left = m_place->office->apps.interruptedPush(m_place->office->reloaded(app));
        QVERIFY(left && *left);
        const QString lock = app.folder + u"/.git/index.lock"_s; // of git, at work there since
        const bool isCommitted = (*left)->step > store::JournalEntry::Step::Committing;
        QVERIFY(!isCommitted || (writeFile(lock, "") && plansInANewProgram(app)));
        QCOMPARE(QFile::exists(lock), isCommitted);
        QVERIFY(!isCommitted || QFile::remove(lock));
        QVERIFY2(run.error().kind == ErrorKind::Offline || run.error().kind == ErrorKind::TimedOut,
                 qPrintable(kindName(run.error().kind) + run.error().message));
        run = m_place->office->publish(m_place->office->reloaded(app), m_place->account, wish);
        QVERIFY2(run, qPrintable(run ? QString() : run.error().message + run.error().detail));
    }
    const auto left = m_place->office->apps.interruptedPush(m_place->office->reloaded(app));
    QVERIFY(left && !*left);
    QVERIFY(m_place->desk.visitor().control("DELETE", u"faults"_s).status == 200);

    QCOMPARE(m_place->desk.gitAtServer(fullName, {u"rev-list"_s, u"--count"_s, u"main"_s}), u"1"_s);
    QCOMPARE(m_place->desk.gitAtServer(
                 fullName,
                 {u"-c"_s, u"alias.sound=!git fsck --strict --no-dangling 2>&1 && echo sound"_s,
                  u"sound"_s}),
             u"sound"_s);
    if (isReview) {
        QVERIFY(run->pullRequest);
        const QJsonObject repository = m_place->desk.repository(fullName);
        QCOMPARE(repository.value("pull_requests"_L1).toArray().size(), 1);
    } else {
        QCOMPARE(m_place->desk.tip(fullName, u"main"_s), run->commit);
        QCOMPARE(fingerprint(app.folder), before);
    }
    const auto again =
        m_place->office->publish(m_place->office->reloaded(app), m_place->account, wish);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::NothingToPush);
}

void TestDroppedLine::atEachRequest_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isAfter"); // the request has its effect, and the answer is lost
    QTest::addColumn<int>("least");    // requests there are
    for (const bool isAfter : {false, true}) {
        const QString when = isAfter ? u"after"_s : u"before"_s;
        // 401 and a new token; create; git sends; the branch
        QTest::addRow("create, %s", qPrintable(when)) << int(Kind::Create) << isAfter << 5;
        // git asks where the branch stands, too
        QTest::addRow("large, %s", qPrintable(when)) << int(Kind::Large) << isAfter << 6;
        QTest::addRow("later push, %s", qPrintable(when)) << int(Kind::Later) << isAfter << 5;
        // two branches beforehand; git asks first; a look for the pull request, and its opening
        QTest::addRow("review, %s", qPrintable(when)) << int(Kind::Review) << isAfter << 9;
    }
}

void TestDroppedLine::atEachRequest()
{
    QFETCH(int, kind);
    QFETCH(bool, isAfter);
    QFETCH(int, least);
    int nth = 1;
    while (surviveDropAt(nth, Kind(kind), isAfter)) {
        if (QTest::currentTestFailed())
            return;
        ++nth;
    }
    QVERIFY(!QTest::currentTestFailed());
    qInfo("%d requests", nth - 1);
    QVERIFY2(nth > least, qPrintable(QString::number(nth - 1)));
}

int TestDroppedLine::droppedRequests()
{
    int count = 0;
    const practice::Answer answer = m_place->desk.visitor().control("GET", u"requests"_s);
    for (const QJsonValue &request : answer.json.value("requests"_L1).toArray())
        count += request["status"_L1].toInt() == 0 ? 1 : 0;
    return count;
}

bool TestDroppedLine::surviveDropAt(int nth, Kind kind, bool isAfter)
{
    const QString slug = u"line-%1"_s.arg(++m_count);
    store::App app = m_place->newApp(slug);
    const bool isFirst = kind == Kind::Create || kind == Kind::Large;
    if (kind == Kind::Large && !makeLarge(app.folder))
        app = store::App();
    if (!isFirst) {
        const bool isReady = m_place->office->publish(app, m_place->account)
                             && writeFile(app.folder + u"/CHANGED.md"_s, "more\n");
        app = isReady ? m_place->office->reloaded(app) : store::App();
    }
    const projects::TargetWish wish{{}, kind == Kind::Review};
    (void)m_place->desk.visitor().control("POST", u"expire-tokens"_s);
    m_place->desk.forgetCalls();
    const bool isSet = m_place->desk.addFault({{u"path"_s, QString()},
                                               {u"nth"_s, nth},
                                               {u"action"_s, u"drop"_s},
                                               {u"where"_s, u"before"_s},
                                               {u"after"_s, isAfter}});
    auto run = isSet && app.link ? m_place->office->publish(app, m_place->account, wish)
                                 : Result<workflows::PublishReport>(fail(ErrorKind::Internal, {}));
    const bool isMet = droppedRequests() > 0;
    (void)m_place->desk.visitor().control("DELETE", u"faults"_s);
    if (!run && run.error().kind == ErrorKind::Offline)
        run = m_place->office->publish(m_place->office->reloaded(app), m_place->account, wish);
    if (run)
        checkWhole(app, u"acme/"_s + slug, kind);
    else
        QTest::qFail(qPrintable(u"request %1: %2 %3"_s.arg(nth).arg(run.error().message,
                                                                    run.error().detail)),
                     __FILE__, __LINE__);
    return isMet;
}

void TestDroppedLine::checkWhole(const store::App &app, const QString &fullName, Kind kind)
{
    const auto left = m_place->office->apps.interruptedPush(m_place->office->reloaded(app));
    QVERIFY(left && !*left);
    int repositories = 0;
    for (const QString &name : m_place->desk.repositoryNames())
        repositories += name == fullName || name.startsWith(fullName + u'-') ? 1 : 0;
    QCOMPARE(repositories, 1);
    QCOMPARE(m_place->desk.gitAtServer(fullName, {u"rev-list"_s, u"--count"_s, u"--all"_s}),
             kind == Kind::Create || kind == Kind::Large ? u"1"_s : u"2"_s);
    const QJsonObject repository = m_place->desk.repository(fullName);
    QCOMPARE(repository.value("pull_requests"_L1).toArray().size(), kind == Kind::Review ? 1 : 0);
    const projects::TargetWish wish{{}, kind == Kind::Review};
    const auto again =
        m_place->office->publish(m_place->office->reloaded(app), m_place->account, wish);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::NothingToPush);
}

void TestDroppedLine::asksAboutOthersRepositories_data()
{
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<bool>("isFull");
    QTest::addColumn<bool>("wasOurs"); // a create of ours was never answered
    QTest::newRow("empty, nobody asked for it") << true << false << false;
    QTest::newRow("full") << true << true << true;
    QTest::newRow("public") << false << false << true;
}

void TestDroppedLine::asksAboutOthersRepositories()
{
    QFETCH(bool, isPrivate);
    QFETCH(bool, isFull);
    QFETCH(bool, wasOurs);
    const QString slug = u"theirs-%1"_s.arg(++m_count);
    const store::App app = m_place->newApp(slug);
    QVERIFY(app.link);
    if (wasOurs) {
        QVERIFY(m_place->desk.addFault({{u"method"_s, u"POST"_s},
                                        {u"path"_s, slug + u'$'},
                                        {u"action"_s, u"drop"_s},
                                        {u"where"_s, u"before"_s}}));
        QVERIFY(!m_place->office->publish(app, m_place->account));
    }
    // now somebody else makes it
    store::App other = m_place->newApp(slug + u"-folder"_s);
    other.link->repositorySlug = slug;
    other.link->repositoryName = slug;
    other.link->isPrivate = isPrivate;
    QVERIFY(m_place->office->apps.save(other));
    if (isFull) {
        QVERIFY(m_place->office->publish(other, m_place->account));
    } else {
        bitbucket::RepositoryDraft draft;
        draft.workspace = u"acme"_s;
        draft.slug = slug;
        draft.name = slug;
        draft.isPrivate = isPrivate;
        QVERIFY(awaited(
            m_place->office->sessions.open(m_place->account)->client().createRepository(draft)));
    }
    const QString tip = m_place->desk.tip(u"acme/"_s + slug, u"main"_s);
    const auto run = m_place->office->publish(m_place->office->reloaded(app), m_place->account);
    QVERIFY(!run);
    QCOMPARE(run.error().kind, ErrorKind::AlreadyExists);
    QCOMPARE(m_place->desk.tip(u"acme/"_s + slug, u"main"_s), tip); // nothing was pushed into it
    const auto left = m_place->office->apps.interruptedPush(m_place->office->reloaded(app));
    QVERIFY(left && !*left); // a question, and nothing that could be continued
}

void TestDroppedLine::waitsForAnotherPush()
{
    const QString slug = u"line-%1"_s.arg(++m_count);
    const store::App app = m_place->newApp(slug);
    const auto plan = awaited(m_place->office->apps.plan(app, {}));
    QVERIFY(plan);
    QList<Result<>> results;
    std::vector<std::unique_ptr<workflows::PublishProject>> pushes;
    for (int i = 0; i < 2; ++i) {
        pushes.push_back(std::make_unique<workflows::PublishProject>(
            m_place->office->services, m_place->office->sessions.open(m_place->account),
            workflows::PublishRequest{app, *plan, {}, {}}));
        auto *push = pushes.back().get();
        connect(push, &workflows::PublishProject::finished, this,
                [&results, push] { results.append(push->result()); });
        push->start();
    }
    QTRY_COMPARE_WITH_TIMEOUT(results.size(), 2, patience);
    QVERIFY2(results.at(0), qPrintable(results.at(0) ? QString() : results.at(0).error().message));
    QVERIFY(!results.at(1));
    QCOMPARE(results.at(1).error().kind, ErrorKind::NothingToPush);
    QCOMPARE(m_place->desk.gitAtServer(u"acme/"_s + slug, {u"rev-list"_s, u"--count"_s, u"main"_s}),
             u"1"_s);
}

// The server goes on creating it after the line broke: it is there once it is asked for again.
void TestDroppedLine::adoptsWhatLandsLate()
{
    const QString slug = u"line-%1"_s.arg(++m_count);
    const QString path = u"^/2\\.0/repositories/acme/"_s + slug + u'$';
    const store::App app = m_place->newApp(slug);
    QVERIFY(m_place->desk.addFault({{u"method"_s, u"POST"_s},
                                    {u"path"_s, path},
                                    {u"action"_s, u"drop"_s},
                                    {u"after"_s, true}}));
    QVERIFY(!m_place->office->publish(app, m_place->account));
    QVERIFY(m_place->desk.addFault({{u"method"_s, u"GET"_s},
                                    {u"path"_s, path},
                                    {u"action"_s, u"status"_s},
                                    {u"status"_s, 404}}));
    const auto run = m_place->office->publish(m_place->office->reloaded(app), m_place->account);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().message));
    QCOMPARE(m_place->desk.tip(u"acme/"_s + slug, u"main"_s), run->commit);
    QCOMPARE(m_place->desk.visitor().control("DELETE", u"faults"_s).status, 200);
}

QTEST_GUILESS_MAIN(TestDroppedLine)
#include "tst_droppedline.moc"
