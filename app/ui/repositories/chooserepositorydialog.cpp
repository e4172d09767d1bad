// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/chooserepositorydialog.h"

#include "foundation/deliver.h"
#include "models/plaintext.h"
#include "ui/repositories/repositorytable.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/permissionbutton.h"
#include "workflows/browsebitbucket.h"
#include "workflows/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::ui {

using models::LoadState;
using models::plainLine;

ChooseRepositoryDialog::ChooseRepositoryDialog(const Context &context,
                                               const store::Account &account,
                                               const QString &proposedName, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_account(account),
      m_workspaces(new models::WorkspaceModel(this)),
      m_workspace(new QComboBox(this)),
      m_filter(new QLineEdit(this)),
      m_table(new RepositoryTable(this)),
      m_hint(plainLabel(this)),
      m_check(new PermissionButton(u"checkWorkspaceList"_s, this)),
      m_choose(nullptr)
{
    setWindowTitle(tr("Choose Repository"));
    setObjectName(u"chooseRepository"_s);
    m_workspace->setObjectName(u"workspaceChooser"_s);
    m_workspace->setAccessibleName(tr("Workspace"));
    m_workspace->setModel(m_workspaces);
    m_filter->setObjectName(u"repositoryFilter"_s);
    m_filter->setAccessibleName(tr("Filter repositories"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_hint->setObjectName(u"chooseHint"_s);
    m_typing.setSingleShot(true);
    m_typing.setInterval(250ms);

    buildCreationFields(); // before the buttons, as Tab goes by age
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_choose = buttons->addButton(tr("Choose"), QDialogButtonBox::AcceptRole);
    m_choose->setObjectName(u"choose"_s);
    m_choose->setDefault(true);
    auto *top = new QFormLayout;
    top->addRow(tr("&Workspace"), m_workspace);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_creation);
    layout->addWidget(m_hint);
    layout->addWidget(m_check, 0, Qt::AlignLeft);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connectControls();

    m_name->setText(proposedName);
    const workflows::BrowseBitbucket browse(m_context.sessions.open(m_account));
    m_workspaces->setSource([browse] { return browse.workspaces(); });
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 80, metrics.height() * 32);
    m_table->focusRows();
}

void ChooseRepositoryDialog::buildCreationFields()
{
    m_creation = new QWidget(this);
    m_name = new QLineEdit(m_creation);
    m_name->setObjectName(u"newRepositoryName"_s);
    m_name->setAccessibleName(tr("Name of the new repository"));
    m_address = plainLabel(m_creation);
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
    connect(m_workspace, &QComboBox::currentIndexChanged, this,
            &ChooseRepositoryDialog::showWorkspace);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, m_table, &RepositoryTable::focusRows);
    connect(&m_typing, &QTimer::timeout, this,
            [this] { m_table->model().setFilter(m_filter->text().trimmed()); });
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_table->setOffer(tr("Create \"%1\"").arg(plainLine(name)));
        showChoice();
    });
    connect(m_table, &RepositoryTable::choiceChanged, this, &ChooseRepositoryDialog::showChoice);
    connect(&m_table->model(), &models::RepositoryModel::stateChanged, this,
            &ChooseRepositoryDialog::showChoice);
    connect(m_table, &RepositoryTable::checkRequested, this,
            &ChooseRepositoryDialog::checkRequested);
    connect(m_check, &PermissionButton::checkRequested, this,
            &ChooseRepositoryDialog::checkRequested);
    connect(m_table, &RepositoryTable::activated, this, [this] {
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
    m_check->offerFor(m_workspaces->state() == LoadState::Failed ? m_workspaces->error()
                                                                 : std::nullopt);
    if (m_workspaces->state() == LoadState::Complete && m_workspace->currentIndex() < 0)
        m_workspace->setCurrentIndex(0);
    showWorkspace();
}

void ChooseRepositoryDialog::showWorkspace()
{
    const bitbucket::Workspace *workspace = currentWorkspace();
    if (workspace != nullptr && workspace->slug != m_shownWorkspace) {
        m_shownWorkspace = workspace->slug;
        const workflows::BrowseBitbucket browse(m_context.sessions.open(m_account));
        m_table->model().setSource(
            [browse, slug = workspace->slug](const QString &filter, const QUrl &next) {
                return browse.repositories(slug, filter, next);
            });
        m_private->setEnabled(!workspace->isPrivacyEnforced);
        m_private->setToolTip(workspace->isPrivacyEnforced
                                  ? tr("This workspace allows private repositories only.")
                                  : QString());
        if (workspace->isPrivacyEnforced)
            m_private->setChecked(true);
        loadProjects();
    }
    showChoice();
}

void ChooseRepositoryDialog::loadProjects()
{
    m_project->clear();
    m_project->addItem(tr("The workspace's oldest project"), QString());
    const QString slug = currentWorkspace()->slug;
    const workflows::BrowseBitbucket browse(m_context.sessions.open(m_account));
    deliver(browse.projects(slug), this,
            [this, slug](const Result<QList<bitbucket::Project>> &projects) {
                // Without the list (or the permission to see it) Bitbucket still chooses one
                // itself.
                if (!projects || currentWorkspace() == nullptr || currentWorkspace()->slug != slug)
                    return;
                for (const bitbucket::Project &project : *projects)
                    m_project->addItem(plainLine(project.name), project.key);
            });
}

QString ChooseRepositoryDialog::workspace() const
{
    const bitbucket::Workspace *workspace = currentWorkspace();
    return workspace != nullptr ? workspace->slug : QString();
}

std::optional<bitbucket::Repository> ChooseRepositoryDialog::repository() const
{
    return m_table->chosen();
}

std::optional<bitbucket::RepositoryDraft> ChooseRepositoryDialog::draft() const
{
    if (!m_table->isOfferChosen())
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
    switch (m_workspaces->state()) {
    case LoadState::Loading:
    case LoadState::Idle:
        return tr("Loading workspaces...");
    case LoadState::Failed:
        return m_workspaces->error()->message;
    case LoadState::Complete:
        break;
    }
    if (currentWorkspace() == nullptr)
        return tr("This account has no workspace yet. Create one on bitbucket.org.");
    if (m_table->isOfferChosen()) {
        const QString slug = bitbucket::slugFor(m_name->text());
        if (slug.isEmpty())
            return tr("Enter a name with letters or digits.");
        if (m_table->hasLoaded(slug))
            return tr("%1 already exists. Choose it in the list, or enter another name.").arg(slug);
    }
    if (!m_table->isOfferChosen() && !m_table->chosen())
        return tr("Select a repository.");
    return {};
}

void ChooseRepositoryDialog::showChoice()
{
    const bool isNew = m_table->isOfferChosen();
    m_creation->setVisible(isNew);
    m_address->setText(tr("Will be created as %1/%2/%3")
                           .arg(m_context.services.addresses.web.authority(), workspace(),
                                bitbucket::slugFor(m_name->text())));
    const QString why = problem();
    m_choose->setEnabled(why.isEmpty());
    m_hint->setText(!why.isEmpty() ? why
                    : isNew        ? tr("Nothing is created until you push.")
                                   : QString());
}

} // namespace windlass::ui
