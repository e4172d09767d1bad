// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/killedpushtest.h"

#include "journeys/fixtureapp.h"
#include "store/database.h"
#include "testing/figures.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

const QStringList soundness{
    u"-c"_s, u"alias.sound=!git fsck --strict --no-dangling --no-progress 2>&1 && echo sound"_s,
    u"sound"_s};

void KilledPushTest::initTestCase()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
}

void KilledPushTest::cleanupTestCase()
{
    m_desk.reset();
    testing::tellFigure("pushes killed and then made whole", m_mended, m_killed);
}

void KilledPushTest::cleanup()
{
    if (!QTest::currentTestFailed())
        m_mended += m_killed - m_killedBefore;
}

void KilledPushTest::makeApp(bool isLarge)
{
    m_slug = u"app-%1"_s.arg(++m_count);
    m_folder = m_desk->makeApp(m_slug);
    QVERIFY(!isLarge || makeLarge(m_folder));
    m_before = fingerprint(m_folder);
    QVERIFY(!m_folder.isEmpty() && m_before.size() > 30);
}

KilledPushTest::Ended KilledPushTest::push(const QStringList &options, int killAfter)
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

void KilledPushTest::checkWhole(int commits, const QString &branch)
{
    const QString fullName = u"acme/"_s + m_slug;
    int repositories = 0;
    for (const QString &name : m_desk->repositoryNames())
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

QString KilledPushTest::reviewTip()
{
    return m_desk->tip(u"acme/"_s + m_slug, u"windlass/"_s + m_slug);
}

void KilledPushTest::checkReview(int commits, const QStringList &commented)
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

} // namespace windlass::journeys
