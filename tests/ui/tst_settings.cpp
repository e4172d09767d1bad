// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistantdesk.h"

#include "auth/keychaindoctor.h"
#include "auth/switchablesecretstore.h"
#include "auth/tokenkeeper.h"
#include "testing/recordingsecretstore.h"
#include "ui/main/mainwindow.h"
#include "ui/settings/forgetbox.h"
#include "ui/settings/networkface.h"
#include "ui/settings/settingsdialog.h"
#include "ui/signin/connectdialog.h"
#include "workflows/networksettings.h"
#include "workflows/session.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using uitests::AssistantDesk;

//! The settings, above all "Forget everything on this computer".
class TestSettings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void tellsWhereSecretsAre();
    void triesTheKeychainOnlyWhenAsked();
    void tellsWhereDataIs();
    void changesTheProxy();
    void keepsWhatHeldUntilAnAddressIsThere();
    void refusesBadAddresses();
    void testsTheConnection();
    void forgetsTheProxy();
    void forgetsNothingUnasked();
    void forgetsEverything();
    void forgetsThoughClosed();
    void keepsWhatCannotBeForgotten();
    void waitsForRunningPush();
    void looksForSecretsAfterFirstPaint();
    void leadsFromLockedKeychainToSettings();

private:
    void signInAndAddApp();
    [[nodiscard]] ui::SettingsDialog *open();
    void openNetwork();
    void choose(const QString &way);
    void enter(const QString &address);
    [[nodiscard]] ProxyChoice stored() const;
    [[nodiscard]] workflows::Services servicesWith(auth::SwitchableSecretStore &secrets) const;
    [[nodiscard]] bool press(const QString &button);
    [[nodiscard]] QString text(const QString &label) const;

    std::unique_ptr<AssistantDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    store::Account m_account;
    QString m_app;
};

void TestSettings::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's keychain is asked
}

void TestSettings::init()
{
    m_desk = std::make_unique<AssistantDesk>();
    QVERIFY(m_desk->open());
    m_desk->dialog.reset();
}

void TestSettings::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestSettings::signInAndAddApp()
{
    m_account = m_desk->connectOnce();
    QVERIFY(!m_account.userUuid.isEmpty());
    m_app = m_desk->desk.makeApp(u"orders-api"_s);
    QVERIFY(m_desk->office->apps.add(m_app).has_value());
}

ui::SettingsDialog *TestSettings::open()
{
    if (!m_window) {
        m_window = std::make_unique<ui::MainWindow>(*m_desk->context);
        m_window->show();
    }
    m_window->findChild<QAction *>(u"settings"_s)->trigger();
    return m_window->findChild<ui::SettingsDialog *>();
}

workflows::Services TestSettings::servicesWith(auth::SwitchableSecretStore &secrets) const
{
    const workflows::Services &usual = m_desk->office->services;
    return {usual.addresses, usual.profile,  secrets,       usual.keychain,
            usual.accounts,  usual.apps,     usual.journal, usual.keptFindings,
            usual.lists,     usual.activity, usual.people,  usual.gitThreads};
}

bool TestSettings::press(const QString &name)
{
    auto *button = m_window->findChild<QPushButton *>(name);
    if (button == nullptr || !button->isVisible() || !button->isEnabled())
        return false;
    button->click();
    return true;
}

QString TestSettings::text(const QString &name) const
{
    const auto *label = m_window->findChild<QLabel *>(name);
    return label != nullptr && label->isVisible() ? label->text() : QString();
}

void TestSettings::tellsWhereSecretsAre()
{
    ui::SettingsDialog *settings = open();
    QVERIFY(settings->isVisible());
    settings->showFace(ui::SettingsDialog::Face::Keychain);
    QTRY_COMPARE(text(u"secretPlace"_s), u"Kept in: Memory"_s);
    QVERIFY(text(u"keychainMessage"_s).contains(u"ends with Windlass"_s));
    auto *lookAgain = m_window->findChild<QPushButton *>(u"lookAgain"_s);
    lookAgain->setFocus();
    QVERIFY(press(u"lookAgain"_s));
    QTRY_VERIFY(lookAgain->isEnabled());
    QCOMPARE(lookAgain->window()->focusWidget(), lookAgain);
    QVERIFY(!m_window->findChild<QPushButton *>(u"unlockKeychain"_s)->isVisible());
    QVERIFY(press(u"closeSettings"_s));
}

