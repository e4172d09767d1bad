// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "journeys/fixtureapp.h"
#include "store/database.h"
#include "testing/figures.h"
#include "testing/fullsize.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;

//! A push that is killed at any moment leaves nothing half that the next push does not complete:
//! one repository, one commit, both sides sound, the folder untouched.
class TestKilled final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { m_killedBefore = m_killed; }
    void cleanup();
    void atEachStep_data();
    void atEachStep();
    void duringReviewOfOutput_data();
    void duringReviewOfOutput();
    void duringReview_data();
    void duringReview();
    void twiceDuringReview_data();
    void twiceDuringReview();
    void thenDirect_data();
    void thenDirect();
    void goesOnAsWished();
    void atAnyMoment_data();
    void atAnyMoment();
    void atAnyMomentOfReview_data();
    void atAnyMomentOfReview();
    void twice();

private:
    struct Ended
    {
        int exitCode = 0; //!< -1: killed
        QString told;
        qint64 milliseconds = 0; //!< from "ready" to the end
    };
    //! \param killAfter  milliseconds after "ready"; -1: not at all
    Ended push(const QStringList &options, int killAfter = -1);
    void makeApp(bool isLarge = false);
    void checkWhole(int commits, const QString &branch);
    void checkReview(int commits, const QStringList &commented);
    [[nodiscard]] QString reviewTip();

    std::unique_ptr<Desk> m_desk;
    QString m_slug;
    QString m_folder;
    QStringList m_before; //!< the folder's fingerprint
    int m_count = 0;
    int m_kills = 0; //!< at any moment, and how many of them met a push
    int m_hits = 0;
    int m_killed = 0; //!< of all pushes, and how many of them were whole in the end
    int m_mended = 0;
    int m_killedBefore = 0; //!< the running test function
};

//! Arguments of git that print "sound" when fsck finds nothing to complain about.
static const QStringList soundness{
    u"-c"_s, u"alias.sound=!git fsck --strict --no-dangling --no-progress 2>&1 && echo sound"_s,
    u"sound"_s};

void TestKilled::initTestCase()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
}

void TestKilled::cleanupTestCase()
{
    m_desk.reset();
    qInfo("%d of %d pushes were killed before they ended", m_hits, m_kills);
    testing::tellFigure("pushes killed and then made whole", m_mended, m_killed);
    QVERIFY(m_kills == 0 || m_hits > m_kills / 3); // none when a function was chosen by hand
}

void TestKilled::cleanup()
{
    if (!QTest::currentTestFailed())
        m_mended += m_killed - m_killedBefore;
}

void TestKilled::makeApp(bool isLarge)
{
    m_slug = u"app-%1"_s.arg(++m_count);
    m_folder = m_desk->makeApp(m_slug);
    QVERIFY(!isLarge || makeLarge(m_folder));
    m_before = fingerprint(m_folder);
    QVERIFY(!m_folder.isEmpty() && m_before.size() > 30);
}

TestKilled::Ended TestKilled::push(const QStringList &options, int killAfter)
{
    QProcess process;
    process.setProcessEnvironment(m_desk->environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(WINDLASS_HALF_PUSH),
                  QStringList{u"--web"_s, m_desk->webUrl, u"--api"_s, m_desk->apiUrl,
                              u"--profile"_s, m_desk->profile(), u"--key"_s, m_desk->key(),
                              u"--secret"_s, m_desk->secret(), u"--callback"_s, m_desk->callback(),
                              m_folder, m_slug}
                      + options);
    QByteArray told;
    while (!told.contains("ready\n") && process.waitForReadyRead(patience))
        told += process.readAllStandardOutput();
    QElapsedTimer sinceReady;
    sinceReady.start();
    if (killAfter >= 0 && !process.waitForFinished(std::max(1, killAfter)))
        process.kill();
    process.waitForFinished(patience);
    told += process.readAllStandardOutput();
    const bool isKilled = process.exitStatus() == QProcess::CrashExit;
    m_killed += isKilled ? 1 : 0;
    return {isKilled ? -1 : process.exitCode(), QString::fromUtf8(told), sinceReady.elapsed()};
}

