// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The workspaces of MainWindow.

#include "ui/main/mainwindow.h"

#include "models/plaintext.h"
#include "projects/appfolder.h"
#include "ui/main/sidebar.h"
#include "ui/publish/appcontroller.h"
#include "ui/publish/apppage.h"
#include "ui/repositories/chooserepositorydialog.h"
#include "ui/repositories/workspacepage.h"
#include "workflows/createrepository.h"
#include "workflows/manageapps.h"

#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace windlass::ui {

//! Made when it is asked for first: its table costs as much as the rest of the window.
WorkspacePage &MainWindow::workspacePage()
{
    if (m_workspacePage != nullptr)
        return *m_workspacePage;
    m_workspacePage = new WorkspacePage(m_context, m_pages);
    m_pages->addWidget(m_workspacePage);
    connect(m_workspacePage, &WorkspacePage::remedyRequested, this, &MainWindow::openRemedy);
    connect(m_workspacePage, &WorkspacePage::otherWorkspaceWanted, this, &MainWindow::goTo);
    connect(m_workspacePage, &WorkspacePage::pushHereWanted, this, &MainWindow::offerApps);
    connect(&m_workspaces, &QAbstractItemModel::dataChanged, m_workspacePage,
            [this](const QModelIndex &first, const QModelIndex &last) {
                for (int row = first.row(); row <= last.row(); ++row)
                    m_workspacePage->workspaceChanged(m_workspaces.workspaceAt(row));
            });
    return *m_workspacePage;
}

bool MainWindow::isWorkspaceShown() const
{
    return m_workspacePage != nullptr && m_pages->currentWidget() == m_workspacePage;
}

void MainWindow::showWorkspace(int row)
{
    leaveApp();
    m_appMenu->setEnabled(m_apps.rowCount() > 0);
    if (!m_account || row >= m_workspaces.rowCount())
        return;
    workspacePage().showWorkspace(*m_account, m_workspaces.workspaceAt(row));
    m_pages->setCurrentWidget(m_workspacePage);
}

void MainWindow::goTo(const bitbucket::RepositoryAddress &address)
{
    const QModelIndex at = m_workspaces.indexOf(address.workspace);
    if (!at.isValid()) {
        m_workspacePage->refuse(tr("This account does not see the workspace %1.")
                                    .arg(models::plainLine(address.workspace)));
        return;
    }
    m_sidebar->selectWorkspace(at.row());
    m_workspacePage->jumpTo(address.repository);
}

//! Which app shall go to the place that the workspace page shows.
void MainWindow::offerApps(QWidget *near)
{
    auto *menu = new QMenu(near);
    menu->setObjectName(u"pushHereMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int row = 0; row < m_apps.rowCount(); ++row) {
        const qint64 app = m_apps.rowAt(row).id;
        QString name = models::plainLine(m_apps.rowAt(row).name);
        menu->addAction(name.replace(u'&', u"&&"_s), this, [this, app] { pushHere(app); });
    }
    menu->addSeparator();
    menu->addAction(tr("Add App..."), this, &MainWindow::chooseAppFolder);
    menu->popup(near->mapToGlobal(QPoint(0, near->height())));
}

void MainWindow::pushHere(qint64 id)
{
    AppController *target = controller(id);
    if (target == nullptr || !m_account || target->state() == AppController::State::Running)
        return;
    const store::App app = target->app();
    const bitbucket::Workspace workspace = m_workspacePage->workspace();
    const auto repository = m_workspacePage->selected();
    if (!repository) {
        m_sidebar->selectApp(id);
        openChooser(app, workspace.uuid);
        return;
    }
    if (const Result<> linked = m_context.apps.linkToExisting(app, *m_account, workspace.slug,
                                                              *repository, app.directory());
        !linked)
        tell(linked.error());
    target->relinked();
    m_sidebar->selectApp(id);
}

void MainWindow::openChooser(const store::App &app, const QString &workspaceUuid)
{
    const AppController *shown = controller(app.id);
    RepositoryProposal proposal;
    if (app.link && app.link->isToBeCreated())
        proposal.draft = workflows::draftOf(*app.link);
    else
        proposal.draft.name = projects::appName(app.folder);
    if (!workspaceUuid.isEmpty())
        proposal.draft.workspace = workspaceUuid;
    if (shown != nullptr)
        proposal.usualBranch = shown->branch();
    if (projects::mayBeGeneratorOutput(app.folder))
        proposal.source = app.link ? app.link->source : projects::usualSourceOf(app.folder);
    ChooseRepositoryDialog *dialog = newChooser(proposal);
    if (shown != nullptr)
        dialog->showComplaints(shown->complaints());
    connect(dialog, &QDialog::accepted, this,
            [this, app, dialog] { repositoryChosen(app, *dialog); });
    dialog->open();
}

ChooseRepositoryDialog *MainWindow::newChooser(const RepositoryProposal &proposal)
{
    auto *dialog = new ChooseRepositoryDialog(m_context, *m_account, proposal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChooseRepositoryDialog::remedyRequested, this,
            [this, dialog](const Error &error) {
                dialog->reject();
                openRemedy(error);
            });
    return dialog;
}

} // namespace windlass::ui
