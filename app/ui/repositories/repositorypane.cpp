// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/repositorypane.h"

#include "foundation/deliver.h"
#include "models/plaintext.h"
#include "ui/repositories/repositorytable.h"
#include "ui/repositories/sources.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/remedybutton.h"
#include "workflows/checkup.h"
#include "workflows/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using models::plainLine;

RepositoryPane::RepositoryPane(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_filter(new QLineEdit(this)),
      m_project(new QComboBox(this)),
      m_projectRemedy(new RemedyButton(u"projectsRemedy"_s, this)),
      m_table(new RepositoryTable(this)),
      m_hint(plainLabel(this))
{
    m_filter->setObjectName(u"repositoryFilter"_s);
    m_filter->setAccessibleName(tr("Filter repositories or paste an address"));
    m_filter->setPlaceholderText(tr("Filter or paste an address"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_project->setObjectName(u"projectFilter"_s);
    m_project->setAccessibleName(tr("Project"));
    m_project->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_project->setMinimumContentsLength(14);
    m_hint->setObjectName(u"addressHint"_s);
    auto *caption = new QLabel(tr("Pro&ject"), this);
    caption->setBuddy(m_project);
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(caption);
    top->addWidget(m_project);
    top->addWidget(m_projectRemedy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    m_table->rememberColumns(m_context.services.profile.settingsFile());
    tell({});
    showProjects({});
    connectControls();
}

void RepositoryPane::connectControls()
{
    connect(m_filter, &QLineEdit::textChanged, this, &RepositoryPane::filterEdited);
    connect(m_filter, &QLineEdit::returnPressed, this, &RepositoryPane::filterEntered);
    connect(m_table, &RepositoryTable::filterRequested, this, &RepositoryPane::focusFilter);
    connect(m_table, &RepositoryTable::retried, this, &RepositoryPane::loadMissingProjects);
    connect(m_projectRemedy, &RemedyButton::remedyRequested, this,
            &RepositoryPane::remedyRequested);
    connect(m_table, &RepositoryTable::remedyRequested, this, &RepositoryPane::remedyRequested);
    connect(m_project, &QComboBox::currentIndexChanged, this,
            [this] { m_table->model().setProjectFilter(m_project->currentData().toString()); });
}

//! Down leads from the filter into the rows.
bool RepositoryPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_table->focusRows();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RepositoryPane::showWorkspace(const store::Account &account,
                                   const bitbucket::Workspace &workspace)
{
    const QString shown = workspace.uuid + account.userUuid + account.consumerKey;
    if (m_shown == shown)
        return;
    m_shown = shown;
    m_browse.emplace(m_context.sessions.open(account), workspace);
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    tell({});
    showProjects({});
    m_areProjectsMissing = false;
    m_table->model().setSource(repositorySource(*m_browse, m_context.services.now));
    loadProjects();
}

void RepositoryPane::clear()
{
    m_areProjectsMissing = false;
    m_shown.clear();
    m_browse.reset();
    m_table->model().setSource({});
}

void RepositoryPane::loadProjects()
{
    deliver(m_browse->projects(), this,
            [this, shown = m_shown](const Result<QList<bitbucket::Project>> &projects) {
                if (shown != m_shown)
                    return;
                if (!projects) {
                    showProjectFailure(projects.error());
                    return;
                }
                showProjects(*projects);
                Q_EMIT projectsLoaded(*projects);
            });
}

//! Aloud of a missing permission only: whatever else failed, the repositories tell.
void RepositoryPane::showProjectFailure(const Error &error)
{
    m_areProjectsMissing = true;
    if (workflows::missingScopes(error).isEmpty()) {
        m_project->setToolTip(error.message);
        m_project->setAccessibleDescription(error.message);
        return;
    }
    m_project->hide();
    m_projectRemedy->offerFor(error);
    m_projectRemedy->setToolTip(error.message);
    m_projectRemedy->setAccessibleDescription(error.message);
}

void RepositoryPane::showProjects(const QList<bitbucket::Project> &projects)
{
    const QSignalBlocker quiet(m_project);
    m_project->clear();
    m_project->addItem(tr("All projects"), QString());
    for (const bitbucket::Project &project : projects)
        m_project->addItem(tr("%1 (%2)").arg(plainLine(project.name), plainLine(project.key)),
                           project.key);
    m_project->setEnabled(!projects.isEmpty());
    m_project->setToolTip({});
    m_project->setAccessibleDescription({});
    m_project->show();
    m_projectRemedy->offerFor({});
}

void RepositoryPane::refresh()
{
    m_table->model().refresh();
    loadMissingProjects();
}

void RepositoryPane::loadMissingProjects()
{
    if (std::exchange(m_areProjectsMissing, false))
        loadProjects();
}

void RepositoryPane::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void RepositoryPane::tell(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void RepositoryPane::filterEdited(const QString &text)
{
    const bool isAddress = workflows::isAddressLike(text);
    tell(isAddress ? tr("Press Enter to go to this address.") : QString());
    if (!isAddress)
        m_table->model().setNameFilter(text.trimmed());
}

void RepositoryPane::filterEntered()
{
    if (!workflows::isAddressLike(m_filter->text())) {
        m_table->focusRows();
        return;
    }
    const auto address =
        workflows::repositoryFromText(m_filter->text(), m_context.services.addresses);
    if (!address) {
        tell(address.error().message);
        return;
    }
    const bool isHere = m_browse
                        && (address->workspace == m_browse->workspace().slug
                            || address->workspace == m_browse->workspace().uuid);
    if (!isHere)
        Q_EMIT otherWorkspaceWanted(*address);
    else
        jumpTo(address->repository);
}

void RepositoryPane::refuse(const QString &reason)
{
    tell(reason);
}

void RepositoryPane::jumpTo(const QString &repository)
{
    m_filter->clear();
    if (repository.isEmpty() || !m_browse) {
        m_table->focusRows();
        return;
    }
    tell(tr("Looking for %1...").arg(plainLine(repository)));
    deliver(m_browse->repository(repository), this,
            [this, shown = m_shown](const Result<bitbucket::Repository> &found) {
                if (shown != m_shown)
                    return;
                tell(found ? QString() : found.error().message);
                if (!found)
                    return;
                m_project->setCurrentIndex(0);
                m_table->model().put(*found);
                m_table->choose(found->uuid);
                m_table->focusRows();
            });
}

} // namespace windlass::ui
