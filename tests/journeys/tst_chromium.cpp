// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/chromium.h"
#include "journeys/desk.h"
#include "journeys/fixtureapp.h"
#include "journeys/systembrowser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass::journeys;

//! The main job with a real browser: Windlass asks the system to open the page, Chromium shows it,
//! presses a button and follows to the callback.
class TestChromium final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void signsInAndPushes();
    void tellsThatUserDenied();
    void waitsWhileCallbackIsWrong();

private:
    //! The login command without --no-browser.
    [[nodiscard]] std::unique_ptr<WindlassProcess> startLogin(const QString &callback);

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SystemBrowser> m_opener;
    std::unique_ptr<Chromium> m_browser;
};

void TestChromium::initTestCase()
{
    if (Chromium::program().isEmpty())
        QSKIP("Chromium is not installed; an HTTP client plays the browser in the other journeys.");
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("There is no display, so the system opens no browser.");
    if (const QString why = whyNoKeychain(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void TestChromium::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    m_opener = std::make_unique<SystemBrowser>(*m_desk);
    QVERIFY(m_opener->install());
    m_desk->exempt(u"chromium"_s); // a browser keeps the addresses it was sent to
    m_browser = std::make_unique<Chromium>(m_desk->path(u"chromium"_s), m_desk->environment);
    QVERIFY(m_browser->start());
}

void TestChromium::cleanup()
{
    m_browser.reset();
    m_opener.reset();
    m_desk.reset();
}

std::unique_ptr<WindlassProcess> TestChromium::startLogin(const QString &callback)
{
    QStringList arguments = m_desk->loginArguments();
    arguments.removeAll(u"--no-browser"_s);
    arguments.replace(arguments.indexOf(u"--callback"_s) + 1, callback);
    auto windlass = m_desk->process(arguments);
    windlass->start(m_desk->secret().toUtf8() + '\n');
    return windlass;
}

void TestChromium::signsInAndPushes()
{
    const auto windlass = startLogin(m_desk->callback());
    const QUrl page = m_opener->openedPage();
    const auto told = windlass->waitForSignInPage();
    QVERIFY2(told, qPrintable(windlass->told()));
    QCOMPARE(page, *told);
    QVERIFY(m_browser->open(page));
    QVERIFY(m_browser->press(u"allow"_s));
    const Run login = windlass->waitForEnd();
    QVERIFY2(login.exitCode == 0, login.told());
    QVERIFY(m_browser->waitForText(u"Return to Windlass to finish."_s));
    QVERIFY(m_browser->address().toString().startsWith(m_desk->callback()));

    const Run list = m_desk->run({u"repositories"_s, u"acme"_s});
    QVERIFY2(list.out.contains(u"shop-api"_s), list.told());

    const QString app = m_desk->makeApp(u"orders-api"_s);
    const Run push =
        m_desk->publish(app, {u"--to"_s, u"acme/orders-api"_s, u"--create"_s, u"--json"_s});
    QVERIFY2(push.exitCode == 0, push.told());
    const QString commit = push.json()["commit"_L1].toString();
    QCOMPARE(m_desk->tip(u"acme/orders-api"_s, u"main"_s), commit);
    QCOMPARE(m_desk->gitAtServer(u"acme/orders-api"_s, {u"rev-parse"_s, u"main^{tree}"_s}),
             treeByGit(app, m_desk->path(u"copy"_s), m_desk->environment));

    // and what the person sees at the end is the commit on the site
    QVERIFY(m_browser->open(QUrl(m_desk->webUrl + u"/acme/orders-api"_s)));
    QVERIFY(m_browser->waitForText(commit.left(12)));
}

void TestChromium::tellsThatUserDenied()
{
    const auto windlass = startLogin(m_desk->callback());
    QVERIFY(m_browser->open(m_opener->openedPage()));
    QVERIFY(m_browser->press(u"deny"_s));
    const Run login = windlass->waitForEnd();
    QCOMPARE(login.exitCode, 1);
    QVERIFY2(refusesWith(login, u"denied in the browser"_s), login.told());
    QVERIFY(m_browser->waitForText(u"Sign-in was refused."_s));
    QCOMPARE(m_desk->run({u"accounts"_s}).out, QString());
}

//! Bitbucket shows its own page then, and nothing comes back.
void TestChromium::waitsWhileCallbackIsWrong()
{
    const auto windlass =
        startLogin(u"http://localhost:%1/elsewhere"_s.arg(m_desk->callbackPort()));
    QVERIFY(m_browser->open(m_opener->openedPage()));
    QVERIFY(m_browser->waitForText(u"Invalid redirect_uri"_s));
    QVERIFY(!windlass->hasEnded());
    windlass->interrupt();
    const Run login = windlass->waitForEnd();
    QVERIFY2(login.exitCode == 4, login.told());
}

QTEST_GUILESS_MAIN(TestChromium)
#include "tst_chromium.moc"