void TestKilled::checkWhole(int commits, const QString &branch)
{
    const QString fullName = u"acme/"_s + m_slug;
    int repositories = 0;
    for (const QString &name : m_desk->repositories().keys())
        repositories += name.startsWith(fullName) ? 1 : 0;
    QCOMPARE(repositories, 1);
    QCOMPARE(m_desk->gitAtServer(fullName, {u"rev-list"_s, u"--count"_s, branch}),
             QString::number(commits));
    QCOMPARE(m_desk->gitAtServer(fullName, soundness), u"sound"_s);
    const auto here = [this](const QStringList &arguments) {
        return git(QStringList{u"-C"_s, m_folder} + arguments, m_desk->environment);
    };
    QCOMPARE(here(soundness), u"sound"_s);
    QCOMPARE(here({u"status"_s, u"--porcelain"_s}), QString());
    if (branch == "main"_L1)
        QCOMPARE(here({u"rev-parse"_s, u"HEAD"_s}), m_desk->tip(fullName, u"main"_s));
    QCOMPARE(here({u"for-each-ref"_s, u"refs/windlass-push"_s}), QString());
    QDirIterator locks(m_folder + u"/.git"_s, {u"*.lock"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    QVERIFY2(!locks.hasNext(), qPrintable(locks.hasNext() ? locks.next() : QString()));
    QCOMPARE(fingerprint(m_folder), m_before);
    auto database = store::Database::open(m_desk->profile() + u"/data/windlass.sqlite"_s);
    QVERIFY(database);
    auto left = (*database)->run(u"SELECT count(*) FROM journal"_s);
    QVERIFY(left && left->next());
    QCOMPARE(left->value(0).toInt(), 0);
}

void TestKilled::atEachStep_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("isLarge"); // it is sent while it is packed
    for (int step = 1; step <= 7; ++step)
        QTest::addRow("first push, step %d", step) << step << false;
    for (int step = 3; step <= 6; ++step)
        QTest::addRow("large first push, step %d", step) << step << true;
}

void TestKilled::atEachStep()
{
    QFETCH(int, step);
    QFETCH(bool, isLarge);
    makeApp(isLarge);
    const Ended killed = push({u"--kill-at"_s, QString::number(step)});
    QVERIFY2(killed.exitCode == -1, qPrintable(killed.told));
    const Ended again = push({});
    QVERIFY2(again.exitCode == 0, qPrintable(again.told));
    checkWhole(1, u"main"_s);
    const Ended last = push({});
    QVERIFY2(last.exitCode == 5, qPrintable(last.told)); // and there is nothing left to do
}

QString TestKilled::reviewTip()
{
    return m_desk->tip(u"acme/"_s + m_slug, u"windlass/"_s + m_slug);
}

//! \param commented  the commits that a comment tells of, one each; the first is in the description
void TestKilled::checkReview(int commits, const QStringList &commented)
{
    const QString fullName = u"acme/"_s + m_slug;
    const QJsonObject repository = m_desk->repository(fullName);
    QCOMPARE(repository.value("pull_requests"_L1).toArray().size(), 1);
    QCOMPARE(
        m_desk->gitAtServer(fullName, {u"rev-list"_s, u"--count"_s, u"main..windlass/"_s + m_slug}),
        QString::number(commits));
    QVERIFY(m_desk->visitor().accessToken.size() > 0 || m_desk->visitor().signIn());
    const auto page = m_desk->visitor().get(
        u"/2.0/repositories/%1/pullrequests/1/comments?pagelen=100"_s.arg(fullName));
    QStringList told;
    for (const QJsonValue &comment : page.json.value("values"_L1).toArray())
        told.append(comment["content"_L1]["raw"_L1].toString());
    QCOMPARE(told.size(), commented.size());
    for (const QString &commit : commented)
        QCOMPARE(told.filter(commit).size(), 1);
}

void TestKilled::duringReviewOfOutput_data()
{
    QTest::addColumn<int>("step");
    for (int step = 1; step <= 8; ++step)
        QTest::addRow("step %d", step) << step;
}

// Also nothing of a commit that was made and never sent.
void TestKilled::duringReviewOfOutput()
{
    QFETCH(int, step);
    makeApp();
    const QString generated = u"--generated"_s;
    QCOMPARE(push({generated}).exitCode, 0);
    QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "more\n"));
    QCOMPARE(push({generated, u"--review"_s}).exitCode, 0);
    QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "still more\n"));
    const Ended killed = push({generated, u"--review"_s, u"--kill-at"_s, QString::number(step)});
    QVERIFY2(killed.exitCode == -1, qPrintable(killed.told));
    const Ended again = push({generated, u"--review"_s});
    QVERIFY2(again.exitCode == 0, qPrintable(again.told));
    checkReview(2, {reviewTip()});
    const QString fullName = u"acme/"_s + m_slug;
    QCOMPARE(m_desk->gitAtServer(fullName,
                                 {u"rev-list"_s, u"--count"_s, u"windlass-output/"_s + m_slug}),
             u"3"_s);
    QCOMPARE(m_desk->gitAtServer(fullName, soundness), u"sound"_s);
    QVERIFY(!QFileInfo::exists(m_folder + u"/.git"_s));
    const Ended last = push({generated, u"--review"_s});
    QVERIFY2(last.exitCode == 5, qPrintable(last.told));
}

