// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistantdesk.h"

#include "ui/main/mainwindow.h"
#include "ui/signin/accountcarddialog.h"
#include "ui/signin/connectdialog.h"
#include "ui/signin/plantexts.h"
#include "ui/widgets/personpicture.h"
#include "workflows/accountcard.h"
#include "workflows/accountpicture.h"
#include "workflows/checkup.h"

#include <QAction>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using uitests::AssistantDesk;

//! The card of an account, reached by the Account menu.
class TestAccountCard final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhatIsKnown();
    void knowsRenewals();
    void followsScopesOfRenewals();
    void namesUnknownScopes();
    void refusesSignedOutAccount();
    void leadsOn_data();
    void leadsOn();
    void leadsToAuthorizedApps();
    void showsPicture();
    void drawsInitialsWithoutPicture_data();
    void drawsInitialsWithoutPicture();
    void asksAgainAfterFaults();

private:
    void signIn();
    [[nodiscard]] ui::AccountCardDialog *openCard();
    [[nodiscard]] QString text(const QString &name) const;
    [[nodiscard]] bool showsPictureOn(const ui::AccountCardDialog *card) const;
    [[nodiscard]] std::optional<QByteArray> keptPicture() const;
    [[nodiscard]] Result<workflows::CheckUpResult> renew();

    std::unique_ptr<AssistantDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    store::Account m_account;
};

void TestAccountCard::init()
{
    m_desk = std::make_unique<AssistantDesk>();
    QVERIFY(m_desk->open());
    m_desk->dialog.reset();
    signIn();
    m_window = std::make_unique<ui::MainWindow>(*m_desk->context);
    m_window->show();
}

void TestAccountCard::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestAccountCard::signIn()
{
    m_account = m_desk->connectOnce();
    QVERIFY(!m_account.userUuid.isEmpty());
}

ui::AccountCardDialog *TestAccountCard::openCard()
{
    delete m_window->findChild<ui::AccountCardDialog *>();
    m_window->findChild<QAction *>(u"accountDetails"_s)->trigger();
    return m_window->findChild<ui::AccountCardDialog *>();
}

QString TestAccountCard::text(const QString &name) const
{
    const auto *label = m_window->findChild<QLabel *>(name);
    return label != nullptr && label->isVisible() ? label->text() : QString();
}

Result<workflows::CheckUpResult> TestAccountCard::renew()
{
    return journeys::awaited(workflows::checkUp(m_desk->office->sessions.open(m_account)));
}

void TestAccountCard::showsWhatIsKnown()
{
    const auto *card = openCard();
    QVERIFY(card != nullptr && card->isVisible());
    QCOMPARE(text(u"cardUser"_s), u"ada"_s);
    QCOMPARE(text(u"cardKey"_s), m_desk->desk.key());
    QCOMPARE(text(u"cardPermissions"_s), u"Account: Email, Read\nProjects: Read\nRepositories: "
                                         "Write, Admin\nPull requests: Write"_s);
    QCOMPARE(text(u"cardSignedIn"_s),
             QLocale().toString(m_account.signedInAt.toLocalTime(), QLocale::ShortFormat));
    QVERIFY2(text(u"cardAccess"_s).startsWith(u"Good until "_s), qPrintable(text(u"cardAccess"_s)));
    QCOMPARE(text(u"cardRenewed"_s), u"None since the sign-in"_s);
    QTRY_COMPARE(text(u"cardPlace"_s), u"Memory"_s);
    for (const QLabel *label : card->findChildren<QLabel *>()) {
        QVERIFY(!label->text().contains(m_desk->desk.secret()));
        QVERIFY(label->textFormat() == Qt::PlainText || label->buddy() != nullptr
                || !Qt::mightBeRichText(label->text()));
    }
}

void TestAccountCard::knowsRenewals()
{
    QVERIFY(renew().has_value());
    const auto card =
        workflows::accountCard(m_desk->office->services, m_desk->office->sessions, m_account);
    QVERIFY(card.has_value());
    QVERIFY(card->account.refreshedAt >= m_account.signedInAt);
    QVERIFY(card->accessUntil && card->accessUntil->isValid());
    (void)openCard();
    QCOMPARE(text(u"cardRenewed"_s),
             QLocale().toString(card->account.refreshedAt.toLocalTime(), QLocale::ShortFormat));
    // Another process sees the same, but has no access token of its own yet.
    workflows::Sessions others(m_desk->office->services);
    const auto elsewhere = workflows::accountCard(m_desk->office->services, others, m_account);
    QCOMPARE(elsewhere->account.refreshedAt, card->account.refreshedAt);
    QVERIFY(!elsewhere->accessUntil);
}

void TestAccountCard::followsScopesOfRenewals()
{
    QVERIFY(m_desk->setScopes({u"account"_s, u"repository:write"_s}));
    QVERIFY(renew().has_value());
    (void)openCard();
    QCOMPARE(text(u"cardPermissions"_s), u"Account: Read\nRepositories: Write"_s);
    QCOMPARE(m_desk->office->sessions.open(m_account)->account().scopes,
             QStringList({u"account"_s, u"repository:write"_s}));
}

