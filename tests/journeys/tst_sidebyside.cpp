// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/fixtureapp.h"
#include "journeys/pushturnstest.h"
#include "workflows/applock.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;
using workflows::PublishProject;
using workflows::PushLock;

//! Several pushes at once: of different apps, and of the same one, also by two programs.
class TestSideBySide final : public PushTurnsTest
{
    Q_OBJECT
private Q_SLOTS:
    void letsTwoAppsWork();
    void takesTurnsWithItself();
    void takesTurnsWithAnotherProgram();
    void takesTurnsAmongPrograms();
    void takesTurnsInARepository();
    void takesTurnsInARepositoryWithAnotherProgram();

private:
    //! Another app, that goes to a branch of its own in the repository of \a app.
    [[nodiscard]] store::App neighbourOf(const store::App &app);
    [[nodiscard]] int working() const;
    //! Another program that has a plan to push \a folder to acme/\a slug, and waits for goOn().
    void prepareProgram(QProcess &process, const QString &folder, const QString &slug);
    static void goOn(QProcess &process) { process.write("go on\n"); }
};

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

int TestSideBySide::working() const
{
    int count = 0;
    for (const auto &push : m_pushes)
        count += push->isWorking() ? 1 : 0;
    return count;
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