void TestKilled::duringReview_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("isFirst"); // the one that opens the pull request
    for (int step = 1; step <= 7; ++step)
        QTest::addRow("first, step %d", step) << step << true;
    for (int step = 1; step <= 8; ++step)
        QTest::addRow("later, step %d", step) << step << false;
}

void TestKilled::duringReview()
{
    QFETCH(int, step);
    QFETCH(bool, isFirst);
    makeApp();
    QCOMPARE(push({}).exitCode, 0);
    QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "more\n"));
    if (!isFirst) {
        QCOMPARE(push({u"--review"_s}).exitCode, 0);
        QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "still more\n"));
    }
    const Ended killed = push({u"--review"_s, u"--kill-at"_s, QString::number(step)});
    QVERIFY2(killed.exitCode == -1, qPrintable(killed.told));
    const Ended again = push({u"--review"_s});
    QVERIFY2(again.exitCode == 0, qPrintable(again.told));
    checkReview(isFirst ? 1 : 2, isFirst ? QStringList() : QStringList{reviewTip()});
    const Ended last = push({u"--review"_s});
    QVERIFY2(last.exitCode == 5, qPrintable(last.told));
}

void TestKilled::twiceDuringReview_data()
{
    QTest::addColumn<bool>("isFirst");
    QTest::newRow("first") << true;
    QTest::newRow("later") << false;
}

// What had arrived is ours, also when the push that found it there was killed as well.
void TestKilled::twiceDuringReview()
{
    QFETCH(bool, isFirst);
    const QString review = u"--review"_s;
    makeApp();
    QCOMPARE(push({}).exitCode, 0);
    QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "1\n"));
    QVERIFY(isFirst || push({review}).exitCode == 0);
    QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "2\n"));
    QCOMPARE(push({review, u"--kill-at"_s, u"4"_s}).exitCode, -1); // pushed
    QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "3\n"));
    QCOMPARE(push({review, u"--kill-at"_s, u"1"_s}).exitCode, -1); // committing
    const Ended again = push({review});
    QVERIFY2(again.exitCode == 0, qPrintable(again.told));
    checkReview(isFirst ? 2 : 3, isFirst ? QStringList() : QStringList{reviewTip()});
}

void TestKilled::thenDirect_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("committing") << 1;
    QTest::newRow("pushing") << 3;
    QTest::newRow("asking for the pull request") << 6;
}

// Who chooses to push directly after that gets no pull request.
void TestKilled::thenDirect()
{
    QFETCH(int, step);
    makeApp();
    QCOMPARE(push({}).exitCode, 0);
    QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "1\n"));
    QCOMPARE(push({u"--review"_s, u"--kill-at"_s, QString::number(step)}).exitCode, -1);
    QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "2\n"));
    m_before = fingerprint(m_folder);
    const Ended again = push({});
    QVERIFY2(again.exitCode == 0, qPrintable(again.told));
    const QString fullName = u"acme/"_s + m_slug;
    QCOMPARE(m_desk->gitAtServer(fullName, {u"show"_s, u"main:CHANGED.md"_s}), u"2"_s);
    QVERIFY(m_desk->repository(fullName)["pull_requests"_L1].toArray().isEmpty());
}

