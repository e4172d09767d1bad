// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "journeys/workplace.h"
#include "testing/fullsize.h"
#include "workflows/publishmany.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;
using workflows::PublishMany;
using State = PublishMany::Item::State;

//! Several apps that are pushed together.
class TestPushMany final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void pushesManyAtOnce();
    void pushesOnlyWhatCanBe();
    void keepsNobodyBack();
    void retriesOnlyWhatFailed();
    void cancels();
    void cancelsWhatIsRetried();
    void takesTurnsInARepository();
    void sharesANewRepository();
    void leavesAloneWhatWasPushed();
    void continuesWhatWasInterrupted();
    void noticesAnotherRepository();
    void letsDecidedFindingsPass();
    void looksAnew();

private:
    [[nodiscard]] store::App newApp(const QString &slug);
    void look(const QList<store::App> &apps, const PublishMany::Judge &judge = {});
    void waitForEnd();
    [[nodiscard]] QList<State> states() const;
    [[nodiscard]] bool refuse(const QString &slug);
    [[nodiscard]] QString commits(const QString &slug);

    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<PublishMany> m_pushes;
};

//! Of this process; 0: the system does not tell.
static qint64 residentBytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return 0;
}

void TestPushMany::init()
{
    m_place = std::make_unique<Workplace>();
    QVERIFY(m_place->open());
    m_pushes = std::make_unique<PublishMany>(m_place->office->services, m_place->office->sessions,
                                             m_place->office->apps);
}

void TestPushMany::cleanup()
{
    m_pushes.reset();
    m_place.reset();
}

store::App TestPushMany::newApp(const QString &slug)
{
    return m_place->office->addNewApp(m_place->desk.makeApp(slug), slug, m_place->account);
}

void TestPushMany::look(const QList<store::App> &apps, const PublishMany::Judge &judge)
{
    m_pushes->look(apps, judge);
    QTRY_VERIFY_WITH_TIMEOUT(!m_pushes->isLooking(), patience);
}

void TestPushMany::waitForEnd()
{
    const int apps = int(m_pushes->items().size());
    QTRY_VERIFY_WITH_TIMEOUT(!m_pushes->isPushing(), patience * std::max(1, apps / 4));
}

QList<State> TestPushMany::states() const
{
    QList<State> all;
    for (const PublishMany::Item &item : m_pushes->items())
        all.append(item.state);
    return all;
}

//! To create that repository, once.
bool TestPushMany::refuse(const QString &slug)
{
    return m_place->desk.addFault({{u"method"_s, u"POST"_s},
                                   {u"path"_s, u"/acme/%1$"_s.arg(slug)},
                                   {u"action"_s, u"status"_s},
                                   {u"status"_s, 403}});
}

QString TestPushMany::commits(const QString &slug)
{
    return m_place->desk.gitAtServer(u"acme/"_s + slug, {u"rev-list"_s, u"--count"_s, u"main"_s});
}

// Thirty of them with WINDLASS_FULL: within the thousand calls of an hour (FACTS section 4), and no
// larger for it.
void TestPushMany::pushesManyAtOnce()
{
    const int count = testing::isFullSize() ? 30 : 6;
    QList<store::App> apps;
    for (int i = 0; i < count; ++i)
        apps.append(newApp(u"many-%1"_s.arg(i)));
    look(apps);
    QCOMPARE(m_pushes->count(State::Ready), count);
    int most = 0;
    QList<qint64> memory;
    connect(m_pushes.get(), &PublishMany::changed, this, [&](int) {
        most = std::max(most, m_pushes->count(State::Pushing));
        if (m_pushes->count(State::Pushed) > memory.size())
            memory.append(residentBytes());
    });
    QElapsedTimer clock;
    qint64 last = 0;
    qint64 longest = 0; // the event loop stood still, or this machine was busy
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&] {
        longest = std::max(longest, clock.elapsed() - last);
        last = clock.elapsed();
    });
    m_place->desk.forgetCalls();
    clock.start();
    ticker.start(5);
    m_pushes->push();
    waitForEnd();
    const auto took = clock.elapsed();

    QCOMPARE(states(), QList<State>(count, State::Pushed));
    QCOMPARE(most, 2);
    const QStringList calls = m_place->desk.apiCalls();
    QVERIFY2(calls.size() <= 4 * count, qPrintable(calls.join(u'\n')));
    for (int i = 0; i < count; ++i)
        QCOMPARE(commits(u"many-%1"_s.arg(i)), u"1"_s);
    QCOMPARE(memory.size(), count);
    const qint64 grown = memory.constLast() - memory.at(count / 3);
    qInfo("%d apps: %d calls of the API, %lld ms, the longest stall %lld ms; memory %lld kB after "
          "the first, %lld kB after the last, %lld kB of it in the last two thirds.",
          count, int(calls.size()), took, longest, memory.constFirst() / 1024,
          memory.constLast() / 1024, grown / 1024);
    QVERIFY2(grown < qint64{16} * 1024 * 1024, qPrintable(QString::number(grown)));
}

