// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/outcomepanel.h"

#include "ui/publish/pushtexts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/errorpanel.h"
#include "ui/widgets/sign.h"
#include "workflows/manageapps.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

//! The repository's when nothing was pushed into it.
static QUrl commitPage(const workflows::PublishReport &report)
{
    QUrl page = report.repositoryPage;
    if (page.isValid() && !report.commit.isEmpty())
        page.setPath(page.path() + u"/commits/"_s + report.commit);
    return page;
}

OutcomePanel::OutcomePanel(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_doneRow(new QWidget(this)),
      m_done(plainLabel(m_doneRow)),
      m_openRepository(button(m_doneRow, u"openOnBitbucket"_s, tr("Open on Bitbucket"))),
      m_openPullRequest(button(m_doneRow, u"openPullRequest"_s, tr("Open Pull Request..."))),
      m_error(new ErrorPanel(this)),
      m_unchanged(plainLabel(this, tr("Your files are unchanged.")))
{
    m_unchanged->setObjectName(u"filesUnchanged"_s);
    m_done->setObjectName(u"done"_s);
    auto *row = new QHBoxLayout(m_doneRow);
    row->setContentsMargins({});
    row->addWidget(new SignLabel(Sign::Ok, m_doneRow));
    row->addWidget(m_done, 1);
    row->addWidget(m_openRepository);
    row->addWidget(m_openPullRequest);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_doneRow);
    layout->addWidget(m_error);
    layout->addWidget(m_unchanged);

    connect(m_openRepository, &QPushButton::clicked, this,
            [this, &context] { openLink(context, m_repository); });
    connect(m_openPullRequest, &QPushButton::clicked, this,
            [this, &context] { openLink(context, m_pullRequest); });
    connect(m_error, &ErrorPanel::remedyRequested, this, [this, &context] {
        if (m_remedy == Remedy::OpenRepository)
            openLink(context, m_repository);
        else
            Q_EMIT remedyRequested(m_remedy);
    });
    offerLink(*m_doneRow, m_commit);
    offerLink(*m_done, m_commit);
    offerLink(*m_openRepository, m_repository);
    offerLink(*m_openPullRequest, m_pullRequest);
    m_doneRow->hide();
    m_unchanged->hide();
}

void OutcomePanel::offerLink(QWidget &from, const QUrl &page)
{
    from.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&from, &QWidget::customContextMenuRequested, this,
            [this, &from, &page](const QPoint &at) { showMenu(from.mapToGlobal(at), page); });
}

void OutcomePanel::showMenu(const QPoint &at, const QUrl &page)
{
    if (!page.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"doneMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy Link"), this,
                    [page] { QGuiApplication::clipboard()->setText(page.toString()); });
    menu->popup(at);
}

void OutcomePanel::showOutcome(const AppController &app)
{
    const auto &outcome = app.outcome();
    if (!outcome && !app.planError() && isAncestorOf(window()->focusWidget()))
        Q_EMIT focusLeaving();
    m_doneRow->setVisible(outcome && outcome->result);
    if (outcome && outcome->result)
        showDone(outcome->report);

    const bool hasFailed = outcome && !outcome->result;
    m_unchanged->setVisible(hasFailed);
    if (hasFailed || app.planError()) {
        const Error &error = hasFailed ? outcome->result.error() : *app.planError();
        const bool wantsTrust = !hasFailed && workflows::asksForTrust(error);
        m_remedy = hasFailed || wantsTrust ? remedyFor(error) : Remedy::LookAgain;
        m_repository = hasFailed ? outcome->report.repositoryPage : QUrl();
        if (m_remedy == Remedy::OpenRepository && m_repository.isEmpty())
            m_remedy = Remedy::None; // it did not come so far as to know the page
        if (hasFailed && outcome->report.news && outcome->report.news->mayFastForward)
            m_remedy = Remedy::GetNewCommits;
        const auto &link = app.app().link;
        const bool isReview = link && link->mode == store::PublishMode::Review;
        if (m_remedy == Remedy::PushForReview && isReview)
            m_remedy = Remedy::ChooseRepository; // it was one
        if (m_remedy == Remedy::TryAgain && app.state() == AppController::State::Paused)
            m_remedy = Remedy::None; // Continue Push does
        if (!app.complaints().isEmpty())
            m_remedy = Remedy::ChooseRepository; // with what was typed
        if (m_remedy == Remedy::ReviewChanges && !app.review())
            m_remedy = Remedy::TryAgain;
        if (hasFailed && app.planError())
            m_remedy = Remedy::LookAgain; // nothing else helps before the folder can be read
        if (!link && m_remedy == Remedy::TryAgain)
            m_remedy = Remedy::None; // what failed is offered still
        const bool isChange = m_remedy == Remedy::ChooseRepository && link && link->isToBeCreated();
        m_error->showError(error, isChange ? tr("Change Repository...") : remedyText(m_remedy));
    } else {
        m_error->clear();
    }
}

void OutcomePanel::takeFocus()
{
    if (m_doneRow->isVisible())
        m_openRepository->setFocus();
    else if (m_error->isVisible())
        m_error->takeFocus();
}

void OutcomePanel::showDone(const workflows::PublishReport &report)
{
    m_done->setText(outcomeText(report));
    m_repository = report.repositoryPage;
    m_commit = commitPage(report);
    m_pullRequest = report.pullRequest ? report.pullRequest->page : QUrl();
    m_openPullRequest->setVisible(report.pullRequest.has_value());
}

} // namespace windlass::ui
