// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "journeys/fixtureapp.h"
#include "journeys/longscenario.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;

//! As journeys/longlines, on the command line.
class TestLongNames final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void printsShortLines_data();
    void printsShortLines();
    void tellsShortRefusals();
    void givesScriptsTheWholeNames();

private:
    std::unique_ptr<Desk> m_desk;
    Run m_login;
};

void TestLongNames::initTestCase()
{
    if (const QString why = whyNoKeychain(); !why.isEmpty())
        QSKIP(qPrintable(why));
    m_desk = std::make_unique<Desk>();
    m_desk->exempt(u"long.json"_s); // the server reads its consumer there
    QVERIFY(writeFile(m_desk->path(u"long.json"_s), QJsonDocument(longScenario()).toJson()));
    QVERIFY(m_desk->open({u"--scenario"_s, m_desk->path(u"long.json"_s)}));
    m_login = m_desk->logIn();
    QCOMPARE(m_login.exitCode, 0);
}

void TestLongNames::cleanupTestCase()
{
    m_desk.reset();
}

void TestLongNames::printsShortLines_data()
{
    QTest::addColumn<QStringList>("command"); // empty: that of the sign-in
    QTest::addColumn<int>("longest");
    QTest::newRow("login") << QStringList() << 10'100;
    QTest::newRow("accounts") << QStringList{u"accounts"_s} << 500;
    QTest::newRow("check-up") << QStringList{u"check-up"_s} << 12'000;
    QTest::newRow("workspaces") << QStringList{u"workspaces"_s} << 500;
}

void TestLongNames::printsShortLines()
{
    QFETCH(QStringList, command);
    QFETCH(int, longest);
    const Run run = command.isEmpty() ? m_login : m_desk->run(command);
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains(u'…'));
    for (const QString &line : (run.out + run.err).split(u'\n'))
        QVERIFY2(line.size() <= longest, qPrintable(QString::number(line.size())));
}

void TestLongNames::tellsShortRefusals()
{
    QVERIFY(m_desk->addFault(
        {{u"path"_s, u"/2.0/repositories/words$"_s},
         {u"action"_s, u"status"_s},
         {u"status"_s, 400},
         {u"body"_s, QJsonObject{{u"error"_s, QJsonObject{{u"message"_s, longLine()}}}}}}));
    const Run run = m_desk->run({u"repositories"_s, u"words"_s});
    QVERIFY(run.exitCode != 0);
    QVERIFY2(run.err.contains(u"Bitbucket did not accept this: xxx"_s),
             qPrintable(run.err.left(500)));
    QVERIFY2(run.err.size() < 5000, qPrintable(QString::number(run.err.size())));
}

void TestLongNames::givesScriptsTheWholeNames()
{
    const QJsonArray accounts = m_desk->run({u"accounts"_s, u"--json"_s}).json().array();
    QCOMPARE(accounts.size(), 1);
    QVERIFY(accounts.first()["display_name"_L1].toString() == longLine());
}

QTEST_GUILESS_MAIN(TestLongNames)
#include "tst_longnames.moc"
