// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/chooserepositorydialog.h"

#include "foundation/deliver.h"
#include "models/plaintext.h"
#include "ui/repositories/permissionhints.h"
#include "ui/repositories/repositorypane.h"
#include "ui/repositories/repositorytable.h"
#include "ui/repositories/sources.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/remedybutton.h"
#include "workflows/browsebitbucket.h"
#include "workflows/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using models::LoadState;
using models::plainLine;

ChooseRepositoryDialog::ChooseRepositoryDialog(const Context &context,
                                               const store::Account &account,
                                               const QString &proposedName,
                                               const QString &workspace, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_account(account),
      m_workspaces(new models::WorkspaceModel(this)),
      m_workspace(new QComboBox(this)),
      m_pane(new RepositoryPane(context, this)),
      m_hint(plainLabel(this)),
      m_retry(button(this, u"retryWorkspaceList"_s, tr("Retry"))),
      m_remedy(new RemedyButton(u"workspaceListRemedy"_s, this)),
      m_choose(nullptr),
      m_firstWorkspace(workspace)
{
    setWindowTitle(tr("Choose Repository"));
    setObjectName(u"chooseRepository"_s);
    m_workspace->setObjectName(u"workspaceChooser"_s);
    m_workspace->setAccessibleName(tr("Workspace"));
    m_workspace->setModel(m_workspaces);
    m_hint->setObjectName(u"chooseHint"_s);

    buildCreationFields(); // before the buttons, as Tab goes by age
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_choose = buttons->addButton(tr("Choose"), QDialogButtonBox::AcceptRole);
    m_choose->setObjectName(u"choose"_s);
    m_choose->setDefault(true);
    m_retry->setAutoDefault(false);
    m_retry->hide();
    auto *remedies = new QHBoxLayout;
    remedies->addWidget(m_retry);
    remedies->addWidget(m_remedy);
    remedies->addStretch();
    auto *top = new QFormLayout;
    top->addRow(tr("&Workspace"), m_workspace);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_creation);
    layout->addWidget(m_hint);
    layout->addLayout(remedies);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connectControls();

    showProjects({});
    m_name->setText(proposedName);
    m_workspaces->setSource(
        workspaceSource(workflows::BrowseBitbucket(m_context.sessions.open(m_account))));
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 80, metrics.height() * 32);
    m_pane->table().focusRows();
}

void ChooseRepositoryDialog::buildCreationFields()
{
    m_creation = new QWidget(this);
    m_name = new QLineEdit(m_creation);
    m_name->setObjectName(u"newRepositoryName"_s);
    m_name->setAccessibleName(tr("Name of the new repository"));
    m_address = new ElidedLabel(Qt::ElideMiddle, m_creation);
    m_address->setObjectName(u"newRepositoryAddress"_s);
    m_project = new QComboBox(m_creation);
    m_project->setObjectName(u"newRepositoryProject"_s);
    m_project->setAccessibleName(tr("Project of the new repository"));
    m_private = new QCheckBox(tr("&Private"), m_creation);
    m_private->setObjectName(u"newRepositoryPrivate"_s);
    m_private->setChecked(true);
    auto *form = new QFormLayout(m_creation);
    form->setContentsMargins({});
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_address);
    form->addRow(tr("P&roject"), m_project);
    form->addRow(QString(), m_private);
}

void ChooseRepositoryDialog::connectControls()
{
    connect(m_workspaces, &models::WorkspaceModel::stateChanged, this,
            &ChooseRepositoryDialog::showWorkspaceState);
    connect(m_retry, &QPushButton::clicked, m_workspaces, &models::WorkspaceModel::reload);
    connect(m_workspace, &QComboBox::currentIndexChanged, this,
            &ChooseRepositoryDialog::showWorkspace);
    connect(m_pane, &RepositoryPane::projectsLoaded, this, &ChooseRepositoryDialog::showProjects);
    connect(m_pane, &RepositoryPane::otherWorkspaceWanted, this, &ChooseRepositoryDialog::goTo);
    connect(m_workspaces, &QAbstractItemModel::dataChanged, this,
            &ChooseRepositoryDialog::showWorkspace);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_pane->table().setOffer(tr("Create \"%1\"").arg(plainLine(name)));
        showChoice();
    });
    connect(&m_pane->table(), &RepositoryTable::choiceChanged, this,
            &ChooseRepositoryDialog::showChoice);
    connect(&m_pane->table().model(), &models::RepositoryModel::stateChanged, this,
            &ChooseRepositoryDialog::showChoice);
    connect(m_pane, &RepositoryPane::remedyRequested, this,
            &ChooseRepositoryDialog::remedyRequested);
    connect(m_remedy, &RemedyButton::remedyRequested, this,
            &ChooseRepositoryDialog::remedyRequested);
    connect(&m_pane->table(), &RepositoryTable::activated, this, [this] {
        if (m_choose->isEnabled())
            accept();
    });
}

const bitbucket::Workspace *ChooseRepositoryDialog::currentWorkspace() const
{
    const int row = m_workspace->currentIndex();
    return row >= 0 && row < m_workspaces->rowCount() ? &m_workspaces->workspaceAt(row) : nullptr;
}