// What was wished for once is not in the link: the push that goes on must know it.
void TestKilled::goesOnAsWished()
{
    makeApp();
    QCOMPARE(push({}).exitCode, 0);
    QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "1\n"));
    QCOMPARE(push({u"--wish-review"_s, u"--kill-at"_s, u"1"_s}).exitCode, -1);
    QCOMPARE(push({u"--kill-at"_s, u"1"_s}).exitCode, -1);
    QCOMPARE(push({}).exitCode, 0);
    checkReview(1, {});
    QVERIFY(writeFile(m_folder + u"/CHANGED.md"_s, "2\n"));
    QCOMPARE(push({u"--wish-review"_s, u"--kill-at"_s, u"1"_s}).exitCode, -1);
    QCOMPARE(push({u"--wish-direct"_s}).exitCode, 0);
    QCOMPARE(m_desk->gitAtServer(u"acme/"_s + m_slug, {u"show"_s, u"main:CHANGED.md"_s}), u"2"_s);
}

void TestKilled::atAnyMomentOfReview_data()
{
    QTest::addColumn<uint>("seed");
    const uint rows = testing::isFullSize() ? 10 : 1; // of ten kills each
    for (uint row = 1; row <= rows; ++row)
        QTest::addRow("%u", row) << 20261200 + row;
}

// One pull request and one comment for each push, however it was interrupted.
void TestKilled::atAnyMomentOfReview()
{
    QFETCH(uint, seed);
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    makeApp();
    QCOMPARE(push({}).exitCode, 0);
    const auto change = [this](int number) {
        return writeFile(m_folder + u"/CHANGED.md"_s, QByteArray::number(number) + "\n");
    };
    QVERIFY(change(0));
    const Ended whole = push({u"--review"_s});
    QVERIFY2(whole.exitCode == 0, qPrintable(whole.told));
    QRandomGenerator random(seed);
    QStringList commented;
    for (int i = 1; i <= 10; ++i) {
        QVERIFY(change(i));
        const int after = int(random.bounded(whole.milliseconds + 1));
        m_hits += push({u"--review"_s}, after).exitCode == -1 ? 1 : 0;
        ++m_kills;
        const Ended again = push({u"--review"_s});
        QVERIFY2(again.exitCode == 0 || again.exitCode == 5,
                 qPrintable(u"killed after %1 ms: %2"_s.arg(after).arg(again.told)));
        commented.append(reviewTip());
        checkReview(i + 1, commented);
        if (QTest::currentTestFailed()) {
            qInfo("killed after %d ms of %lld", after, whole.milliseconds);
            return;
        }
    }
}

void TestKilled::atAnyMoment_data()
{
    QTest::addColumn<uint>("seed");
    const uint rows = testing::isFullSize() ? 30 : 3; // of ten kills each
    QTest::addColumn<bool>("isLarge");
    for (uint row = 1; row <= rows; ++row)
        QTest::addRow("%u", row) << 20261126 + row << (row % 3 == 0);
}

void TestKilled::atAnyMoment()
{
    QFETCH(uint, seed);
    QFETCH(bool, isLarge);
    m_desk = std::make_unique<Desk>(); // what it is asked for grows with its repositories
    QVERIFY(m_desk->open());
    makeApp(isLarge);
    const Ended whole = push({});
    QVERIFY2(whole.exitCode == 0, qPrintable(whole.told));
    QRandomGenerator random(seed);
    for (int i = 0; i < 10; ++i) {
        makeApp(isLarge);
        const int after = int(random.bounded(whole.milliseconds + 1));
        m_hits += push({}, after).exitCode == -1 ? 1 : 0;
        ++m_kills;
        const Ended again = push({});
        QVERIFY2(again.exitCode == 0 || again.exitCode == 5,
                 qPrintable(u"killed after %1 ms: %2"_s.arg(after).arg(again.told)));
        checkWhole(1, u"main"_s);
        if (QTest::currentTestFailed()) {
            qInfo("killed after %d ms of %lld", after, whole.milliseconds);
            return;
        }
    }
    qInfo("%d of %d, within %lld ms", m_hits, m_kills, whole.milliseconds);
}

void TestKilled::twice()
{
    makeApp();
    for (const int step : {1, 1, 2, 3, 2, 4})
        QCOMPARE(push({u"--kill-at"_s, QString::number(step)}).exitCode, -1);
    const Ended again = push({});
    QVERIFY2(again.exitCode == 0, qPrintable(again.told));
    checkWhole(1, u"main"_s);
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
