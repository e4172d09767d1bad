// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts of MainWindow.

#include "ui/main/mainwindow.h"

#include "foundation/deliver.h"
#include "foundation/language.h"
#include "ui/handover/handoverdialog.h"
#include "ui/main/accountmenu.h"
#include "ui/main/emptypage.h"
#include "ui/main/sidebar.h"
#include "ui/publish/appcontroller.h"
#include "ui/publish/apppage.h"
#include "ui/repositories/chooserepositorydialog.h"
#include "ui/repositories/sources.h"
#include "ui/repositories/workspacepage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/signin/accountcarddialog.h"
#include "ui/signin/connectdialog.h"
#include "ui/signin/signedoutnotice.h"
#include "ui/widgets/remedies.h"
#include "workflows/browsebitbucket.h"
#include "workflows/checkup.h"
#include "workflows/forgeteverything.h"
#include "workflows/ownaddresses.h"
#include "workflows/secretkeeping.h"
#include "workflows/session.h"
#include "workflows/signout.h"

#include <QLabel>
#include <QMenuBar>

#include <algorithm>

namespace windlass::ui {

void MainWindow::buildAccountMenu()
{
    m_accountMenu = new AccountMenu(this);
    menuBar()->addMenu(m_accountMenu);
    m_sidebar->setAccountMenu(m_accountMenu);
    connect(m_accountMenu, &AccountMenu::accountChosen, this, &MainWindow::switchAccount);
    connect(m_accountMenu, &AccountMenu::addRequested, this, &MainWindow::connectAccount);
    connect(m_accountMenu, &AccountMenu::detailsRequested, this, &MainWindow::showAccountCard);
    connect(m_accountMenu, &AccountMenu::signInAgainRequested, this,
            [this] { openAssistant()->signInAgain(*m_account); });
    connect(m_accountMenu, &AccountMenu::checkRequested, this, [this] { checkPermissions({}); });
    connect(m_accountMenu, &AccountMenu::handOverRequested, this, &MainWindow::handOverKey);
    connect(m_accountMenu, &AccountMenu::signOutRequested, this, &MainWindow::signOut);
}

void MainWindow::watchDenials()
{
    m_context.sessions.tellDenials(
        [window = QPointer(this)](const store::Account &, const Error &why) {
            if (!window)
                return;
            window->accountsChanged();
            window->tell(why);
        });
}

void MainWindow::loadAccounts()
{
    const Result<QList<store::Account>> accounts = workflows::allAccounts(m_context.services);
    m_accounts = accounts.value_or(QList<store::Account>());
    if (m_accounts.isEmpty()) {
        m_account.reset();
        m_workspaces.setSource({});
        m_sidebar->setAccountName({});
    } else if (m_isPainted) {
        useAccount(m_accounts.constFirst());
    } else {
        m_account = m_accounts.constFirst();
        m_sidebar->setAccountName(accountLabel(*m_account, m_accounts));
        // what was seen the last time is in the first frame, and nobody is asked for it
        const workflows::BrowseBitbucket browse(m_context.sessions.open(*m_account));
        m_workspaces.setSource({.load = {}, .kept = browse.keptWorkspaces(), .isFresh = true});
    }
    offerAccounts();
    if (!accounts)
        tell(accounts.error());
}

void MainWindow::offerAccounts()
{
    m_emptyPage->setConnected(m_account.has_value());
    if (m_appPage != nullptr)
        m_appPage->setConnected(m_account.has_value());
    m_accountMenu->showAccounts(m_accounts, m_account);
}

void MainWindow::useAccount(const store::Account &account)
{
    m_account = account;
    m_sidebar->setAccountName(accountLabel(account, m_accounts));
    const auto session = m_context.sessions.open(account);
    m_workspaces.setSource(
        workspaceSource(workflows::BrowseBitbucket(session), m_context.services.now));
    deliver(workflows::learnOwnAddresses(session), this, [this](const Result<bool> &isNew) {
        for (AppController *app : std::as_const(m_controllers)) {
            if (isNew.value_or(false))
                app->judgeAuthor();
        }
    });
}

void MainWindow::switchAccount(const store::Account &account)
{
    if (m_account && account.isSame(*m_account))
        return;
    useAccount(account);
    // A workspace page shows what the account before could see.
    if (isWorkspaceShown())
        showEmptyPage();
}

void MainWindow::accountsChanged()
{
    if (m_workspacePage != nullptr)
        m_workspacePage->clear(); // the same account may have a new sign-in
    loadAccounts();
    for (AppController *app : std::as_const(m_controllers))
        app->refresh();
    if (isWorkspaceShown())
        showEmptyPage();
    rejectChoosers();
    showKeepingBanner();
}

//! Of accounts that are gone.
void MainWindow::rejectChoosers()
{
    for (ChooseRepositoryDialog *chooser : findChildren<ChooseRepositoryDialog *>()) {
        const bool isThere =
            std::any_of(m_accounts.begin(), m_accounts.end(), [chooser](const auto &account) {
                return account.isSame(chooser->account());
            });
        if (!isThere)
            chooser->reject();
    }
}

//! Otherwise says so: another program may have signed it out.
bool MainWindow::isStillSignedIn(const store::Account &account)
{
    store::Link link;
    link.apiUrl = account.apiUrl;
    link.userUuid = account.userUuid;
    link.consumerKey = account.consumerKey;
    const Result<store::Account> found = workflows::accountOf(m_context.services, link);
    if (!found)
        tell(found.error());
    return found.has_value();
}

ConnectDialog *MainWindow::openAssistant()
{
    auto *dialog = new ConnectDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectDialog::connected, this, &MainWindow::accountsChanged);
    connect(dialog, &ConnectDialog::disconnected, this, &MainWindow::accountsChanged);
    connect(dialog, &QDialog::finished, this, &MainWindow::showKeepingBanner);
    dialog->open();
    return dialog;
}