void ChooseRepositoryDialog::showWorkspaceState()
{
    m_retry->setVisible(m_workspaces->state() == LoadState::Failed);
    m_remedy->offerFor(m_workspaces->state() == LoadState::Failed ? m_workspaces->error()
                                                                  : std::nullopt);
    // the list may have been exchanged for one in another order
    const QModelIndex wanted =
        m_workspaces->indexOf(m_shownWorkspace.isEmpty() ? m_firstWorkspace : m_shownWorkspace);
    if (wanted.isValid())
        m_workspace->setCurrentIndex(wanted.row());
    else if (m_workspaces->state() == LoadState::Complete && m_workspace->currentIndex() < 0)
        m_workspace->setCurrentIndex(0);
    showWorkspace();
}

void ChooseRepositoryDialog::showWorkspace()
{
    const bitbucket::Workspace *workspace = currentWorkspace();
    if (workspace == nullptr) {
        showChoice();
        return;
    }
    m_private->setEnabled(!workspace->isPrivacyEnforced);
    m_private->setToolTip(workspace->isPrivacyEnforced
                              ? tr("This workspace allows private repositories only.")
                              : QString());
    if (workspace->isPrivacyEnforced)
        m_private->setChecked(true);
    if (workspace->uuid != m_shownWorkspace) {
        m_shownWorkspace = workspace->uuid;
        m_workspaces->setShown(m_workspace->currentIndex(), m_workspace->currentIndex());
        showProjects({});
        m_pane->showWorkspace(m_account, *workspace);
        loadPermission();
    }
    showChoice();
}

//! The first entry stands also for a list that cannot be read: then Bitbucket chooses one itself.
void ChooseRepositoryDialog::showProjects(const QList<bitbucket::Project> &projects)
{
    m_project->clear();
    m_project->addItem(tr("The workspace's oldest project"), QString());
    for (const bitbucket::Project &project : projects)
        m_project->addItem(plainLine(project.name), project.key);
}

void ChooseRepositoryDialog::loadPermission()
{
    m_permission = bitbucket::WorkspacePermission::Unknown;
    deliver(
        m_pane->browse()->permission(), this,
        [this, uuid = m_shownWorkspace](const Result<bitbucket::WorkspacePermission> &permission) {
            if (!permission || uuid != m_shownWorkspace)
                return;
            m_permission = *permission;
            showChoice();
        });
}

void ChooseRepositoryDialog::goTo(const bitbucket::RepositoryAddress &address)
{
    const QModelIndex at = m_workspaces->indexOf(address.workspace);
    if (!at.isValid()) {
        m_pane->refuse(
            tr("This account does not see the workspace %1.").arg(plainLine(address.workspace)));
        return;
    }
    m_workspace->setCurrentIndex(at.row());
    m_pane->jumpTo(address.repository);
}

QString ChooseRepositoryDialog::workspace() const
{
    const bitbucket::Workspace *workspace = currentWorkspace();
    return workspace != nullptr ? workspace->slug : QString();
}

std::optional<bitbucket::Repository> ChooseRepositoryDialog::repository() const
{
    return m_pane->table().chosen();
}

std::optional<bitbucket::RepositoryDraft> ChooseRepositoryDialog::draft() const
{
    if (!m_pane->table().isOfferChosen())
        return std::nullopt;
    bitbucket::RepositoryDraft draft;
    draft.workspace = workspace();
    draft.name = m_name->text().trimmed();
    draft.slug = bitbucket::slugFor(draft.name);
    draft.isPrivate = m_private->isChecked();
    draft.projectKey = m_project->currentData().toString();
    return draft;
}

QString ChooseRepositoryDialog::problem() const
{
    const bool isAnyKnown = currentWorkspace() != nullptr;
    if (!isAnyKnown && m_workspaces->state() == LoadState::Failed)
        return m_workspaces->error()->message;
    if (!isAnyKnown && m_workspaces->state() != LoadState::Complete)
        return tr("Loading workspaces...");
    if (!isAnyKnown)
        return tr("This account has no workspace yet. Create one on bitbucket.org.");
    if (m_pane->table().isOfferChosen()) {
        const QString slug = bitbucket::slugFor(m_name->text());
        if (slug.isEmpty())
            return tr("Enter a name with letters or digits.");
        if (m_pane->table().model().knows(slug))
            return tr("%1 already exists. Choose it in the list, or enter another name.").arg(slug);
        if (const QString why = whyNoCreation(m_account, m_permission); !why.isEmpty())
            return why;
    }
    if (!m_pane->table().isOfferChosen() && !m_pane->table().chosen())
        return tr("Select a repository.");
    return {};
}

void ChooseRepositoryDialog::showChoice()
{
    const bool isNew = m_pane->table().isOfferChosen();
    m_creation->setVisible(isNew);
    m_address->setText(currentWorkspace() == nullptr
                           ? QString()
                           : tr("Will be created as %1/%2/%3")
                                 .arg(m_context.services.addresses.web.authority(), workspace(),
                                      bitbucket::slugFor(m_name->text())));
    const QString why = problem();
    m_choose->setEnabled(why.isEmpty());
    m_choose->setToolTip(why);
    m_hint->setText(!why.isEmpty() ? why
                    : isNew        ? tr("Nothing is created until you push.")
                                   : QString());
}

} // namespace windlass::ui