void TestPushMany::pushesOnlyWhatCanBe()
{
    const store::App good = newApp(u"good"_s);
    const auto unlinked = m_place->office->apps.add(m_place->desk.makeApp(u"unlinked"_s));
    QVERIFY(unlinked);
    const store::App gone = newApp(u"gone"_s);
    QVERIFY(QDir(gone.folder).removeRecursively());
    const store::App secret = newApp(u"secret"_s);
    QVERIFY(writeFile(secret.folder + u"/prod.env"_s, "DB_PASSWORD=hunter22zq\n"));
    store::App stranger = newApp(u"stranger"_s);
    stranger.link->userUuid = u"{somebody}"_s;
    look({good, *unlinked, gone, secret, stranger});
    QCOMPARE(states(), (QList<State>{State::Ready, State::Stopped, State::Stopped, State::Stopped,
                                     State::Stopped}));
    const QList<ErrorKind> kinds{ErrorKind::NotFound, ErrorKind::FolderMissing, ErrorKind::Finding,
                                 ErrorKind::SignInNeeded};
    for (int at = 1; at < 5; ++at) {
        QCOMPARE(m_pushes->items().at(at).error->kind, kinds.at(at - 1));
        QVERIFY(!m_pushes->items().at(at).error->message.isEmpty());
    }
    m_pushes->push();
    waitForEnd();
    QCOMPARE(m_pushes->count(State::Pushed), 1);
    QCOMPARE(m_pushes->count(State::Stopped), 4);
    QCOMPARE(commits(u"good"_s), u"1"_s);
    for (const QString &name : {u"acme/gone"_s, u"acme/secret"_s, u"acme/stranger"_s})
        QVERIFY(!m_place->desk.repositoryNames().contains(name));
}

void TestPushMany::keepsNobodyBack()
{
    QVERIFY(refuse(u"second"_s));
    look({newApp(u"first"_s), newApp(u"second"_s), newApp(u"third"_s)});
    m_pushes->push();
    waitForEnd();
    QCOMPARE(states(), (QList<State>{State::Pushed, State::Failed, State::Pushed}));
    QVERIFY(!m_pushes->items().at(1).error->message.isEmpty());
    QVERIFY(!m_place->desk.repositoryNames().contains(u"acme/second"_s));
}

void TestPushMany::retriesOnlyWhatFailed()
{
    QVERIFY(refuse(u"second"_s));
    look({newApp(u"first"_s), newApp(u"second"_s), newApp(u"third"_s)});
    m_pushes->push();
    waitForEnd();
    m_place->desk.forgetCalls();
    m_pushes->retryFailed();
    QVERIFY(m_pushes->isPushing());
    waitForEnd();
    QCOMPARE(states(), QList<State>(3, State::Pushed));
    QVERIFY(!m_pushes->items().at(1).error);
    QCOMPARE(commits(u"second"_s), u"1"_s);
    for (const QString &call : m_place->desk.apiCalls())
        QVERIFY2(call.contains(u"second"_s) || call.contains(u"%7B"_s), qPrintable(call));
    QCOMPARE(commits(u"first"_s), u"1"_s);
    m_pushes->retryFailed(); // nothing has
    QVERIFY(!m_pushes->isPushing());
}

