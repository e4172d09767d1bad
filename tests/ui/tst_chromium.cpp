// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistantdesk.h"

#include "journeys/chromium.h"
#include "ui/signin/connectdialog.h"
#include "workflows/session.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using journeys::Chromium;
using uitests::AssistantDesk;

//! The assistant with a real browser, and with the practice server behaving in each of the ways
//! that nobody has established for Bitbucket.
class TestChromium final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void connects_data();
    void connects();
    void connectsWithoutAsking();
    void tellsDenial();
    void survivesDenialWithoutState();
    void survivesWrongCallback();

private:
    //! From step 1 until Chromium shows the page that the assistant wants opened.
    void openPage();

    std::unique_ptr<AssistantDesk> m_desk;
    std::unique_ptr<Chromium> m_browser;
};

void TestChromium::initTestCase()
{
    if (Chromium::program().isEmpty())
        QSKIP("Chromium is not installed; an HTTP client plays the browser in the other tests.");
}

void TestChromium::init()
{
    m_desk = std::make_unique<AssistantDesk>();
    QVERIFY(m_desk->open());
    m_desk->desk.exempt(u"chromium"_s); // a browser keeps the addresses it was sent to
    m_desk->isBrowserThere = false;     // Chromium is
    m_browser =
        std::make_unique<Chromium>(m_desk->desk.path(u"chromium"_s), m_desk->desk.environment);
    QVERIFY(m_browser->start());
}

void TestChromium::cleanup()
{
    m_browser.reset();
    m_desk.reset();
}

void TestChromium::openPage()
{
    QVERIFY(m_desk->signIn());
    QTRY_COMPARE(m_desk->pages.size(), 1);
    QVERIFY(m_browser->open(m_desk->pages.constFirst()));
}

void TestChromium::connects_data()
{
    QTest::addColumn<QJsonObject>("settings");
    const auto row = [](const char *name, const QJsonObject &settings) {
        QTest::newRow(name) << settings;
    };
    row("as it is documented", {});
    row("scopes, text, capital", {{u"token_scope_key"_s, u"scopes"_s},
                                  {u"expires_in_form"_s, u"text"_s},
                                  {u"token_type"_s, u"Bearer"_s},
                                  {u"scope_header"_s, u"X-Oauth-Scopes"_s}});
    row("no lifetime", {{u"expires_in_form"_s, u"absent"_s}});
    row("verifier not looked at, no grace", {{u"pkce"_s, u"ignored"_s}, {u"refresh_grace"_s, 0}});
    row("short tokens, no username",
        {{u"token_length"_s, 40}, {u"shows_username"_s, false}, {u"list_totals"_s, false}});
    row("long tokens", {{u"token_length"_s, 9000}, {u"unknown_scope"_s, u"invalid_scope"_s}});
}

void TestChromium::connects()
{
    QFETCH(QJsonObject, settings);
    QVERIFY(m_desk->desk.visitor().set(settings));
    openPage();
    QVERIFY(m_browser->press(u"allow"_s));
    QVERIFY(m_desk->waitForStep(4));
    QTRY_COMPARE(m_desk->text(u"connectedAs"_s), u"Connected as Ada Lovelace, 3 workspace(s)."_s);
    for (const QString &feature :
         {u"browse"_s, u"push"_s, u"create-repositories"_s, u"pull-requests"_s})
        QTRY_COMPARE(m_desk->text(feature), u"yes"_s);
    QVERIFY(m_browser->waitForText(u"Return to Windlass to finish."_s));
    QCOMPARE(workflows::allAccounts(m_desk->office->services)->size(), 1);
}

//! Access was granted before: Bitbucket sends the browser back at once.
void TestChromium::connectsWithoutAsking()
{
    QVERIFY(m_desk->desk.visitor().set({{u"consent"_s, u"allow"_s}}));
    openPage();
    QVERIFY(m_desk->waitForStep(4));
    QVERIFY(m_browser->waitForText(u"Return to Windlass to finish."_s));
}

void TestChromium::tellsDenial()
{
    openPage();
    QVERIFY(m_browser->press(u"deny"_s));
    QTRY_VERIFY(m_desk->text(u"errorMessage"_s).startsWith(u"Access was denied in the browser."_s));
    QVERIFY(m_browser->waitForText(u"Sign-in was refused."_s));
    QVERIFY(workflows::allAccounts(m_desk->office->services)->isEmpty());
}

//! A refusal that cannot be told from anybody else's: it is mentioned, and the sign-in goes on.
void TestChromium::survivesDenialWithoutState()
{
    QVERIFY(m_desk->desk.visitor().set({{u"denial_has_state"_s, false}}));
    openPage();
    QVERIFY(m_browser->press(u"deny"_s));
    QTRY_COMPARE(m_desk->text(u"refusalSuspected"_s),
                 u"Bitbucket may have refused; try again or cancel."_s);
    QCOMPARE(m_desk->title(), u"Step 3 of 4"_s);
    QVERIFY(m_desk->press(u"openAgain"_s));
    QVERIFY(m_browser->open(m_desk->pages.constLast()));
    QVERIFY(m_browser->press(u"allow"_s));
    QVERIFY(m_desk->waitForStep(4));
}

//! Bitbucket shows its own page, nothing comes back, and the assistant has the callback to compare.
void TestChromium::survivesWrongCallback()
{
    QVERIFY(m_desk->press(u"haveKey"_s) && m_desk->press(u"advancedCallback"_s));
    m_desk->type(u"consumerKey"_s, m_desk->desk.key());
    m_desk->type(u"consumerSecret"_s, m_desk->desk.secret());
    m_desk->type(u"callbackUrl"_s,
                 QString(m_desk->desk.callback()).replace(u"/callback"_s, u"/wrong"_s));
    QVERIFY(m_desk->press(u"signIn"_s));
    QTRY_COMPARE(m_desk->pages.size(), 1);
    QVERIFY(m_browser->open(m_desk->pages.constFirst()));
    QVERIFY(m_browser->waitForText(u"Invalid redirect_uri"_s));
    QVERIFY(m_desk->press(u"nothingCameBack"_s));
    QVERIFY(m_desk->press(u"cancelSignIn"_s));
    m_desk->type(u"callbackUrl"_s, m_desk->desk.callback());
    QVERIFY(m_desk->press(u"signIn"_s));
    QTRY_COMPARE(m_desk->pages.size(), 2);
    QVERIFY(m_browser->open(m_desk->pages.constLast()));
    QVERIFY(m_browser->press(u"allow"_s));
    QVERIFY(m_desk->waitForStep(4));
}

QTEST_MAIN(TestChromium)
#include "tst_chromium.moc"
