// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow in another language.

#include "ui/main/mainwindow.h"

#include "ui/history/historypage.h"
#include "ui/main/accountmenu.h"
#include "ui/main/emptypage.h"
#include "ui/main/sidebar.h"
#include "ui/publish/appcontroller.h"
#include "ui/publish/apppage.h"
#include "ui/pushall/pushallpage.h"
#include "ui/repositories/workspacepage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/keptentries.h"

#include <QLayout>
#include <QMenuBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTreeView>

namespace windlass::ui {

//! What is looked at, and what has been entered.
struct Sight
{
    enum class Page { Empty, App, History, PushAll, Workspace };

    Page page = Page::Empty;
    QList<qint64> apps = {}; //!< selected ones
    QString workspace = {};  //!< uuid
    QString repository = {}; //!< uuid of the selected one
    int row = -1;            //!< of History's or Push All's table
    KeptEntries entries;
};

static QTreeView *tableOn(const QStackedWidget &pages)
{
    return pages.currentWidget()->findChild<QTreeView *>();
}

// Only pixels and words are made anew. Whatever runs or was learnt is in the apps' controllers, the
// models and m_pushes, which stay; so does the window itself with its place.
void MainWindow::buildAnew()
{
    Sight sight{.apps = m_sidebar->selectedApps(), .entries = KeptEntries(*this)};
    if (isWorkspaceShown()) {
        sight.page = Sight::Page::Workspace;
        sight.workspace = m_workspacePage->workspace().uuid;
        if (const auto &repository = m_workspacePage->selected())
            sight.repository = repository->uuid;
    } else if (isPushAllShown()) {
        sight.page = Sight::Page::PushAll;
        sight.row = tableOn(*m_pages)->currentIndex().row();
    } else if (isHistoryShown()) {
        sight.page = Sight::Page::History;
        sight.row = tableOn(*m_pages)->currentIndex().row();
    } else if (m_pages->currentWidget() == m_appPage) {
        sight.page = Sight::Page::App;
    }
    setUpdatesEnabled(false);
    takeDown();
    build();
    offerAccounts();
    if (m_account)
        m_sidebar->setAccountName(accountLabel(*m_account, m_accounts));
    centralWidget()
        ->show(); // a layout would show it later, and what has no room yet divides it wrongly
    layout()->activate();
    showAgain(sight);
    sight.entries.giveBack(*this);
    setUpdatesEnabled(true);
    rebuildDialogs();
    for (AppController *app : std::as_const(m_controllers)) {
        m_apps.setState(app->app().id, app->standing(), app->stateText());
        app->refresh(); // findings are sentences
    }
}

void MainWindow::takeDown()
{
    delete takeCentralWidget();
    m_appPage = nullptr;
    m_historyPage = nullptr;
    m_pushAllPage = nullptr;
    m_workspacePage = nullptr;
    delete m_accountMenu;
    delete menuBar();
    qDeleteAll(actions());
}

void MainWindow::showAgain(const Sight &sight)
{
    const bool isWorkspace = sight.page == Sight::Page::Workspace;
    const int workspace = isWorkspace ? m_workspaces.indexOf(sight.workspace).row() : -1;
    {
        const QSignalBlocker silent(m_sidebar);
        m_sidebar->selectApps(sight.apps);
        if (workspace >= 0)
            m_sidebar->selectWorkspace(workspace);
    }
    m_appMenu->setEnabled(m_current != nullptr || m_apps.rowCount() > 0);
    if (workspace >= 0) {
        showWorkspace(workspace);
        if (!sight.repository.isEmpty())
            m_workspacePage->select(sight.repository);
        return;
    }
    if (sight.page == Sight::Page::PushAll) {
        if (m_pushes.hasPushed())
            m_pages->setCurrentWidget(&pushAllPage());
        else
            showApps(sight.apps);
    } else if (m_current != nullptr) {
        appPage().showApp(m_current);
        m_pages->setCurrentWidget(m_appPage);
        if (sight.page == Sight::Page::History)
            showHistory();
    } else {
        showEmptyPage();
    }
    if (sight.row >= 0) {
        QTreeView *table = tableOn(*m_pages);
        table->setCurrentIndex(table->model()->index(sight.row, 0));
    }
}

//! Others close before somebody comes to the settings, or look after themselves.
void MainWindow::rebuildDialogs()
{
    auto *settings = findChild<SettingsDialog *>();
    if (settings == nullptr)
        return;
    settings->buildAnew();
    preventForgetting(*settings);
}

} // namespace windlass::ui