void TestAccountCard::namesUnknownScopes()
{
    QCOMPARE(ui::permissionLines({u"pipeline:write"_s, u"account"_s}),
             QStringList({u"Account: Read"_s, u"pipeline:write"_s}));
    QCOMPARE(ui::permissionLines({}), QStringList());
}

void TestAccountCard::refusesSignedOutAccount()
{
    store::Account stranger = m_account;
    stranger.userUuid = u"{nobody}"_s;
    const auto card =
        workflows::accountCard(m_desk->office->services, m_desk->office->sessions, stranger);
    QVERIFY(!card);
    QCOMPARE(card.error().kind, ErrorKind::SignInNeeded);
}

void TestAccountCard::leadsOn_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("page");
    QTest::newRow("check-up") << u"checkFromCard"_s << u"readyPage"_s;
    QTest::newRow("sign-in") << u"signInAgainFromCard"_s << u"signInPage"_s;
}

void TestAccountCard::leadsOn()
{
    QFETCH(QString, button);
    QFETCH(QString, page);
    m_desk->isBrowserThere = false;
    openCard()->findChild<QPushButton *>(button)->click();
    const auto *assistant = m_window->findChild<ui::ConnectDialog *>();
    QVERIFY(assistant != nullptr && assistant->isVisible());
    const auto *pages = assistant->findChild<QStackedWidget *>();
    QTRY_COMPARE(pages->currentWidget()->objectName(), page);
}

void TestAccountCard::leadsToAuthorizedApps()
{
    openCard()->findChild<QPushButton *>(u"openAuthorizedApps"_s)->click();
    QCOMPARE(m_desk->pages.constLast().path(), u"/account/settings/app-authorizations/"_s);
}

bool TestAccountCard::showsPictureOn(const ui::AccountCardDialog *card) const
{
    return card->findChild<ui::PersonPicture *>(u"cardPicture"_s)->hasPicture();
}

std::optional<QByteArray> TestAccountCard::keptPicture() const
{
    return workflows::keptPicture(m_desk->context->services, m_account);
}

//! Fetched once, without the token, and then kept.
void TestAccountCard::showsPicture()
{
    m_desk->desk.forgetCalls();
    QVERIFY(!keptPicture());
    const auto *card = openCard();
    QVERIFY(!showsPictureOn(card)); // it is on its way
    QTRY_VERIFY(showsPictureOn(card));
    QVERIFY(keptPicture()->startsWith("\x89PNG"));
    QVERIFY(showsPictureOn(openCard()));
    QCOMPARE(m_desk->desk.requests(u"GET"_s, u"/avatars/"_s), 1);
    const QJsonArray requests =
        m_desk->desk.visitor().control("GET", u"requests"_s).json.value("requests"_L1).toArray();
    for (const QJsonValue &request : requests) {
        if (!request["path"_L1].toString().startsWith(u"/avatars/"_s))
            continue;
        for (const QString &name : request["headers"_L1].toObject().keys())
            QVERIFY2(name.compare(u"authorization"_s, Qt::CaseInsensitive) != 0
                         || request["headers"_L1][name].toString().isEmpty(),
                     qPrintable(name));
    }
}

void TestAccountCard::drawsInitialsWithoutPicture_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::newRow("none") << QJsonObject{{u"action"_s, u"status"_s}, {u"status"_s, 404}};
    QTest::newRow("SVG") << QJsonObject{
        {u"action"_s, u"status"_s},
        {u"status"_s, 200},
        {u"content_type"_s, u"image/png"_s},
        {u"body"_s, u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"_s}};
    QTest::newRow("elsewhere") << QJsonObject{{u"action"_s, u"redirect"_s},
                                              {u"location"_s, u"https://example.com/a.png"_s}};
    QTest::newRow("larger than a picture")
        << QJsonObject{{u"action"_s, u"huge"_s}, {u"bytes"_s, 300 * 1024}};
}

//! That there is none is known for a day, too.
void TestAccountCard::drawsInitialsWithoutPicture()
{
    QFETCH(QJsonObject, fault);
    fault.insert(u"path"_s, u"/avatars/"_s);
    fault.insert(u"times"_s, 0);
    QVERIFY(m_desk->desk.addFault(fault));
    const auto *card = openCard();
    QTRY_COMPARE(keptPicture(), std::optional(QByteArray()));
    QVERIFY(!showsPictureOn(card));
    QVERIFY(!showsPictureOn(openCard()));
    QCOMPARE(m_desk->desk.requests(u"GET"_s, u"/avatars/"_s), 1);
}

void TestAccountCard::asksAgainAfterFaults()
{
    QVERIFY(m_desk->desk.addFault(
        {{u"path"_s, u"/avatars/"_s}, {u"action"_s, u"status"_s}, {u"status"_s, 503}}));
    m_desk->desk.forgetCalls();
    (void)openCard();
    QTRY_COMPARE(m_desk->desk.requests(u"GET"_s, u"/avatars/"_s), 1);
    QVERIFY(!keptPicture());
    QTRY_VERIFY(showsPictureOn(openCard()));
}

QTEST_MAIN(TestAccountCard)
#include "tst_accountcard.moc"
