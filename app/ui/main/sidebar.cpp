// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/sidebar.h"

#include "models/plaintext.h"
#include "ui/main/appdelegate.h"
#include "ui/main/workspacedelegate.h"
#include "ui/repositories/workspacebox.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/remedybutton.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using models::LoadState;

Sidebar::Sidebar(models::AppModel &apps, models::WorkspaceModel &workspaces, QWidget *parent)
    : QWidget(parent),
      m_apps(apps),
      m_workspaces(workspaces),
      m_appList(new QListView(this)),
      m_workspaceList(new QListView(this)),
      m_workspaceMessage(plainLabel(this)),
      m_retry(button(this, u"retryWorkspaces"_s, tr("Retry"))),
      m_remedy(new RemedyButton(u"workspacesRemedy"_s, this)),
      m_account(button(this, u"account"_s, QString()))
{
    setObjectName(u"sidebar"_s);
    m_appList->setObjectName(u"apps"_s);
    m_appList->setAccessibleName(tr("Apps"));
    m_appList->setModel(&apps);
    m_appList->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_appList->setItemDelegate(new AppDelegate(m_appList));
    m_workspaceList->setObjectName(u"workspaces"_s);
    m_workspaceList->setAccessibleName(tr("Workspaces"));
    m_workspaceList->setModel(&workspaces);
    m_workspaceList->setItemDelegate(new WorkspaceDelegate(m_workspaceList));
    for (QListView *list : {m_appList, m_workspaceList}) {
        list->setUniformItemSizes(true);
        list->setTextElideMode(Qt::ElideRight);
    }
    auto *addApp = button(this, u"addApp"_s, tr("Add App..."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(this, 0, tr("Apps")));
    layout->addWidget(m_appList, 1);
    layout->addWidget(addApp);
    layout->addWidget(headingLabel(this, 0, tr("Workspaces")));
    layout->addWidget(m_workspaceList, 1);
    layout->addWidget(m_workspaceMessage);
    layout->addWidget(m_retry);
    layout->addWidget(m_remedy);
    layout->addWidget(m_account);

    connect(addApp, &QPushButton::clicked, this, &Sidebar::addAppRequested);
    connect(m_retry, &QPushButton::clicked, &workspaces, &models::WorkspaceModel::reload);
    connect(m_remedy, &RemedyButton::remedyRequested, this, &Sidebar::remedyRequested);
    connect(&workspaces, &models::WorkspaceModel::stateChanged, this, &Sidebar::showWorkspaceState);
    connect(m_workspaceList->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &Sidebar::tellShownWorkspaces);
    // Not the current row: Ctrl and the arrows move that without selecting anything, and so does
    // the keyboard's coming into a list that was filled anew.
    connect(m_appList->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &Sidebar::tellSelectedApps);
    connect(m_appList, &QListView::clicked, this, &Sidebar::appClicked);
    connect(m_workspaceList->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &Sidebar::tellSelectedWorkspace);
    setTabChain({m_appList, addApp, m_workspaceList, m_retry, m_remedy, m_account});
    keepChoiceOverResets();
    setAccountName({});
    showWorkspaceState();
}

void Sidebar::selectApp(qint64 app)
{
    selectApps({app});
}

void Sidebar::selectApps(const QList<qint64> &apps)
{
    QItemSelection rows;
    for (const qint64 app : apps) {
        const QModelIndex at = m_apps.indexOf(app);
        if (at.isValid())
            rows.select(at, at);
    }
    if (rows.isEmpty())
        return;
    // Whatever keys are pressed at the moment: the view would heed them.
    m_appList->selectionModel()->setCurrentIndex(rows.constFirst().topLeft(),
                                                 QItemSelectionModel::NoUpdate);
    m_appList->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

QList<qint64> Sidebar::selectedApps() const
{
    QModelIndexList rows = m_appList->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QList<qint64> apps;
    for (const QModelIndex &row : std::as_const(rows))
        apps.append(row.data(models::AppModel::AppIdRole).toLongLong());
    return apps;
}

void Sidebar::tellSelectedApps()
{
    const QList<qint64> apps = selectedApps();
    if (apps.isEmpty())
        return;
    m_workspaceList->selectionModel()->clear();
    if (apps.size() == 1)
        Q_EMIT appSelected(apps.constFirst());
    else
        Q_EMIT appsSelected(apps);
}

//! The list may come in another order; what was chosen in it stays chosen.
void Sidebar::keepChoiceOverResets()
{
    connect(&m_workspaces, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_chosenWorkspace = m_workspaceList->selectionModel()
                                ->selectedIndexes()
                                .value(0)
                                .data(models::WorkspaceModel::UuidRole)
                                .toString();
    });
    connect(&m_workspaces, &QAbstractItemModel::modelReset, this, [this] {
        const QModelIndex again = m_workspaces.indexOf(m_chosenWorkspace);
        if (!m_chosenWorkspace.isEmpty() && again.isValid())
            m_workspaceList->setCurrentIndex(again);
    });
}

void Sidebar::tellSelectedWorkspace()
{
    const QModelIndexList rows = m_workspaceList->selectionModel()->selectedIndexes();
    if (rows.isEmpty())
        return;
    m_appList->selectionModel()->clear();
    Q_EMIT workspaceSelected(rows.constFirst().row());
}

void Sidebar::selectWorkspace(int row)
{
    m_workspaceList->setCurrentIndex(m_workspaces.index(row));
}

void Sidebar::tellShownWorkspaces()
{
    tellShown(*m_workspaceList, m_workspaces);
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    tellShownWorkspaces();
}

void Sidebar::selectNothing()
{
    m_appList->selectionModel()->clear();
    m_workspaceList->selectionModel()->clear();
}

void Sidebar::setAccountName(const QString &name)
{
    QString shown =
        fontMetrics().elidedText(name.isEmpty() ? tr("Not signed in") : name, Qt::ElideMiddle,
                                 fontMetrics().averageCharWidth() * 28);
    m_account->setText(shown.replace(u'&', u"&&"_s));
    m_account->setToolTip(models::toolTipText(name));
    m_account->setAccessibleDescription(name);
    m_account->setAccessibleName(name.isEmpty() ? tr("Account: not signed in")
                                                : tr("Account: %1").arg(name));
}

void Sidebar::setAccountMenu(QMenu *menu)
{
    m_account->setMenu(menu);
}

void Sidebar::showWorkspaceState()
{
    const LoadState state = m_workspaces.state();
    QString text;
    if (state == LoadState::Loading)
        text = tr("Loading...");
    else if (state == LoadState::Failed)
        text = m_workspaces.error()->message;
    m_workspaceMessage->setText(text);
    m_workspaceMessage->setVisible(!text.isEmpty());
    // from the event loop: the list lays its rows out first
    QMetaObject::invokeMethod(this, &Sidebar::tellShownWorkspaces, Qt::QueuedConnection);
    m_retry->setVisible(state == LoadState::Failed);
    m_remedy->offerFor(state == LoadState::Failed ? m_workspaces.error() : std::nullopt);
}

} // namespace windlass::ui