void TestSettings::triesTheKeychainOnlyWhenAsked()
{
    ui::SettingsDialog *settings = open();
    const auto *place = settings->findChild<QLabel *>(u"secretPlace"_s);
    settings->showFace(ui::SettingsDialog::Face::Network);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(place->text(), QString());
    settings->showFace(ui::SettingsDialog::Face::Keychain);
    QTRY_COMPARE(place->text(), u"Kept in: Memory"_s);
}

void TestSettings::tellsWhereDataIs()
{
    QVERIFY(open() != nullptr);
    const QString folder =
        QFileInfo(m_desk->office->services.profile.databaseFile()).absolutePath();
    QVERIFY2(text(u"dataPlace"_s).contains(folder), qPrintable(text(u"dataPlace"_s)));
    QVERIFY(press(u"openDataFolder"_s));
    QCOMPARE(m_desk->pages, QList<QUrl>{QUrl::fromLocalFile(folder)});
}

void TestSettings::openNetwork()
{
    open()->showFace(ui::SettingsDialog::Face::Network);
}

void TestSettings::choose(const QString &way)
{
    m_window->findChild<QRadioButton *>(way)->click();
}

void TestSettings::enter(const QString &address)
{
    auto *field = m_window->findChild<QLineEdit *>(u"proxyAddress"_s);
    QVERIFY(field->isEnabled());
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, address);
    QTest::keyClick(field, Qt::Key_Return);
}

ProxyChoice TestSettings::stored() const
{
    return workflows::storedProxy(m_desk->office->services.profile);
}

void TestSettings::changesTheProxy()
{
    openNetwork();
    QVERIFY(m_window->findChild<QRadioButton *>(u"proxyOfSystem"_s)->isChecked());
    QVERIFY(!m_window->findChild<QLineEdit *>(u"proxyAddress"_s)->isEnabled());
    choose(u"proxyNone"_s);
    QCOMPARE(stored().way, ProxyChoice::Way::None);
    choose(u"proxySocks"_s);
    enter(u"proxy.example.com:1080"_s);
    QCOMPARE(stored(), (ProxyChoice{ProxyChoice::Way::Socks5, u"proxy.example.com"_s, 1080}));
    QVERIFY(m_window->findChild<ui::SettingsDialog *>()->isVisible()); // Return closes nothing
    QVERIFY(press(u"closeSettings"_s));
    m_window.reset();
    openNetwork(); // of another start
    QVERIFY(m_window->findChild<QRadioButton *>(u"proxySocks"_s)->isChecked());
    QCOMPARE(m_window->findChild<QLineEdit *>(u"proxyAddress"_s)->text(),
             u"proxy.example.com:1080"_s);
    choose(u"proxyOfSystem"_s);
    QCOMPARE(stored(), ProxyChoice());
}

void TestSettings::keepsWhatHeldUntilAnAddressIsThere()
{
    openNetwork();
    choose(u"proxyHttp"_s);
    QCOMPARE(text(u"networkState"_s), u"Enter the address. Until then: the system's proxy."_s);
    QCOMPARE(stored(), ProxyChoice());
    auto *field = m_window->findChild<QLineEdit *>(u"proxyAddress"_s);
    QTest::keyClicks(field, u"proxy.example.com:8080"_s); // and the dialog is closed at once
    m_window->findChild<ui::SettingsDialog *>()->reject();
    QCOMPARE(stored().address(), u"proxy.example.com:8080"_s);
}

void TestSettings::refusesBadAddresses()
{
    openNetwork();
    choose(u"proxyHttp"_s);
    enter(u"proxy.example.com"_s);
    const auto *message =
        m_window->findChild<ui::NetworkFace *>()->findChild<QLabel *>(u"errorMessage"_s);
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().startsWith(u"The port of the proxy is missing."_s),
             qPrintable(message->text()));
    QCOMPARE(stored(), ProxyChoice());
    QVERIFY(press(u"testConnection"_s)); // asks nobody
    QCOMPARE(text(u"networkState"_s), QString());
    enter(u"proxy.example.com:8080"_s);
    QVERIFY(!message->isVisible());
    QCOMPARE(stored().port, 8080);
}