void TestPushMany::cancels()
{
    QList<store::App> apps;
    for (int i = 0; i < 5; ++i)
        apps.append(newApp(u"cut-%1"_s.arg(i)));
    look(apps);
    m_pushes->push();
    QCOMPARE(m_pushes->count(State::Pushing), 2);
    QCOMPARE(m_pushes->count(State::Waiting), 3);
    m_pushes->cancel();
    waitForEnd();
    QCOMPARE(states(), QList<State>(5, State::Failed));
    for (const PublishMany::Item &item : m_pushes->items())
        QCOMPARE(item.error->kind, ErrorKind::Cancelled);
    for (int i = 2; i < 5; ++i)
        QVERIFY(!m_place->desk.repositoryNames().contains(u"acme/cut-%1"_s.arg(i)));
    m_pushes->retryFailed();
    waitForEnd();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(commits(u"cut-%1"_s.arg(i)), u"1"_s);
    QCOMPARE(m_pushes->count(State::Failed), 0);
}

void TestPushMany::cancelsWhatIsRetried()
{
    QVERIFY(refuse(u"a"_s) && refuse(u"b"_s) && refuse(u"c"_s));
    look({newApp(u"a"_s), newApp(u"b"_s), newApp(u"c"_s)});
    m_pushes->push();
    waitForEnd();
    QCOMPARE(states(), QList<State>(3, State::Failed));
    m_place->desk.forgetCalls();
    m_pushes->retryFailed();
    m_pushes->cancel(); // while the folders are read again
    waitForEnd();
    QCOMPARE(states(), QList<State>(3, State::Failed));
    for (const PublishMany::Item &item : m_pushes->items())
        QCOMPARE(item.error->kind, ErrorKind::Cancelled);
    QCOMPARE(m_place->desk.apiCalls(), QStringList());
}

void TestPushMany::takesTurnsInARepository()
{
    const store::App first = newApp(u"shared"_s);
    QVERIFY(m_place->office->publish(first, m_place->account));
    QVERIFY(writeFile(first.folder + u"/CHANGED.md"_s, "more\n"));
    bitbucket::Repository repository;
    repository.uuid = m_place->office->reloaded(first).link->repositoryUuid;
    repository.slug = repository.name = u"shared"_s;
    repository.mainBranch = u"second"_s;
    repository.isPrivate = true;
    const auto second = m_place->office->apps.add(m_place->desk.makeApp(u"shared-two"_s));
    QVERIFY(
        second
        && m_place->office->apps.linkToExisting(*second, m_place->account, u"acme"_s, repository));
    look(
        {m_place->office->reloaded(first), m_place->office->reloaded(*second), newApp(u"other"_s)});
    m_pushes->push();
    QCOMPARE(states(), (QList<State>{State::Pushing, State::Waiting, State::Pushing}));
    waitForEnd();
    QCOMPARE(states(), QList<State>(3, State::Pushed));
    QCOMPARE(m_pushes->items().at(1).report.branch, u"second"_s);
}

// All ask for it, the first one creates it, and each has its folder there.
void TestPushMany::sharesANewRepository()
{
    QList<store::App> apps;
    QStringList trees;
    for (const QString &name : {u"api"_s, u"admin"_s, u"web"_s}) {
        const QString folder = m_place->desk.makeApp(name);
        QVERIFY(writeFile(folder + u"/NAME.md"_s, name.toUtf8()));
        apps.append(
            m_place->office->addNewApp(folder, u"suite"_s, m_place->account, u"apps/"_s + name));
        trees.append(treeByGit(folder, m_place->desk.path(u"copy"_s), m_place->desk.environment));
    }
    m_place->desk.forgetCalls();
    look(apps);
    m_pushes->push();
    waitForEnd();
    for (const PublishMany::Item &item : m_pushes->items())
        QVERIFY2(!item.error, qPrintable(item.error ? item.error->message : QString()));
    QCOMPARE(states(), QList<State>(3, State::Pushed));
    QCOMPARE(m_place->desk.apiCalls().filter(u"POST "_s).size(), 1);
    QCOMPARE(commits(u"suite"_s), u"3"_s);
    for (int i = 0; i < 3; ++i) {
        const QString place =
            u"main:"_s + m_place->office->reloaded(apps.at(i)).link->baseDirectory;
        QCOMPARE(m_place->desk.gitAtServer(u"acme/suite"_s, {u"rev-parse"_s, place}), trees.at(i));
    }
    QVERIFY(writeFile(apps.at(1).folder + u"/NAME.md"_s, "changed"));
    for (store::App &app : apps)
        app = m_place->office->reloaded(app);
    look(apps);
    QCOMPARE(states(), (QList<State>{State::UpToDate, State::Ready, State::UpToDate}));
    m_pushes->push();
    waitForEnd();
    QCOMPARE(commits(u"suite"_s), u"4"_s);
}

