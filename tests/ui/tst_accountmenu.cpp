// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistantdesk.h"

#include "ui/main/accountmenu.h"
#include "ui/main/mainwindow.h"
#include "ui/signin/connectdialog.h"
#include "workflows/secretkeeping.h"
#include "workflows/session.h"

#include <QJsonArray>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace windlass;
using uitests::AssistantDesk;

//! The Account menu of the window.
class TestAccountMenu final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void tellsAccountsOfOneUserApart();
    void offersLittleWithoutAccount();
    void switchesBetweenAccounts();
    void opensCheckUpOfAccount();
    void signsOutAndLeadsToAuthorizedApps();
    void remindsThatSecretsAreKeptUntilQuit();

private:
    [[nodiscard]] bool addAccount(const QString &key);
    [[nodiscard]] QAction *action(const QString &name) const;
    [[nodiscard]] QList<QAction *> accounts() const;

    std::unique_ptr<AssistantDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestAccountMenu::init()
{
    m_desk = std::make_unique<AssistantDesk>();
    QVERIFY(m_desk->open());
    m_desk->dialog.reset();
}

void TestAccountMenu::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

bool TestAccountMenu::addAccount(const QString &key)
{
    const QJsonObject consumer{{u"key"_s, key},
                               {u"secret"_s, m_desk->desk.secret()},
                               {u"callback_url"_s, m_desk->desk.callback()}};
    return m_desk->desk.visitor().control("POST", u"consumer"_s, consumer).status == 200
           && m_desk->office
                  ->connectAccount({key, m_desk->desk.secret(), m_desk->desk.callback()},
                                   [this](const QUrl &page) { m_desk->browser.open(page); })
                  .has_value();
}

QAction *TestAccountMenu::action(const QString &name) const
{
    return m_window->findChild<QAction *>(name);
}

QList<QAction *> TestAccountMenu::accounts() const
{
    QList<QAction *> all = m_window->findChild<QMenu *>(u"accountMenu"_s)->actions();
    all.removeIf([](const QAction *one) { return !one->isCheckable(); });
    return all;
}

void TestAccountMenu::tellsAccountsOfOneUserApart()
{
    store::Account first;
    first.displayName = u"Ada & Co"_s;
    first.consumerKey = u"one"_s;
    store::Account second = first;
    second.consumerKey = u"two"_s;
    QCOMPARE(ui::accountLabel(first, {first}), u"Ada & Co"_s);
    QCOMPARE(ui::accountLabel(second, {first, second}), u"Ada & Co (key two)"_s);
}

void TestAccountMenu::offersLittleWithoutAccount()
{
    m_window = std::make_unique<ui::MainWindow>(*m_desk->context);
    QVERIFY(accounts().isEmpty());
    QVERIFY(action(u"addAccount"_s)->isEnabled());
    for (const QString &name :
         {u"signInAgain"_s, u"checkPermissions"_s, u"handOverKey"_s, u"signOut"_s})
        QVERIFY2(!action(name)->isEnabled(), qPrintable(name));
    action(u"addAccount"_s)->trigger();
    QVERIFY(m_window->findChild<ui::ConnectDialog *>()->isVisible());
}

void TestAccountMenu::switchesBetweenAccounts()
{
    QVERIFY(addAccount(u"first-key"_s));
    QVERIFY(addAccount(u"second-key"_s));
    m_window = std::make_unique<ui::MainWindow>(*m_desk->context);
    m_window->show();
    QCOMPARE(accounts().size(), 2);
    QVERIFY(accounts().constFirst()->isChecked());
    auto *shown = m_window->findChild<QPushButton *>(u"account"_s);
    QVERIFY(shown->toolTip().contains(u"second-key"_s)); // signed in last
    accounts().constLast()->trigger();
    QVERIFY(shown->toolTip().contains(u"first-key"_s));
    QVERIFY(shown->text().endsWith(u"-key)"_s)); // what tells them apart, however narrow it is
}

void TestAccountMenu::opensCheckUpOfAccount()
{
    QVERIFY(addAccount(m_desk->desk.key()));
    m_window = std::make_unique<ui::MainWindow>(*m_desk->context);
    m_window->show();
    action(u"checkPermissions"_s)->trigger();
    const auto *dialog = m_window->findChild<ui::ConnectDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QStackedWidget *>()->currentWidget()->objectName(), u"readyPage"_s);
    const auto *who = dialog->findChild<QLabel *>(u"connectedAs"_s);
    QTRY_VERIFY(who->text().contains(u"Ada Lovelace, 3"_s));
}

void TestAccountMenu::signsOutAndLeadsToAuthorizedApps()
{
    QVERIFY(addAccount(m_desk->desk.key()));
    m_window = std::make_unique<ui::MainWindow>(*m_desk->context);
    m_window->show();
    action(u"signOut"_s)->trigger();
    QTRY_VERIFY(m_window->findChild<QMessageBox *>(u"signedOut"_s) != nullptr);
    QCOMPARE(workflows::allAccounts(m_desk->office->services)->size(), 0);
    QVERIFY(!action(u"signOut"_s)->isEnabled());
    m_window->findChild<QPushButton *>(u"openAuthorizedApps"_s)->click();
    QCOMPARE(m_desk->pages.constLast().path(), u"/account/settings/app-authorizations/"_s);
}

void TestAccountMenu::remindsThatSecretsAreKeptUntilQuit()
{
    m_window = std::make_unique<ui::MainWindow>(*m_desk->context);
    m_window->show();
    auto *banner = m_window->findChild<QLabel *>(u"keptUntilQuit"_s);
    QVERIFY(!banner->isVisible());
    action(u"addAccount"_s)->trigger();
    workflows::keepSecretsUntilQuit(m_desk->office->services);
    m_window->findChild<ui::ConnectDialog *>()->reject();
    QVERIFY(banner->isVisible());
}

QTEST_MAIN(TestAccountMenu)
#include "tst_accountmenu.moc"