void TestSettings::testsTheConnection()
{
    openNetwork();
    auto *test = m_window->findChild<QPushButton *>(u"testConnection"_s);
    test->setFocus();
    QVERIFY(press(u"testConnection"_s));
    QVERIFY(!test->isEnabled());
    QTRY_COMPARE(text(u"networkState"_s), u"Bitbucket answers."_s);
    QCOMPARE(test->window()->focusWidget(), test);
    QVERIFY(m_desk->desk.addFault({{u"host"_s, u"api"_s},
                                   {u"path"_s, u"/2.0/user$"_s},
                                   {u"action"_s, u"status"_s},
                                   {u"status"_s, 503}}));
    QVERIFY(press(u"testConnection"_s));
    const auto *face = m_window->findChild<ui::NetworkFace *>();
    QTRY_VERIFY(face->findChild<QLabel *>(u"errorMessage"_s)->text().contains(u"was reached"_s));
    QCOMPARE(text(u"networkState"_s), QString());
}

void TestSettings::forgetsTheProxy()
{
    openNetwork();
    choose(u"proxyNone"_s);
    m_window->findChild<ui::SettingsDialog *>()->showFace(ui::SettingsDialog::Face::General);
    QVERIFY(press(u"forgetEverything"_s));
    QVERIFY(press(u"forgetForSure"_s));
    QTRY_VERIFY(text(u"forgetState"_s).startsWith(u"Windlass has forgotten"_s));
    QVERIFY(m_window->findChild<QRadioButton *>(u"proxyOfSystem"_s)->isChecked());
    QVERIFY(press(u"closeSettings"_s));
    QCOMPARE(stored(), ProxyChoice()); // closing does not bring it back
}

void TestSettings::forgetsNothingUnasked()
{
    signInAndAddApp();
    QVERIFY(open() != nullptr);
    QVERIFY(press(u"forgetEverything"_s));
    auto *question = m_window->findChild<QMessageBox *>(u"forgetQuestion"_s);
    QVERIFY(question != nullptr && question->isVisible());
    QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
    question->button(QMessageBox::Cancel)->click();
    QCOMPARE(workflows::allAccounts(m_desk->office->services)->size(), 1);
    QCOMPARE(m_desk->office->apps.all()->size(), 1);
}

void TestSettings::forgetsEverything()
{
    signInAndAddApp();
    QVERIFY(open() != nullptr);
    QCOMPARE(m_window->findChild<QListView *>(u"apps"_s)->model()->rowCount(), 1);
    QVERIFY(press(u"forgetEverything"_s));
    QVERIFY(press(u"forgetForSure"_s));
    QTRY_COMPARE(text(u"forgetState"_s),
                 u"Windlass has forgotten everything on this computer: 1 account(s) with their "
                 "secrets, 1 app(s), lists, history and settings. The folders of your apps are as "
                 "they were."_s); // plurals come with the translation
    QCOMPARE(workflows::allAccounts(m_desk->office->services)->size(), 0);
    QVERIFY(m_desk->office->apps.all()->isEmpty());
    QVERIFY(QFile::exists(m_app + u"/package.json"_s));
    // and the window is like new
    QCOMPARE(m_window->findChild<QListView *>(u"apps"_s)->model()->rowCount(), 0);
    QVERIFY(m_window->findChild<QWidget *>(u"emptyPage"_s)->isVisible());
    QVERIFY(!m_window->findChild<QPushButton *>(u"connect"_s)->isHidden());
    QVERIFY(!m_window->findChild<QAction *>(u"signOut"_s)->isEnabled());
    QCOMPARE(m_desk->desk.requests(u"POST"_s, u"/site/oauth2/revoke"_s), 1);
}

void TestSettings::forgetsThoughClosed()
{
    signInAndAddApp();
    QVERIFY(open() != nullptr);
    QVERIFY(press(u"forgetEverything"_s));
    QVERIFY(press(u"forgetForSure"_s));
    QVERIFY(press(u"closeSettings"_s));
    QTRY_VERIFY(!m_window->findChild<QPushButton *>(u"connect"_s)->isHidden());
    QVERIFY(m_desk->office->apps.all()->isEmpty());
}

void TestSettings::keepsWhatCannotBeForgotten()
{
    signInAndAddApp();
    testing::RecordingSecretStore locked;
    locked.removeError = Error{ErrorKind::KeychainLocked, u"It is locked."_s};
    auth::SwitchableSecretStore secrets(&locked);
    const workflows::Services services = servicesWith(secrets);
    const ui::Context context{services, m_desk->office->sessions, m_desk->office->apps,
                              [](const QUrl &) { return true; }};
    m_window = std::make_unique<ui::MainWindow>(context);
    m_window->show();
    QVERIFY(open() != nullptr);
    QVERIFY(press(u"forgetEverything"_s));
    QVERIFY(press(u"forgetForSure"_s));
    const auto *error =
        m_window->findChild<ui::ForgetBox *>()->findChild<QLabel *>(u"errorMessage"_s);
    QTRY_COMPARE(error->text(), u"It is locked."_s);
    QCOMPARE(workflows::allAccounts(services)->size(), 1);
    QCOMPARE(m_desk->office->apps.all()->size(), 1);
    QVERIFY(m_window->findChild<QPushButton *>(u"forgetEverything"_s)->isEnabled());
    m_window.reset(); // before the services
}

