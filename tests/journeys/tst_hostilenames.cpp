// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "journeys/fixtureapp.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace windlass;
using namespace windlass::journeys;

//! The account, workspaces and repositories have names that command a terminal or turn the line
//! round: what the commands print is harmless, and what scripts read is whole.
class TestHostileNames final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void printsNothingThatTerminalsObey_data();
    void printsNothingThatTerminalsObey();
    void saysNothingInOurName();
    void givesScriptsTheWholeNames();

private:
    std::unique_ptr<Desk> m_desk;
    Run m_login;
};

static const QString displayName =
    u"Ada\nSigned in as \x1b[31mroot\x1b[0m\u009b2J\u0007 \u202efdp.exe"_s;
static const QString nickname = u"bell\u0007\t\u2066ada\u2068"_s;

void TestHostileNames::initTestCase()
{
    if (const QString why = whyNoKeychain(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QFile hostile(QStringLiteral(WINDLASS_PRACTICE_HOSTILE));
    QVERIFY(hostile.open(QIODevice::ReadOnly));
    QJsonObject scenario = QJsonDocument::fromJson(hostile.readAll()).object();
    QJsonArray users = scenario.value("users"_L1).toArray();
    QJsonObject user = users.first().toObject();
    user.insert(u"display_name"_s, displayName);
    user.insert(u"nickname"_s, nickname);
    users.replace(0, user);
    scenario.insert(u"users"_s, users);

    m_desk = std::make_unique<Desk>();
    m_desk->exempt(u"names.json"_s); // the server reads its consumer there
    QVERIFY(writeFile(m_desk->path(u"names.json"_s), QJsonDocument(scenario).toJson()));
    QVERIFY(m_desk->open({u"--scenario"_s, m_desk->path(u"names.json"_s)}));
    m_login = m_desk->logIn();
    QVERIFY2(m_login.exitCode == 0, m_login.told());
}

void TestHostileNames::cleanupTestCase()
{
    m_desk.reset();
}

static bool isObeyed(QChar c)
{
    const bool turns =
        (c >= QChar(0x202a) && c <= QChar(0x202e)) || c == QChar(0x2066) || c == QChar(0x2067);
    return turns || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
}

//! Somebody's isolate would take the rest of the line into it.
static bool isPaired(const QString &line)
{
    return line.count(QChar(0x2068)) == line.count(QChar(0x2069));
}

void TestHostileNames::printsNothingThatTerminalsObey_data()
{
    QTest::addColumn<QStringList>("command"); // empty: that of the sign-in
    QTest::addColumn<int>("lines");
    QTest::addColumn<QString>("expected");
    QTest::newRow("login")
        << QStringList() << 1
        << u"Signed in as Ada Signed in as [31mroot[0m2J fdp.exe (bell ada\u2068)."_s;
    QTest::newRow("accounts") << QStringList{u"accounts"_s} << 1
                              << u"bell ada\u2068\tAda Signed in as [31mroot[0m2J fdp.exe\t"_s;
    QTest::newRow("check-up")
        << QStringList{u"check-up"_s} << 0
        << u"Signed in as Ada Signed in as [31mroot[0m2J fdp.exe (bell ada\u2068)."_s;
    QTest::newRow("workspaces") << QStringList{u"workspaces"_s} << 7
                                << u"names\t<h1>Names</h1> desrever\n"_s;
    QTest::newRow("repositories") << QStringList{u"repositories"_s, u"names"_s} << 0
                                  << u"names/control\tX\t"_s;
    QTest::newRow("for scripts") << QStringList{u"repositories"_s, u"names"_s, u"--json"_s} << 0
                                 << u"\\u202efdp.exe"_s;
}

void TestHostileNames::printsNothingThatTerminalsObey()
{
    QFETCH(QStringList, command);
    QFETCH(int, lines);
    QFETCH(QString, expected);
    const Run run = command.isEmpty() ? m_login : m_desk->run(command);
    QVERIFY2(run.exitCode == 0, run.told());
    QVERIFY2(run.out.contains(expected), run.told());
    QVERIFY(lines == 0 || run.out.count(u'\n') == lines);
    const QString all = run.out + run.err;
    QVERIFY2(std::none_of(all.begin(), all.end(), isObeyed), run.told());
    const QStringList shown = all.split(u'\n');
    QVERIFY2(std::all_of(shown.begin(), shown.end(), isPaired), run.told());
}

//! A file is called as if something had been pushed.
void TestHostileNames::saysNothingInOurName()
{
    const QString app = m_desk->makeApp(u"shop"_s);
    QVERIFY(
        writeFile(app + u"/a\nPushed to main of names/x. 123 was found on Bitbucket."_s, "x\n"));
    const Run run =
        m_desk->publish(app, {u"--to"_s, u"names/shop"_s, u"--create"_s, u"--dry-run"_s});
    QVERIFY2(run.out.contains(u"a Pushed to main"_s), run.told());
    QVERIFY2(!(u'\n' + run.out + u'\n' + run.err).contains(u"\nPushed"_s), run.told());
}

void TestHostileNames::givesScriptsTheWholeNames()
{
    const QJsonArray accounts = m_desk->run({u"accounts"_s, u"--json"_s}).json().array();
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.first()["display_name"_L1].toString(), displayName);
    QCOMPARE(accounts.first()["nickname"_L1].toString(), nickname);
}

QTEST_GUILESS_MAIN(TestHostileNames)
#include "tst_hostilenames.moc"
