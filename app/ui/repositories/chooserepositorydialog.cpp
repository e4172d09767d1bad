// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/chooserepositorydialog.h"

#include "foundation/deliver.h"
#include "models/plaintext.h"
#include "ui/repositories/newrepositoryform.h"
#include "ui/repositories/permissionhints.h"
#include "ui/repositories/repositorypane.h"
#include "ui/repositories/repositorytable.h"
#include "ui/repositories/sources.h"
#include "ui/repositories/workspacebox.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/remedybutton.h"
#include "ui/widgets/whatsthis.h"
#include "workflows/bitbucketpages.h"
#include "workflows/browsebitbucket.h"
#include "workflows/session.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using models::LoadState;
using models::plainLine;

ChooseRepositoryDialog::ChooseRepositoryDialog(const Context &context,
                                               const store::Account &account,
                                               const RepositoryProposal &proposal, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_account(account),
      m_workspaces(new models::WorkspaceModel(this)),
      m_workspace(new WorkspaceBox(*m_workspaces, this)),
      m_pane(new RepositoryPane(context, this)),
      m_form(new NewRepositoryForm(context.services.addresses.web.authority(), this)),
      m_isGenerated(new QCheckBox(tr("&Generator output: keep people's changes"), this)),
      m_hint(plainLabel(this)),
      m_createThere(button(this, u"createOnBitbucket"_s, tr("Create on Bitbucket"))),
      m_retry(button(this, u"retryWorkspaceList"_s, tr("Retry"))),
      m_remedy(new RemedyButton(u"workspaceListRemedy"_s, this)),
      m_firstWorkspace(proposal.draft.workspace)
{
    setWindowTitle(tr("Choose Repository"));
    setObjectName(u"chooseRepository"_s);
    m_isGenerated->setObjectName(u"isGeneratorOutput"_s);
    m_isGenerated->setVisible(proposal.source.has_value());
    m_isGenerated->setChecked(proposal.source == store::SourceKind::GeneratorOutput);
    m_isGenerated->setToolTip(tr("The folder stays free of git. What people change in the "
                                 "repository is kept when the app is generated again."));
    explain(*m_isGenerated,
            tr("For a folder that a generator writes and nobody edits. It is only read: it gets "
               "no git repository. When it is generated again, the new output is merged with what "
               "people changed in the repository since; where both changed the same lines you are "
               "asked. Leave it unticked for a folder that you work in yourself."));
    offerWhatsThis(*this);
    m_hint->setObjectName(u"chooseHint"_s);
    m_createThere->setAutoDefault(false);
    buildLayout();
    m_form->setUsualBranch(proposal.usualBranch);
    m_form->setDraft(proposal.draft);
    m_workspaces->setSource(workspaceSource(
        workflows::BrowseBitbucket(m_context.sessions.open(m_account)), m_context.services.now));
    connectControls(); // from here on the state of the list can be relied upon
    nameChanged();
    showWorkspaceState();
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 80, metrics.height() * 32);
    m_pane->table().focusRows();
}

void ChooseRepositoryDialog::buildLayout()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelChoice"_s);
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
    layout->addWidget(m_form);
    layout->addWidget(m_isGenerated);
    layout->addWidget(m_hint);
    layout->addWidget(m_createThere, 0, Qt::AlignLeft);
    layout->addLayout(remedies);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ChooseRepositoryDialog::connectControls()
{
    connect(m_workspaces, &models::WorkspaceModel::stateChanged, this,
            &ChooseRepositoryDialog::showWorkspaceState);
    connect(m_retry, &QPushButton::clicked, m_workspaces, &models::WorkspaceModel::reload);
    connect(m_workspace, &QComboBox::currentIndexChanged, this,
            &ChooseRepositoryDialog::showWorkspace);
    connect(m_pane, &RepositoryPane::projectsLoaded, m_form, &NewRepositoryForm::setProjects);
    connect(m_pane, &RepositoryPane::otherWorkspaceWanted, this, &ChooseRepositoryDialog::goTo);
    connect(m_workspaces, &QAbstractItemModel::dataChanged, this,
            &ChooseRepositoryDialog::showWorkspace);
    connect(m_form, &NewRepositoryForm::changed, this, &ChooseRepositoryDialog::nameChanged);
    connect(&m_form->nameCheck(), &NameCheck::found, &m_pane->table().model(),
            &models::RepositoryModel::put);
    connect(&m_pane->table(), &RepositoryTable::choiceChanged, this,
            &ChooseRepositoryDialog::showChoice);
    connect(&m_pane->table().model(), &models::RepositoryModel::stateChanged, this,
            &ChooseRepositoryDialog::showChoice);
    connect(m_pane, &RepositoryPane::remedyRequested, this,
            &ChooseRepositoryDialog::remedyRequested);
    connect(m_remedy, &RemedyButton::remedyRequested, this,
            &ChooseRepositoryDialog::remedyRequested);
    connect(m_createThere, &QPushButton::clicked, this, &ChooseRepositoryDialog::createThere);
    connect(&m_pane->table(), &RepositoryTable::activated, this, [this] {
        if (m_choose->isEnabled())
            accept();
    });
}

void ChooseRepositoryDialog::showComplaints(const QList<bitbucket::FieldComplaint> &complaints)
{
    m_form->showComplaints(complaints);
}

