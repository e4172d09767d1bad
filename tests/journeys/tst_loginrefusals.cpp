// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "journeys/fixtureapp.h"

#include <QDir>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::journeys;
using windlass::testing::ConsentBrowser;

namespace {

//! What a row changes about an otherwise good login.
struct Stage
{
    Desk &desk;
    QStringList arguments;
    QByteArray secret;
    QTcpServer &otherProgram;
    ConsentBrowser::Answer answer = ConsentBrowser::Answer::Allow;
    bool opensPage = true;
};

struct Case
{
    const char *name;
    void (*prepare)(Stage &);
    int exitCode;
    const char *words;
    bool asksBrowser = true;
};

void replaceValue(QStringList &arguments, const QString &option, const QString &value)
{
    arguments[arguments.indexOf(option) + 1] = value;
}

void faultAtToken(Stage &stage, QJsonObject rule)
{
    rule.insert(u"path"_s, u"/site/oauth2/access_token$"_s);
    rule.insert(u"times"_s, 0);
    QVERIFY(stage.desk.addFault(rule));
}

QString addressOf(quint16 port)
{
    return u"http://127.0.0.1:%1"_s.arg(port);
}

const QList<Case> cases{
    {"wrong key",
     [](Stage &stage) {
         replaceValue(stage.arguments, u"--key"_s, u"someOtherKey"_s);
         stage.arguments += QStringList{u"--timeout"_s, u"1"_s};
     },
     1, "No answer came from the browser in time"},
    {"wrong callback",
     [](Stage &stage) {
         replaceValue(stage.arguments, u"--callback"_s,
                      u"http://localhost:%1/else"_s.arg(stage.desk.callbackPort()));
         stage.arguments += QStringList{u"--timeout"_s, u"1"_s};
     },
     1, "Check that the key is right and that the consumer's callback URL is http://localhost:"},
    {"wrong secret", [](Stage &stage) { stage.secret = "notTheSecret"; }, 1,
     "does not accept the key and secret"},
    {"denied", [](Stage &stage) { stage.answer = ConsentBrowser::Answer::Deny; }, 1,
     "Access was denied in the browser"},
    {"browser never answers",
     [](Stage &stage) {
         stage.opensPage = false;
         stage.arguments += QStringList{u"--timeout"_s, u"1"_s};
     },
     1, "No answer came from the browser in time"},
    {"port busy on 127.0.0.1",
     [](Stage &stage) {
         QVERIFY(stage.otherProgram.listen(QHostAddress::LocalHost, stage.desk.callbackPort()));
     },
     1, "uses the address http://localhost:", false},
    {"port busy on ::1",
     [](Stage &stage) {
         QVERIFY(stage.otherProgram.listen(QHostAddress::LocalHostIPv6, stage.desk.callbackPort()));
     },
     1, "uses the address http://localhost:", false},
    {"token: server away",
     [](Stage &stage) {
         faultAtToken(stage, {{u"action"_s, u"drop"_s}});
     },
     1, "Bitbucket cannot be reached"},
    {"token: 503",
     [](Stage &stage) {
         faultAtToken(stage, {{u"action"_s, u"status"_s},
                              {u"status"_s, 503},
                              {u"body"_s, u"<html>Back soon</html>"_s},
                              {u"content_type"_s, u"text/html"_s}});
     },
     1, "cannot sign anybody in at the moment"},
    {"token: page of a network",
     [](Stage &stage) {
         faultAtToken(stage, {{u"action"_s, u"status"_s},
                              {u"status"_s, 200},
                              {u"body"_s, u"<html>Welcome to the hotel</html>"_s},
                              {u"content_type"_s, u"text/html"_s}});
     },
     1, "cannot be understood"},
    {"API away",
     [](Stage &stage) {
         replaceValue(stage.arguments, u"--api-url"_s, addressOf(stage.desk.callbackPort()));
     },
     1, "cannot be reached. Check the connection"},
    {"permission account missing",
     [](Stage &stage) {
         const QJsonObject consumer{{u"key"_s, stage.desk.key()},
                                    {u"scopes"_s, QJsonArray{u"repository"_s}}};
         (void)stage.desk.visitor().control("POST", u"consumer"_s, consumer);
     },
     1, "tick Account: Read and press Save"},
    {"no secret", [](Stage &stage) { stage.secret.clear(); }, 2, "Enter the consumer's secret",
     false},
    {"secret with a blank", [](Stage &stage) { stage.secret = "half a secret"; }, 2,
     "The secret has blanks in it", false},
};

} // namespace

//! Every sign-in that fails, and every command that is wrong, says why and leaves all as it was.
class TestLoginRefusals final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void login_data();
    void login();
    void keepsEarlierSignIn();
    void usage_data();
    void usage();
};

void TestLoginRefusals::login_data()
{
    QTest::addColumn<int>("index");
    for (int at = 0; at < cases.size(); ++at)
        QTest::newRow(cases.at(at).name) << at;
}

void TestLoginRefusals::login()
{
    QFETCH(int, index);
    const Case &row = cases.at(index);
    Desk desk;
    QVERIFY(desk.open());
    QTcpServer otherProgram;
    if (QByteArray(row.name).endsWith("::1") && !otherProgram.listen(QHostAddress::LocalHostIPv6))
        QSKIP("There is no IPv6 here.");
    otherProgram.close();
    Stage stage{desk, desk.loginArguments(), desk.secret().toUtf8(), otherProgram};
    stage.arguments += QStringList{u"--secret-store"_s, u"memory"_s};
    row.prepare(stage);
    if (QTest::currentTestFailed())
        return;
    ConsentBrowser browser;
    browser.setAnswer(stage.answer);
    const auto windlass = desk.process(stage.arguments);
    windlass->start(stage.secret + '\n');
    const auto page = windlass->waitForSignInPage();
    QVERIFY2(page.has_value() == row.asksBrowser, qPrintable(windlass->told()));
    if (page && stage.opensPage)
        browser.open(*page);
    const Run run = windlass->waitForEnd();
    QVERIFY2(run.exitCode == row.exitCode, run.told());
    QVERIFY2(refusesWith(run, QString::fromLatin1(row.words)), run.told());
    QCOMPARE(run.out, QString());
    QVERIFY2(stage.secret.isEmpty() || !run.told().contains(stage.secret), run.told());
    QCOMPARE(desk.run({u"accounts"_s}).out, QString());
}

