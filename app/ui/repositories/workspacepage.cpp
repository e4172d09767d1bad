// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/workspacepage.h"

#include "foundation/deliver.h"
#include "models/plaintext.h"
#include "models/timetexts.h"
#include "ui/repositories/detailspanel.h"
#include "ui/repositories/listtexts.h"
#include "ui/repositories/permissionhints.h"
#include "ui/repositories/repositorypane.h"
#include "ui/repositories/repositorytable.h"
#include "ui/widgets/controls.h"
#include "workflows/refreshrules.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::ui {

WorkspacePage::WorkspacePage(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_name(nameHeading(this, 2)),
      m_age(plainLabel(this)),
      m_refresh(button(this, u"refreshRepositories"_s, tr("Refresh"))),
      m_open(button(this, u"openRepository"_s, tr("Open on Bitbucket"))),
      m_pane(new RepositoryPane(context, this)),
      m_details(new DetailsPanel(context, this)),
      m_push(button(this, u"pushHere"_s, tr("Push an App Here..."))),
      m_copy(button(this, u"copyCloneAddress"_s, tr("Copy Clone Address"))),
      m_pushIntoEmpty(button(this, u"pushIntoEmpty"_s, tr("Push an App Here..."))),
      m_minutes(new QTimer(this)),
      m_skew(workflows::refreshSkew())
{
    setObjectName(u"workspacePage"_s);
    m_age->setObjectName(u"listAge"_s);
    m_age->setWordWrap(false);
    m_minutes->setObjectName(u"minutes"_s);
    m_minutes->setInterval(1min);
    buildLayout();
    connectControls();
    showChoice();
}

void WorkspacePage::buildLayout()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_age);
    top->addWidget(m_refresh);
    top->addWidget(m_open);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"listAndDetails"_s);
    split->addWidget(m_pane);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *actions = new QHBoxLayout;
    actions->addStretch();
    actions->addWidget(m_push);
    actions->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(split, 1);
    layout->addLayout(actions);
    m_pane->table().setEmptyAction(m_pushIntoEmpty);
}

void WorkspacePage::connectControls()
{
    RepositoryTable &table = m_pane->table();
    connect(m_refresh, &QPushButton::clicked, this, &WorkspacePage::refresh);
    connect(&table, &RepositoryTable::choiceChanged, this, &WorkspacePage::showChoice);
    connect(&table, &RepositoryTable::activated, this, &WorkspacePage::openPage);
    connect(&table.model(), &models::RepositoryModel::stateChanged, this,
            &WorkspacePage::showState);
    connect(m_pane, &RepositoryPane::otherWorkspaceWanted, this,
            &WorkspacePage::otherWorkspaceWanted);
    connect(m_pane, &RepositoryPane::remedyRequested, this, &WorkspacePage::remedyRequested);
    connect(m_details, &DetailsPanel::remedyRequested, this, &WorkspacePage::remedyRequested);
    connect(m_details, &DetailsPanel::repositoryRead, &table.model(),
            &models::RepositoryModel::put);
    connect(m_details, &DetailsPanel::removalWanted, &table.model(),
            &models::RepositoryModel::remove);
    connect(m_open, &QPushButton::clicked, this, &WorkspacePage::openPage);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const auto &repository = selected())
            QGuiApplication::clipboard()->setText(repository->cloneUrl.toString());
    });
    for (QPushButton *push : {m_push, m_pushIntoEmpty})
        connect(push, &QPushButton::clicked, this, [this, push] { Q_EMIT pushHereWanted(push); });
    connect(m_minutes, &QTimer::timeout, this, [this] {
        showState();
        refreshIfDue(workflows::Occasion::ByItself);
    });
}

void WorkspacePage::showWorkspace(const store::Account &account,
                                  const bitbucket::Workspace &workspace)
{
    m_account = account;
    m_workspace = workspace;
    m_permission = bitbucket::WorkspacePermission::Unknown;
    m_name->setText(models::plainLine(workspace.name.isEmpty() ? workspace.slug : workspace.name));
    m_pane->showWorkspace(account, workspace);
    refreshIfDue(workflows::Occasion::Shown);
    showPermissions();
    deliver(
        m_pane->browse()->permission(), this,
        [this, uuid = workspace.uuid](const Result<bitbucket::WorkspacePermission> &permission) {
            if (!permission || uuid != m_workspace.uuid)
                return;
            m_permission = *permission;
            showPermissions();
        });
}

void WorkspacePage::clear()
{
    m_pane->clear();
}

void WorkspacePage::workspaceChanged(const bitbucket::Workspace &workspace)
{
    if (workspace.uuid != m_workspace.uuid || workspace.name.isEmpty())
        return;
    m_workspace = workspace;
    m_name->setText(models::plainLine(workspace.name));
}

void WorkspacePage::jumpTo(const QString &repository)
{
    m_pane->jumpTo(repository);
}

void WorkspacePage::select(const QString &uuid)
{
    if (!m_pane->table().choose(uuid))
        jumpTo(uuid);
}

void WorkspacePage::refuse(const QString &reason)
{
    m_pane->refuse(reason);
}

void WorkspacePage::refresh()
{
    m_pane->refresh();
}

void WorkspacePage::focusFilter()
{
    m_pane->focusFilter();
}

const std::optional<bitbucket::Repository> &WorkspacePage::selected() const
{
    return m_details->repository();
}

void WorkspacePage::showChoice()
{
    m_details->showRepository(m_pane->browse(), m_pane->table().chosen());
    m_copy->setEnabled(selected() && !selected()->cloneUrl.isEmpty());
    m_copy->setToolTip(selected() ? QString() : tr("Select a repository first."));
}

void WorkspacePage::showState()
{
    const models::RepositoryModel &model = m_pane->table().model();
    const bool isEmpty = model.rowCount() == 0 && !model.isFiltered()
                         && model.state() == models::LoadState::Complete;
    const bool isBare = model.rowCount() == 0 && !model.isFiltered();
    m_details->setVisible(!isBare); // nothing to select
    m_push->setVisible(!isEmpty);   // the empty face has the only button that makes sense
    m_copy->setVisible(!isEmpty);
    m_age->setText(listAge(model, m_context.services.now()));
    m_age->setToolTip(models::exactTime(model.fetchedAt()));
}

//! Hints only: what the server would refuse is grey and says why.
void WorkspacePage::showPermissions()
{
    const QString noPush = whyNoPush(*m_account);
    const QString noCreation = whyNoCreation(m_permission);
    m_push->setEnabled(noPush.isEmpty());
    m_push->setToolTip(noPush);
    const QString noFirst = noPush.isEmpty() ? noCreation : noPush;
    m_pushIntoEmpty->setEnabled(noFirst.isEmpty());
    m_pushIntoEmpty->setToolTip(noFirst);
}

void WorkspacePage::openPage()
{
    QUrl page = m_context.services.addresses.web;
    page.setPath(u'/' + m_workspace.slug + u'/');
    openLink(m_context, selected() ? selected()->page : page);
}

void WorkspacePage::refreshIfDue(workflows::Occasion occasion)
{
    const models::RepositoryModel &model = m_pane->table().model();
    const bool isDue =
        workflows::isRefreshDue(occasion, model.fetchedAt(), m_context.services.now(), m_skew);
    // what failed is asked for again by Retry, or when somebody comes back to it
    const bool isForRetry =
        occasion == workflows::Occasion::ByItself && model.state() == models::LoadState::Failed;
    if (isDue && !isForRetry)
        refresh();
}

void WorkspacePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_minutes->start();
}

void WorkspacePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minutes->stop();
}

} // namespace windlass::ui
