// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appmodel.h"
#include "models/workspacemodel.h"
#include "store/types.h"
#include "ui/context.h"
#include "workflows/addapps.h"
#include "workflows/publishmany.h"
#include "workflows/writtenhandovers.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <optional>

class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace windlass::ui {

class AccountMenu;
class AppController;
class AppPage;
class DesktopNotices;
class EmptyPage;
class HistoryPage;
class PushAllPage;
class Sidebar;
class WorkspacePage;

//! The window: a sidebar and one page.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Context context, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Adds the app in \a folder, if it is not there yet, and shows it.
    void addApp(const QString &folder);
    //! Likewise; when it holds several apps, asks first which to add, and where they shall go.
    void addFolder(const QString &folder);
    //! Shows the window above others. \param activationToken  of a desktop that asks for one; or
    //! empty
    void comeForward(const QString &activationToken);

Q_SIGNALS:
    //! For the first time; whatever can wait for that has waited.
    void painted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildAnew();
    void takeDown();
    void rebuildDialogs();
    void showAgain(const struct Sight &sight);
    void buildPages();
    void buildMenus();
    void buildAppMenu();
    void buildHelpMenu();
    void buildKeys();
    void showLog();
    void updateAppMenu();
    void updateSourceAction(const QString &whyNot);
    void updateWriteOnceAction(const QString &whyNot);
    void buildAccountMenu();
    void buildBanners();
    [[nodiscard]] QLabel *makeBanner(const QString &objectName, const QString &text);

    void loadAccounts();
    void offerAccounts();
    void watchDenials();
    void useAccount(const store::Account &account);
    void switchAccount(const store::Account &account);
    void accountsChanged();
    void rejectChoosers();
    [[nodiscard]] bool isStillSignedIn(const store::Account &account);
    class ConnectDialog *openAssistant();
    void showAccountCard();
    void handOverKey();
    void checkPermissions(const QStringList &wanted);
    void checkPermissionsOfApp(const QStringList &wanted);
    void checkPermissionsOf(const store::Account &account, const QStringList &wanted);
    void openRemedy(const Error &error);
    void connectAccount();
    void tryPractice();
    void signInForApp();
    void signOut();
    void showKeepingBanner();
    class SettingsDialog *openSettings();
    void preventForgetting(class SettingsDialog &dialog);
    void openKeychainSettings();
    void forgetEverything(const QPointer<class SettingsDialog> &dialog);
    [[nodiscard]] bool isPushing() const;

    void noticeChosen(qint64 app, const QString &activationToken);
    void loadApps();
    void dropAppsBut(const QList<store::App> &apps);
    void chooseAppFolder();
    void askWhatToConnect(const QString &folder, const QList<projects::FoundApp> &found);
    void addFound(const QString &folder, const QList<projects::FoundApp> &found);
    void chooseForAll(const QString &folder, const QList<projects::FoundApp> &found);
    [[nodiscard]] workflows::LinkApp linkEach(const class WhatToConnectDialog &dialog,
                                              const QList<projects::FoundApp> &found) const;
    void addApps(const QString &folder, const QList<projects::FoundApp> &found,
                 const workflows::LinkApp &link);
    [[nodiscard]] AppPage &appPage();
    void showApp(qint64 app);
    void leaveApp();
    void showHistory();
    void openReviewDialog();
    void openDirectoryDialog();
    void leaveHistory();
    [[nodiscard]] bool isHistoryShown() const;
    [[nodiscard]] WorkspacePage &workspacePage();
    [[nodiscard]] bool isWorkspaceShown() const;
    [[nodiscard]] PushAllPage &pushAllPage();
    void showApps(const QList<qint64> &apps);
    void openApp(qint64 app);
    void appClicked();
    void pushAll();
    void pressPrimary();
    void cancelShown();
    [[nodiscard]] bool isPushAllShown() const;
    void showWorkspace(int row);
    void goTo(const bitbucket::RepositoryAddress &address);
    void offerApps(QWidget *near);
    void pushHere(qint64 app);
    void openChooser(const store::App &app, const QString &workspaceUuid);
    [[nodiscard]] class ChooseRepositoryDialog *
    newChooser(const struct RepositoryProposal &proposal);
    void showEmptyPage();
    void refresh();
    void chooseRepository();
    void repositoryChosen(const store::App &app, class ChooseRepositoryDialog &dialog);
    void removeLink();
    void removeFromList();
    [[nodiscard]] AppController *controller(qint64 app);
    [[nodiscard]] QList<AppController *> controllers(const QList<qint64> &apps);
    void tell(const Error &error);

    const Context m_context;
    QList<store::Account> m_accounts;
    std::optional<store::Account> m_account;
    bool m_isPainted = false;
    models::AppModel m_apps;
    models::WorkspaceModel m_workspaces;
    DesktopNotices *m_notices;
    workflows::PublishMany m_pushes;
    QHash<qint64, AppController *> m_controllers;
    AppController *m_current = nullptr;

    Sidebar *m_sidebar = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyPage *m_emptyPage = nullptr;
    AppPage *m_appPage = nullptr; //!< once it was asked for, as the next three
    HistoryPage *m_historyPage = nullptr;
    PushAllPage *m_pushAllPage = nullptr;
    WorkspacePage *m_workspacePage = nullptr;
    workflows::WrittenHandovers m_handovers; //!< with the window they can no longer be undone
    AccountMenu *m_accountMenu = nullptr;
    QMenu *m_appMenu = nullptr;
    QLabel *m_keepingBanner = nullptr;
};

} // namespace windlass::ui