const bitbucket::Workspace *ChooseRepositoryDialog::currentWorkspace() const
{
    if (!m_firstWorkspace.isEmpty())
        return nullptr; // the chooser shows any, for want of the right one
    const int row = m_workspace->currentIndex();
    return row >= 0 && row < m_workspaces->rowCount() ? &m_workspaces->workspaceAt(row) : nullptr;
}

void ChooseRepositoryDialog::showWorkspaceState()
{
    m_retry->setVisible(m_workspaces->state() == LoadState::Failed);
    m_remedy->offerFor(m_workspaces->state() == LoadState::Failed ? m_workspaces->error()
                                                                  : std::nullopt);
    // the list may have been exchanged for one in another order
    const QModelIndex wanted = m_workspaces->indexOf(m_shownWorkspace);
    if (wanted.isValid())
        m_workspace->setCurrentIndex(wanted.row());
    else if (m_workspaces->state() == LoadState::Complete && m_workspace->currentIndex() < 0)
        m_workspace->setCurrentIndex(0);
    showWorkspace();
}

void ChooseRepositoryDialog::findFirstWorkspace()
{
    const QModelIndex first = m_workspaces->indexOf(m_firstWorkspace);
    const bool mayCome =
        m_workspaces->state() != LoadState::Complete && m_workspaces->state() != LoadState::Failed;
    if (!first.isValid() && mayCome)
        return;
    m_firstWorkspace.clear();
    if (first.isValid())
        m_workspace->setCurrentIndex(first.row());
}

void ChooseRepositoryDialog::showWorkspace()
{
    if (!m_firstWorkspace.isEmpty())
        findFirstWorkspace();
    const bitbucket::Workspace *workspace = currentWorkspace();
    if (workspace != nullptr) {
        m_form->setWorkspace(*workspace);
        if (workspace->uuid != m_shownWorkspace)
            enterWorkspace(*workspace);
    }
    showChoice();
}

void ChooseRepositoryDialog::enterWorkspace(const bitbucket::Workspace &workspace)
{
    m_shownWorkspace = workspace.uuid;
    m_workspaces->setShown(m_workspace->currentIndex(), m_workspace->currentIndex());
    m_form->setProjects({});
    m_pane->showWorkspace(m_account, workspace);
    if (lackedToCreate(m_account).isEmpty())
        m_form->nameCheck().setPlace(
            [browse = *m_pane->browse()](const QString &slug) { return browse.repository(slug); },
            [this](const QString &slug) { return m_pane->table().model().knows(slug); });
    loadPermission();
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

std::optional<store::SourceKind> ChooseRepositoryDialog::source() const
{
    if (m_isGenerated->isHidden())
        return std::nullopt;
    return m_isGenerated->isChecked() ? store::SourceKind::GeneratorOutput
                                      : store::SourceKind::WorkingTree;
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
    return m_form->draft();
}

//! The user makes it there and comes back: the list may have it then.
void ChooseRepositoryDialog::createThere()
{
    m_isCreatedThere = openLink(
        m_context, workflows::createRepositoryPage(m_context.services.addresses, workspace()));
}

void ChooseRepositoryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow()
        && std::exchange(m_isCreatedThere, false))
        m_pane->refresh();
    QDialog::changeEvent(event);
}

// A layout with labels that wrap does not ask for the height that it needs.
bool ChooseRepositoryDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && layout() != nullptr) {
        const int needed = layout()->totalMinimumHeightForWidth(width());
        if (height() < needed)
            resize(width(), needed);
    }
    return isHandled;
}

QString ChooseRepositoryDialog::problem() const
{
    if (currentWorkspace() == nullptr)
        return workspaceProblem();
    if (m_pane->table().isOfferChosen())
        return creationProblem();
    return m_pane->table().chosen() ? QString() : tr("Select a repository.");
}

QString ChooseRepositoryDialog::workspaceProblem() const
{
    if (m_workspaces->state() == LoadState::Failed)
        return m_workspaces->error()->message;
    if (m_workspaces->state() != LoadState::Complete)
        return tr("Loading workspaces...");
    return tr("This account has no workspace yet. Create one on bitbucket.org.");
}

QString ChooseRepositoryDialog::creationProblem() const
{
    if (QString why = whyNoCreation(m_permission); !why.isEmpty())
        return why;
    if (const QString box = lackedToCreate(m_account); !box.isEmpty())
        //: %1 is a box of Bitbucket's page, such as Repositories: Admin
        return tr("The key lacks \"%1\". Create it on bitbucket.org, then choose it here.")
            .arg(box);
    const QString slug = m_form->draft().slug;
    if (!slug.isEmpty() && m_pane->table().model().knows(slug))
        return tr("%1 already exists. Choose it in the list, or enter another name.").arg(slug);
    return m_form->problem();
}

void ChooseRepositoryDialog::nameChanged()
{
    m_pane->table().setOffer(tr("Create \"%1\"").arg(plainLine(m_form->draft().name)));
    showChoice();
}

void ChooseRepositoryDialog::showChoice()
{
    const bool isNew = m_pane->table().isOfferChosen();
    const bool isElsewhere = isNew && currentWorkspace() != nullptr
                             && whyNoCreation(m_permission).isEmpty()
                             && !lackedToCreate(m_account).isEmpty();
    m_form->setVisible(isNew && !isElsewhere);
    m_createThere->setVisible(isElsewhere);
    const QString why = problem();
    m_choose->setEnabled(why.isEmpty());
    m_choose->setToolTip(why);
    m_hint->setText(!why.isEmpty() ? why
                    : isNew        ? tr("Nothing is created until you push.")
                                   : QString());
}

} // namespace windlass::ui