void MainWindow::showAccountCard()
{
    auto *card = new AccountCardDialog(m_context, *m_account, this);
    card->setAttribute(Qt::WA_DeleteOnClose);
    connect(card, &AccountCardDialog::checkRequested, this,
            [this](const store::Account &account) { checkPermissionsOf(account, {}); });
    connect(card, &AccountCardDialog::signInAgainRequested, this,
            [this](const store::Account &account) { openAssistant()->signInAgain(account); });
    card->open();
}

void MainWindow::handOverKey()
{
    auto *dialog = new HandoverDialog(m_context, m_handovers, *m_account, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::checkPermissionsOf(const store::Account &account, const QStringList &wanted)
{
    ConnectDialog *assistant = openAssistant();
    assistant->checkPermissions(account, wanted);
    // What was refused may go well now.
    if (!wanted.isEmpty())
        connect(assistant, &QDialog::finished, this, &MainWindow::refresh);
}

void MainWindow::checkPermissions(const QStringList &wanted)
{
    if (m_account)
        checkPermissionsOf(*m_account, wanted);
}

void MainWindow::checkPermissionsOfApp(const QStringList &wanted)
{
    if (m_current == nullptr || !m_current->app().link)
        return;
    const auto account = workflows::accountOf(m_context.services, *m_current->app().link);
    if (account)
        checkPermissionsOf(*account, wanted);
    else
        tell(account.error());
}

//! The way out of a list of the shown account that failed.
void MainWindow::openRemedy(const Error &error)
{
    switch (remedyFor(error)) {
    case Remedy::CheckPermissions:
        checkPermissions(workflows::missingScopes(error));
        break;
    case Remedy::Keychain:
        openKeychainSettings();
        break;
    default:
        if (m_account)
            openAssistant()->signInAgain(*m_account);
    }
}

void MainWindow::connectAccount()
{
    ConnectDialog *assistant = openAssistant();
    if (!m_context.practice.consumer.key.isEmpty())
        assistant->useConsumer(m_context.practice.consumer);
}

void MainWindow::tryPractice()
{
    if (const Result<> opened = m_context.practice.open(); !opened)
        tell(opened.error());
}

void MainWindow::signInForApp()
{
    const bool isLinked = m_current != nullptr && m_current->app().link;
    const auto account = isLinked ? workflows::accountOf(m_context.services, *m_current->app().link)
                                  : Result<store::Account>(fail(ErrorKind::SignInNeeded, {}));
    if (account)
        openAssistant()->signInAgain(*account);
    else
        connectAccount();
}

void MainWindow::signOut()
{
    if (!m_account)
        return;
    const QString name = m_account->displayName;
    deliver(workflows::signOut(m_context.services, m_context.sessions, *m_account), this,
            [this, name](const Result<> &gone) {
                accountsChanged();
                if (gone)
                    showSignedOut(m_context, name, this);
                else
                    tell(gone.error());
            });
}

bool MainWindow::isPushing() const
{
    if (m_pushes.isPushing())
        return true;
    return std::any_of(m_controllers.begin(), m_controllers.end(), [](const AppController *app) {
        return app->state() == AppController::State::Running;
    });
}

SettingsDialog *MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    preventForgetting(*dialog);
    connect(dialog, &QDialog::finished, this, &MainWindow::refresh); // the keychain may be open now
    connect(dialog, &SettingsDialog::keepingChanged, this, &MainWindow::showKeepingBanner);
    connect(dialog, &SettingsDialog::forgetRequested, this,
            [this, dialog] { forgetEverything(QPointer(dialog)); });
    dialog->open();
    return dialog;
}

void MainWindow::preventForgetting(SettingsDialog &dialog)
{
    if (isPushing())
        dialog.preventForgetting(
            tr("A push is running. Wait until it has ended, or cancel it, to forget everything."));
}

void MainWindow::openKeychainSettings()
{
    openSettings()->showFace(SettingsDialog::Face::Keychain);
}

// From the window, not from the dialog: that may be closed before the keychain has answered.
void MainWindow::forgetEverything(const QPointer<SettingsDialog> &dialog)
{
    deliver(workflows::forgetEverything(m_context.services, m_context.sessions), this,
            [this, dialog](const Result<workflows::Forgotten> &gone) {
                if (gone && spokenLanguage() != languageOfSystem())
                    speak({}); // what was chosen is forgotten
                loadApps();    // after a failure, too: a part may be gone
                accountsChanged();
                if (dialog)
                    dialog->showForgotten(gone);
                else if (!gone)
                    tell(gone.error());
            });
}

void MainWindow::showKeepingBanner()
{
    m_keepingBanner->setVisible(workflows::areSecretsKeptUntilQuit(m_context.services));
}

} // namespace windlass::ui
