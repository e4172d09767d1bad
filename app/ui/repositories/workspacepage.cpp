// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/workspacepage.h"

#include "models/plaintext.h"
#include "ui/repositories/repositorytable.h"
#include "ui/widgets/controls.h"
#include "workflows/browsebitbucket.h"
#include "workflows/session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::ui {

WorkspacePage::WorkspacePage(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_name(headingLabel(this, 2)),
      m_filter(new QLineEdit(this)),
      m_table(new RepositoryTable(this)),
      m_details(plainLabel(this)),
      m_open(button(this, u"openRepository"_s, tr("Open on Bitbucket"))),
      m_copy(button(this, u"copyCloneAddress"_s, tr("Copy Clone Address")))
{
    setObjectName(u"workspacePage"_s);
    m_filter->setObjectName(u"repositoryFilter"_s);
    m_filter->setAccessibleName(tr("Filter repositories"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_typing.setSingleShot(true);
    m_typing.setInterval(250ms);

    auto *refreshButton = button(this, u"refreshRepositories"_s, tr("Refresh"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(refreshButton);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_details, 1);
    actions->addWidget(m_open);
    actions->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addLayout(actions);

    connect(refreshButton, &QPushButton::clicked, this, &WorkspacePage::refresh);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, m_table, &RepositoryTable::focusRows);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_table->setEmptyText(m_filter->text().isEmpty()
                                  ? tr("No repositories yet.")
                                  : tr("No repository has this in its name."));
        m_table->model().setFilter(m_filter->text().trimmed());
    });
    connect(m_table, &RepositoryTable::choiceChanged, this, &WorkspacePage::showChoice);
    connect(m_table, &RepositoryTable::checkRequested, this, &WorkspacePage::checkRequested);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto repository = m_table->chosen())
            openLink(m_context, repository->page);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const auto repository = m_table->chosen())
            QGuiApplication::clipboard()->setText(repository->cloneUrl.toString());
    });
    showChoice();
}

void WorkspacePage::showWorkspace(const store::Account &account,
                                  const bitbucket::Workspace &workspace)
{
    if (m_workspace == workspace.uuid + account.userUuid + account.consumerKey)
        return; // it is on the page already
    m_workspace = workspace.uuid + account.userUuid + account.consumerKey;
    m_name->setText(models::plainLine(workspace.name));
    m_filter->clear();
    m_typing.stop();
    const workflows::BrowseBitbucket browse(m_context.sessions.open(account));
    m_table->model().setSource(
        [browse, slug = workspace.slug](const QString &filter, const QUrl &next) {
            return browse.repositories(slug, filter, next);
        });
}

void WorkspacePage::refresh()
{
    m_table->model().reload();
}

void WorkspacePage::focusFilter()
{
    m_filter->setFocus();
}

void WorkspacePage::showChoice()
{
    const auto repository = m_table->chosen();
    m_open->setEnabled(repository.has_value());
    m_copy->setEnabled(repository.has_value());
    if (!repository) {
        m_details->setText(tr("Select a repository to see more."));
        return;
    }
    m_details->setText(
        repository->mainBranch
            ? tr("Selected: %1, main branch %2")
                  .arg(models::plainLine(repository->fullName),
                       models::plainLine(*repository->mainBranch))
            : tr("Selected: %1, still empty").arg(models::plainLine(repository->fullName)));
}

} // namespace windlass::ui