void TestPushMany::leavesAloneWhatWasPushed()
{
    const store::App app = newApp(u"pushed"_s);
    QVERIFY(m_place->office->publish(app, m_place->account));
    look({m_place->office->reloaded(app), newApp(u"new"_s)});
    QCOMPARE(states(), (QList<State>{State::UpToDate, State::Ready}));
    m_pushes->push();
    waitForEnd();
    QCOMPARE(states(), (QList<State>{State::UpToDate, State::Pushed}));
    QCOMPARE(commits(u"pushed"_s), u"1"_s);
}

void TestPushMany::continuesWhatWasInterrupted()
{
    const store::App app = newApp(u"half"_s);
    QVERIFY(m_place->desk.addFault({{u"method"_s, u"POST"_s},
                                    {u"path"_s, u"/acme/half$"_s},
                                    {u"action"_s, u"drop"_s},
                                    {u"after"_s, true}}));
    QVERIFY(!m_place->office->publish(
        app, m_place->account)); // the repository is there, and nobody heard of it
    look({m_place->office->reloaded(app)});
    m_pushes->push();
    waitForEnd();
    QCOMPARE(states(), QList<State>{State::Pushed});
    QCOMPARE(commits(u"half"_s), u"1"_s);
}

void TestPushMany::noticesAnotherRepository()
{
    const store::App app = newApp(u"here"_s);
    const store::App removed = newApp(u"removed"_s);
    look({app, removed});
    store::App elsewhere = app;
    elsewhere.link->repositorySlug = u"there"_s;
    QVERIFY(m_place->office->apps.save(elsewhere));
    QVERIFY(m_place->office->apps.remove(removed.id));
    m_pushes->push();
    waitForEnd();
    QCOMPARE(states(), QList<State>(2, State::Failed));
    QCOMPARE(m_pushes->items().at(0).error->kind, ErrorKind::PlanChanged);
    QCOMPARE(m_pushes->items().at(1).error->kind, ErrorKind::NotFound);
    for (const QString &name : {u"acme/here"_s, u"acme/there"_s, u"acme/removed"_s})
        QVERIFY(!m_place->desk.repositoryNames().contains(name));
}

void TestPushMany::letsDecidedFindingsPass()
{
    const store::App app = newApp(u"decided"_s);
    QVERIFY(writeFile(app.folder + u"/prod.env"_s, "DB_PASSWORD=hunter22zq\n"));
    look({app});
    QCOMPARE(states(), QList<State>{State::Stopped});
    look({app}, [](const store::App &, projects::Plan &plan) {
        for (projects::Finding &finding : plan.findings)
            finding.isKept = true;
    });
    QCOMPARE(states(), QList<State>{State::Ready});
    m_pushes->push();
    waitForEnd();
    QCOMPARE(states(), QList<State>{State::Pushed});
}

// What was on its way for the list before is about others.
void TestPushMany::looksAnew()
{
    const store::App one = newApp(u"one"_s);
    const store::App two = newApp(u"two"_s);
    m_pushes->look({one, two});
    look({two});
    QCOMPARE(states(), QList<State>{State::Ready});
    QCOMPARE(m_pushes->items().constFirst().app.id, two.id);
    QVERIFY(m_pushes->items().constFirst().plan->folder == two.folder);
}

QTEST_GUILESS_MAIN(TestPushMany)
#include "tst_pushmany.moc"
