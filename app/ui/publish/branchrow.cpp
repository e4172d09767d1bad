// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/branchrow.h"

#include "foundation/deliver.h"
#include "models/plaintext.h"
#include "ui/publish/branchbox.h"
#include "ui/widgets/controls.h"
#include "workflows/branches.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace windlass::ui {

BranchRow::BranchRow(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_fixed(plainLabel(this)), m_choice(new BranchBox(this))
{
    m_fixed->setObjectName(u"branch"_s);
    m_choice->setObjectName(u"destination"_s);
    m_choice->setAccessibleName(tr("Branch that the pull request goes to"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_fixed, 1);
    layout->addWidget(m_choice);
    connect(m_choice, &BranchBox::listWanted, this, &BranchRow::loadBranches);
    connect(m_choice, &BranchBox::branchChosen, this, &BranchRow::choose);
}

void BranchRow::showApp(AppController &app)
{
    m_app = &app;
    const auto &link = app.app().link;
    if (!link)
        return;
    const bool mayChoose = link->mode == store::PublishMode::Review && !link->isToBeCreated();
    m_fixed->setVisible(!mayChoose);
    m_choice->setVisible(mayChoose);
    m_choice->setEnabled(app.state() != AppController::State::Running);
    m_fixed->setText(models::plainLine(app.branch()));
    if (m_listedFor != link->repositoryUuid) {
        m_listedFor.clear();
        m_choice->forgetBranches();
    }
    m_choice->showBranch(app.wantedBranch());
}

void BranchRow::takeTyped()
{
    if (m_app && m_choice->isVisibleTo(this))
        m_choice->take();
}

void BranchRow::loadBranches()
{
    if (!m_app || !m_app->app().link || (!m_listedFor.isEmpty() && !m_hasFailed))
        return;
    const store::Link link = *m_app->app().link;
    m_listedFor = link.repositoryUuid;
    m_hasFailed = false;
    m_choice->showMessage(tr("Loading..."));
    deliver(workflows::branchNames(m_context.services, m_context.sessions, link), this,
            [this, uuid = link.repositoryUuid](const Result<QStringList> &names) {
                if (uuid != m_listedFor)
                    return; // another app is shown now
                if (names) {
                    m_choice->showBranches(*names);
                } else {
                    m_hasFailed = true;
                    m_choice->showMessage(names.error().message);
                }
            });
}

void BranchRow::choose(const QString &name)
{
    if (m_app)
        m_app->chooseBranch(name);
}

} // namespace windlass::ui
