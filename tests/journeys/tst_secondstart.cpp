// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "store/apps.h"
#include "store/database.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;

//! The program is started while its window is open.
class TestSecondStart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void handsItsFolderToTheWindow();
    void opensAWindowForAnotherProfile();
    void leavesNoSocketBehind_data();
    void leavesNoSocketBehind();
    void outlivesItsTerminal();

private:
    [[nodiscard]] std::unique_ptr<WindlassProcess> window(const QString &folder,
                                                          const QString &profile);
    //! The folders of the apps that the profile knows.
    [[nodiscard]] static QStringList apps(const QString &profile);

    std::unique_ptr<Desk> m_desk;
};

void TestSecondStart::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    const QString runtime = m_desk->path(u"runtime"_s);
    QVERIFY(QDir().mkpath(runtime));
    QVERIFY(QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    m_desk->environment.insert(u"XDG_RUNTIME_DIR"_s, runtime);
    m_desk->environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
}

void TestSecondStart::cleanup()
{
    m_desk.reset();
}

std::unique_ptr<WindlassProcess> TestSecondStart::window(const QString &folder,
                                                         const QString &profile)
{
    auto process =
        m_desk->process({folder, u"--web-url"_s, m_desk->webUrl, u"--api-url"_s, m_desk->apiUrl,
                         u"--profile"_s, profile, u"--secret-store"_s, u"memory"_s});
    process->start();
    return process;
}

QStringList TestSecondStart::apps(const QString &profile)
{
    const QString file = profile + u"/data/windlass.sqlite"_s;
    if (!QFileInfo::exists(file))
        return {};
    const auto database = store::Database::open(file);
    const auto all = database ? store::Apps(**database).all() : Result<QList<store::App>>();
    QStringList folders;
    for (const store::App &app : all.value_or(QList<store::App>()))
        folders.append(QFileInfo(app.folder).fileName());
    folders.sort();
    return folders;
}

void TestSecondStart::handsItsFolderToTheWindow()
{
    const QString one = m_desk->makeApp(u"one"_s);
    const QString two = m_desk->makeApp(u"two"_s);
    const auto first = window(one, m_desk->profile());
    QTRY_COMPARE_WITH_TIMEOUT(apps(m_desk->profile()), QStringList{u"one"_s}, patience);
    const Run second = window(two, m_desk->profile())->waitForEnd();
    QVERIFY2(second.exitCode == 0, second.told());
    QTRY_COMPARE_WITH_TIMEOUT(apps(m_desk->profile()), (QStringList{u"one"_s, u"two"_s}), patience);
    QVERIFY(!first->hasEnded());
}

void TestSecondStart::opensAWindowForAnotherProfile()
{
    const QString one = m_desk->makeApp(u"one"_s);
    const auto first = window(one, m_desk->profile());
    QTRY_COMPARE_WITH_TIMEOUT(apps(m_desk->profile()), QStringList{u"one"_s}, patience);
    const QString other = m_desk->path(u"other"_s);
    const auto second = window(m_desk->makeApp(u"two"_s), other);
    QTRY_COMPARE_WITH_TIMEOUT(apps(other), QStringList{u"two"_s}, patience);
    QVERIFY(!second->hasEnded());
    QCOMPARE(apps(m_desk->profile()), QStringList{u"one"_s});
}

void TestSecondStart::leavesNoSocketBehind_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("times");
    QTest::newRow("Ctrl-C") << SIGINT << 1;
    QTest::newRow("end of the session") << SIGTERM << 1;
    QTest::newRow("the terminal is closed") << SIGHUP << 20; // a shell and the system tell it
}

void TestSecondStart::leavesNoSocketBehind()
{
    QFETCH(int, number);
    QFETCH(int, times);
    const QDir runtime(m_desk->path(u"runtime"_s));
    const auto sockets = [&runtime] {
        return runtime.entryList({u"windlass-*"_s}, QDir::System | QDir::Files).size();
    };
    std::signal(SIGHUP, SIG_DFL); // whoever runs the tests may ignore it
    const auto first = window(m_desk->makeApp(u"one"_s), m_desk->profile());
    QTRY_COMPARE_WITH_TIMEOUT(apps(m_desk->profile()), QStringList{u"one"_s}, patience);
    QCOMPARE(sockets(), 1);
    const QString settings = m_desk->profile() + u"/config/windlass.ini"_s;
    QVERIFY(!QFile::exists(settings));
    for (; times > 0; --times) {
        QCOMPARE(kill(pid_t(first->processId()), number), 0);
        QThread::msleep(1);
    }
    const Run run = first->waitForEnd();
    QVERIFY2(run.exitCode == 0, run.told());
    QCOMPARE(sockets(), 0);
    QVERIFY(QFile::exists(settings)); // the place of the window
}

//! Started by nohup.
void TestSecondStart::outlivesItsTerminal()
{
    std::signal(SIGHUP, SIG_IGN);
    const auto first = window(m_desk->makeApp(u"one"_s), m_desk->profile());
    QTRY_COMPARE_WITH_TIMEOUT(apps(m_desk->profile()), QStringList{u"one"_s}, patience);
    QCOMPARE(kill(pid_t(first->processId()), SIGHUP), 0);
    QTest::qWait(500);
    const Run second = window(m_desk->makeApp(u"two"_s), m_desk->profile())->waitForEnd();
    QVERIFY2(second.exitCode == 0, second.told()); // the window took its folder
    QCOMPARE(kill(pid_t(first->processId()), SIGTERM), 0);
    QCOMPARE(first->waitForEnd().exitCode, 0);
}

QTEST_GUILESS_MAIN(TestSecondStart)
#include "tst_secondstart.moc"