void TestLoginRefusals::keepsEarlierSignIn()
{
    if (const QString why = whyNoKeychain(); !why.isEmpty())
        QSKIP(qPrintable(why));
    Desk desk;
    QVERIFY(desk.open());
    QCOMPARE(desk.logIn().exitCode, 0);
    QCOMPARE(desk.logIn(ConsentBrowser::Answer::Deny).exitCode, 1);
    const auto wrong = desk.process(desk.loginArguments());
    wrong->start("notTheSecret\n");
    const auto page = wrong->waitForSignInPage();
    QVERIFY(page);
    ConsentBrowser browser;
    browser.open(*page);
    QCOMPARE(wrong->waitForEnd().exitCode, 1);
    const Run run = desk.run({u"workspaces"_s});
    QVERIFY2(run.exitCode == 0, run.told());
}

void TestLoginRefusals::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    const QStringList publish{u"publish"_s, u"app"_s};
    const QStringList to = publish + QStringList{u"--to"_s, u"acme/x"_s};
    const auto row = [](const char *name, const QStringList &arguments, const char *words) {
        QTest::newRow(name) << arguments << QString::fromLatin1(words);
    };
    row("plain http elsewhere",
        {u"workspaces"_s, u"--web-url"_s, u"http://bitbucket.example.com"_s}, "is not encrypted");
    row("plain http API", {u"workspaces"_s, u"--api-url"_s, u"http://10.0.0.1:8080"_s},
        "is not encrypted");
    row("not like this computer", {u"workspaces"_s, u"--api-url"_s, u"http://127.0.0.1.evil.org"_s},
        "is not encrypted");
    row("no server address", {u"workspaces"_s, u"--web-url"_s, u"bitbucket.org"_s},
        "is not the address of a server");
    row("address with a password",
        {u"workspaces"_s, u"--web-url"_s, u"https://a:b@bitbucket.org"_s},
        "has no user name or password in it");
    row("unknown option", {u"workspaces"_s, u"--colour"_s}, "colour");
    row("option of another command", {u"workspaces"_s, u"--create"_s}, "has no option --create");
    row("option without command", {u"--json"_s}, "--json goes with a command");
    row("value missing", {u"workspaces"_s, u"--profile"_s}, "profile");
    row("unknown store", {u"workspaces"_s, u"--secret-store"_s, u"file"_s},
        "--secret-store is either");
    row("unknown log level", {u"workspaces"_s, u"--log-level"_s, u"loud"_s}, "--log-level is");
    row("two folders", {u"one"_s, u"two"_s}, "Only one folder");
    row("no such command", {u"pubish"_s, u"app"_s, u"--to"_s, u"acme/x"_s},
        "--to goes with a command");
    row("argument too many", {u"workspaces"_s, u"acme"_s}, "an argument too many");
    row("workspace missing", {u"repositories"_s}, "lacks an argument");
    row("folder missing", {u"publish"_s}, "lacks an argument");
    row("not linked", publish, "not linked to a repository yet");
    row("target without repository", publish + QStringList{u"--to"_s, u"acme"_s},
        "--to is a workspace and a repository");
    row("target too deep", publish + QStringList{u"--to"_s, u"acme/x/y"_s},
        "--to is a workspace and a repository");
    row("unknown mode", to + QStringList{u"--mode"_s, u"force"_s}, "--mode is either");
    row("branch name", to + QStringList{u"--branch"_s, u"a..b"_s}, "branch");
    row("public without create", to + QStringList{u"--public"_s}, "--public goes with --create");
    row("name of the new repository",
        publish + QStringList{u"--to"_s, u"acme/New App"_s, u"--create"_s},
        "cannot be a repository's address");
    row("login without key", {u"login"_s}, "needs --key");
    row("time-out", {u"login"_s, u"--key"_s, u"k"_s, u"--timeout"_s, u"soon"_s}, "--timeout is");
    row("callback elsewhere",
        {u"login"_s, u"--key"_s, u"k"_s, u"--secret-stdin"_s, u"--callback"_s,
         u"http://example.com/callback"_s},
        "cannot be used as callback");
    row("secret as an argument",
        {u"login"_s, u"--key"_s, u"k"_s, u"--secret"_s, u"practiceSecret"_s}, "secret");
}

void TestLoginRefusals::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    Desk desk;
    QVERIFY(writeFile(desk.path(u"app/index.js"_s), "1;\n"));
    const QStringList before = fingerprint(desk.path(u"app"_s));
    if (!arguments.contains(u"--profile"_s))
        arguments += QStringList{u"--profile"_s, desk.profile()};
    const auto windlass = desk.process(arguments);
    windlass->start("secret\n");
    const Run run = windlass->waitForEnd();
    QVERIFY2(run.exitCode == 2, run.told());
    QVERIFY2(refusesWith(run, words), run.told());
    QCOMPARE(run.out, QString());
    QCOMPARE(fingerprint(desk.path(u"app"_s)), before);
    QVERIFY(!QFileInfo::exists(desk.path(u"app/.git"_s)));
}

QTEST_GUILESS_MAIN(TestLoginRefusals)
#include "tst_loginrefusals.moc"
