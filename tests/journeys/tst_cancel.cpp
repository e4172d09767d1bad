// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "journeys/fixtureapp.h"
#include "journeys/tap.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::journeys;

//! Ctrl-C: it ends soon, with 4, and tells the truth about the server.
class TestCancel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void waitingForBrowser();
    void pushing_data();
    void pushing();
    void packing();
    void creating();
    void inReviewNoPullRequestIsOpened();
    void listing();
    void renewing();

private:
    [[nodiscard]] static bool isPortFree(quint16 port);
    [[nodiscard]] static std::unique_ptr<WindlassProcess> publishing(Desk &desk, const QString &app,
                                                                     const QStringList &more = {});
};

void TestCancel::initTestCase()
{
    if (const QString why = whyNoKeychain(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

bool TestCancel::isPortFree(quint16 port)
{
    QTcpServer ipv4;
    QTcpServer ipv6;
    return ipv4.listen(QHostAddress::LocalHost, port)
           && (ipv6.listen(QHostAddress::LocalHostIPv6, port)
               || ipv6.serverError() != QAbstractSocket::AddressInUseError);
}

std::unique_ptr<WindlassProcess> TestCancel::publishing(Desk &desk, const QString &app,
                                                        const QStringList &more)
{
    auto windlass =
        desk.process(QStringList{u"publish"_s, app, u"--to"_s, u"acme/orders-api"_s, u"--json"_s}
                     + more + desk.commonOptions());
    windlass->start();
    return windlass;
}

void TestCancel::waitingForBrowser()
{
    Desk desk;
    QVERIFY(desk.open());
    const auto windlass = desk.process(desk.loginArguments());
    windlass->start(desk.secret().toUtf8() + '\n');
    QVERIFY(windlass->waitForSignInPage());
    QVERIFY(!isPortFree(desk.callbackPort()));
    windlass->interrupt();
    const Run run = windlass->waitForEnd();
    QVERIFY2(run.exitCode == 4, run.told());
    QVERIFY2(refusesWith(run, u"Sign-in was cancelled"_s), run.told());
    QVERIFY(isPortFree(desk.callbackPort()));
    QCOMPARE(desk.requests(u"POST"_s, u"access_token"_s), 0);
    QCOMPARE(desk.run({u"workspaces"_s}).exitCode, 3);
}

void TestCancel::pushing_data()
{
    QTest::addColumn<bool>("isCarriedOut");
    QTest::addColumn<bool>("isLarge"); // it is sent while it is packed
    QTest::addColumn<QString>("words");
    const QString arrived = u"had already arrived"_s;
    QTest::newRow("server has not begun") << false << false << u"may still be working on it"_s;
    QTest::newRow("server has it, answer is late") << true << false << arrived;
    QTest::newRow("server has a large one, answer is late") << true << true << arrived;
}

void TestCancel::pushing()
{
    QFETCH(bool, isCarriedOut);
    QFETCH(bool, isLarge);
    QFETCH(QString, words);
    Desk desk;
    QVERIFY(desk.open());
    const Taps taps(desk); // they show when the push is on the wire
    QCOMPARE(desk.logIn().exitCode, 0);
    const QString app = desk.makeApp(u"orders-api"_s);
    QVERIFY(!isLarge || makeLarge(app));
    const QStringList before = fingerprint(app);
    QVERIFY(desk.addFault({{u"method"_s, u"POST"_s},
                           {u"path"_s, u"git-receive-pack$"_s},
                           {u"action"_s, u"stall"_s},
                           {u"after"_s, isCarriedOut}}));
    const auto windlass = publishing(desk, app, {u"--create"_s});
    QTRY_VERIFY_WITH_TIMEOUT(taps.web.asked().contains("/git-receive-pack HTTP/1.1\r\n"), patience);
    if (isCarriedOut)
        QTRY_VERIFY_WITH_TIMEOUT(!desk.tip(u"acme/orders-api"_s, u"main"_s).isEmpty(), patience);
    else
        QVERIFY(windlass->waitForLine(u"Checking"_s));
    windlass->interrupt();
    const Run run = windlass->waitForEnd();
    QVERIFY2(run.exitCode == 4, run.told());
    QVERIFY2(refusesWith(run, words), run.told());
    QCOMPARE(run.json()["state"_L1].toString(), u"cancelled"_s);
    QCOMPARE(run.json()["error"_L1]["kind"_L1].toString(), u"cancelled"_s);
    QCOMPARE(fingerprint(app), before);

    const QString commit = run.json()["commit"_L1].toString();
    QCOMPARE(commit.size(), 40);
    QCOMPARE(desk.tip(u"acme/orders-api"_s, u"main"_s), isCarriedOut ? commit : QString());
    const Run again = publishing(desk, app)->waitForEnd();
    QVERIFY2(again.exitCode == (isCarriedOut ? 5 : 0), again.told());
    QCOMPARE(desk.tip(u"acme/orders-api"_s, u"main"_s), commit); // no second commit
}

// Something is on its way already, and may be all but its end.
void TestCancel::packing()
{
    Desk desk;
    QVERIFY(desk.open());
    const Taps taps(desk);
    QCOMPARE(desk.logIn().exitCode, 0);
    const QString app = desk.makeApp(u"orders-api"_s);
    QVERIFY(makeLarge(app));
    const QStringList before = fingerprint(app);
    QVERIFY(desk.addFault({{u"method"_s, u"POST"_s},
                           {u"path"_s, u"git-receive-pack$"_s},
                           {u"action"_s, u"stall"_s}}));
    const auto windlass = publishing(desk, app, {u"--create"_s});
    QTRY_VERIFY_WITH_TIMEOUT(taps.web.asked().contains("/git-receive-pack HTTP/1.1\r\n"), patience);
    const bool isAllSent = windlass->told().contains(u"Checking"_s); // that was quick
    windlass->interrupt();
    const Run run = windlass->waitForEnd();
    QVERIFY2(run.exitCode == 4, run.told());
    // A stopped push says "Checking", too, when it asks what has arrived; all may have been sent
    // between the two, where git/pushconnection looks.
    const bool mayArrive = refusesWith(run, u"may still be working on it"_s);
    QVERIFY2(mayArrive || refusesWith(run, u"Nothing arrived on Bitbucket"_s), run.told());
    QVERIFY2(mayArrive || !isAllSent, run.told());
    QVERIFY2(!mayArrive || run.err.contains(u"Checking"_s), run.told());
    QCOMPARE(fingerprint(app), before);
    QCOMPARE(desk.tip(u"acme/orders-api"_s, u"main"_s), QString());
    const Run again = publishing(desk, app)->waitForEnd();
    QVERIFY2(again.exitCode == 0, again.told());
    QCOMPARE(desk.gitAtServer(u"acme/orders-api"_s, {u"rev-list"_s, u"--count"_s, u"main"_s}),
             u"1"_s);
}

void TestCancel::creating()
{
    Desk desk;
    QVERIFY(desk.open());
    QCOMPARE(desk.logIn().exitCode, 0);
    const QString app = desk.makeApp(u"orders-api"_s);
    QVERIFY(desk.addFault({{u"method"_s, u"POST"_s},
                           {u"path"_s, u"^/2.0/repositories/"_s},
                           {u"action"_s, u"delay"_s},
                           {u"seconds"_s, 3}}));
    const auto windlass = publishing(desk, app, {u"--create"_s});
    QVERIFY(windlass->waitForLine(u"Creating repository"_s));
    windlass->interrupt();
    const Run run = windlass->waitForEnd();
    QVERIFY2(run.exitCode == 4, run.told());
    QVERIFY2(refusesWith(run, u"acme/orders-api was created; no files were sent"_s), run.told());
    QVERIFY(!QFileInfo::exists(app + u"/.git"_s));
    QCOMPARE(desk.tip(u"acme/orders-api"_s, u"main"_s), QString());

    const Run again = publishing(desk, app, {u"--create"_s})->waitForEnd();
    QVERIFY2(again.exitCode == 0, again.told()); // it remembers that the repository is its own
    QCOMPARE(desk.tip(u"acme/orders-api"_s, u"main"_s), again.json()["commit"_L1].toString());
}

void TestCancel::inReviewNoPullRequestIsOpened()
{
    Desk desk;
    QVERIFY(desk.open());
    QCOMPARE(desk.logIn().exitCode, 0);
    const QString app = desk.makeApp(u"orders-api"_s);
    QCOMPARE(publishing(desk, app, {u"--create"_s})->waitForEnd().exitCode, 0);
    QVERIFY(writeFile(app + u"/CHANGED.md"_s, "changed\n"));
    QVERIFY(desk.addFault({{u"method"_s, u"POST"_s},
                           {u"path"_s, u"git-receive-pack$"_s},
                           {u"action"_s, u"stall"_s},
                           {u"after"_s, true}}));
    const auto windlass = publishing(desk, app, {u"--pull-request"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!desk.tip(u"acme/orders-api"_s, u"windlass/orders-api"_s).isEmpty(),
                             patience);
    windlass->interrupt();
    const Run run = windlass->waitForEnd();
    QVERIFY2(run.exitCode == 4, run.told());
    QVERIFY2(refusesWith(run, u"had already arrived"_s), run.told());
    QVERIFY(run.json()["pull_request"_L1].isNull());
    const QJsonObject repository = desk.repository(u"acme/orders-api"_s);
    QCOMPARE(repository.value("pull_requests"_L1).toArray(), QJsonArray());
}

void TestCancel::listing()
{
    Desk desk;
    QVERIFY(desk.open());
    QCOMPARE(desk.logIn().exitCode, 0);
    QVERIFY(desk.addFault({{u"path"_s, u"^/2.0/user/workspaces"_s}, {u"action"_s, u"stall"_s}}));
    const int before = desk.requests(u"POST"_s, u"access_token"_s);
    const auto windlass = desk.process(QStringList{u"workspaces"_s} + desk.commonOptions());
    windlass->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.requests(u"POST"_s, u"access_token"_s), before + 1, patience);
    windlass->interrupt();
    const Run run = windlass->waitForEnd();
    QVERIFY2(run.exitCode == 4, run.told());
    QCOMPARE(run.out, QString());
    QCOMPARE(desk.run({u"workspaces"_s}).exitCode, 0); // the sign-in is as good as before
}

// What the server gives for the stored refresh token, which is used up, comes slowly.
void TestCancel::renewing()
{
    Desk desk;
    QVERIFY(desk.open());
    const Taps taps(desk);
    QCOMPARE(desk.logIn().exitCode, 0);
    QVERIFY(desk.addFault({{u"path"_s, u"access_token$"_s},
                           {u"action"_s, u"slow"_s},
                           {u"bytes"_s, 100},
                           {u"seconds"_s, 0.05}}));
    const qsizetype before = taps.web.answered().size();
    const auto windlass = desk.process(QStringList{u"workspaces"_s} + desk.commonOptions());
    windlass->start();
    QTRY_VERIFY_WITH_TIMEOUT(taps.web.answered().size() > before, patience);
    windlass->interrupt();
    const Run run = windlass->waitForEnd();
    QVERIFY2(run.exitCode == 4, run.told());
    QCOMPARE(run.out, QString());
    QVERIFY(desk.visitor().set({{u"refresh_grace"_s, 0}}));
    QCOMPARE(desk.run({u"workspaces"_s}).exitCode, 0); // by the new one
}

QTEST_GUILESS_MAIN(TestCancel)
#include "tst_cancel.moc"