void TestSettings::waitsForRunningPush()
{
    signInAndAddApp();
    const auto accounts = workflows::allAccounts(m_desk->office->services);
    bitbucket::RepositoryDraft draft;
    draft.workspace = u"acme"_s;
    draft.slug = draft.name = u"orders-api"_s;
    const auto apps = m_desk->office->apps.all();
    QVERIFY(m_desk->office->apps.linkToNew(apps->constFirst(), accounts->constFirst(), draft)
                .has_value());
    QVERIFY(m_desk->desk.addFault({{u"host"_s, u"api"_s},
                                   {u"path"_s, u"/2.0/repositories/acme/orders-api"_s},
                                   {u"action"_s, u"stall"_s},
                                   {u"seconds"_s, 30}}));
    m_window = std::make_unique<ui::MainWindow>(*m_desk->context);
    m_window->show();
    auto *primary = m_window->findChild<QPushButton *>(u"primary"_s);
    QTRY_VERIFY_WITH_TIMEOUT(primary->isEnabled(), journeys::patience);
    primary->click();
    QTRY_COMPARE(primary->text(), u"Cancel"_s);
    QVERIFY(open() != nullptr);
    QVERIFY(!m_window->findChild<QPushButton *>(u"forgetEverything"_s)->isEnabled());
    QVERIFY(text(u"forgetState"_s).startsWith(u"A push is running."_s));
}

void TestSettings::looksForSecretsAfterFirstPaint()
{
    signInAndAddApp();
    testing::RecordingSecretStore keychain;
    auth::SwitchableSecretStore secrets(&keychain);
    const workflows::Services services = servicesWith(secrets);
    workflows::Sessions sessions(services);
    const ui::Context context{services, sessions, m_desk->office->apps,
                              [](const QUrl &) { return true; }};
    m_window = std::make_unique<ui::MainWindow>(context);
    QCOMPARE(m_window->findChild<QPushButton *>(u"account"_s)->text(), u"Ada Lovelace"_s);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QVERIFY2(keychain.journal.isEmpty(), qPrintable(keychain.journal.join(u' ')));
    m_window->show();
    QTRY_VERIFY(!keychain.journal.isEmpty());
    for (const QString &entry : std::as_const(keychain.journal))
        QVERIFY2(entry.startsWith(u"read "_s), qPrintable(entry)); // at start it only reads
    m_window.reset();                                              // before the services
}

void TestSettings::leadsFromLockedKeychainToSettings()
{
    signInAndAddApp();
    testing::RecordingSecretStore keychain;
    keychain.readError = Error{ErrorKind::KeychainLocked, u"It is locked."_s};
    auth::SwitchableSecretStore secrets(&keychain);
    const workflows::Services services = servicesWith(secrets);
    workflows::Sessions sessions(services);
    const ui::Context context{services, sessions, m_desk->office->apps,
                              [](const QUrl &) { return true; }};
    m_window = std::make_unique<ui::MainWindow>(context);
    m_window->show();
    QTRY_VERIFY(m_window->findChild<QPushButton *>(u"workspacesRemedy"_s)->isVisible());
    QVERIFY(press(u"workspacesRemedy"_s));
    QVERIFY(m_window->findChild<ui::SettingsDialog *>()->isVisible());
    QCOMPARE(workflows::allAccounts(services)->size(), 1); // nobody is signed out
    const auto id = auth::AccountId{m_account.userUuid, m_account.consumerKey};
    keychain.readError.reset(); // it is unlocked
    keychain.secrets.insert(id.consumerSecretKey(), m_desk->desk.secret());
    keychain.secrets.insert(
        id.refreshTokenKey(),
        journeys::awaited(m_desk->office->secrets.read(id.refreshTokenKey()))->value_or(u""_s));
    QVERIFY(press(u"closeSettings"_s));
    QTRY_COMPARE(m_window->findChild<QListView *>(u"workspaces"_s)->model()->rowCount(), 3);
    QVERIFY(!m_window->findChild<QPushButton *>(u"workspacesRemedy"_s)->isVisible());
    m_window.reset(); // before the services
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
