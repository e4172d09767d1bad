// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "models/activitymodel.h"
#include "models/plaintext.h"
#include "projects/appfolder.h"
#include "ui/history/reviewline.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/errorpanel.h"
#include "workflows/manageapps.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using models::ActivityModel;
using models::plainLine;

HistoryPage::HistoryPage(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(new ActivityModel(this)),
      m_title(nameHeading(this, 2)),
      m_faces(new QStackedWidget(this)),
      m_view(new QTreeView(m_faces)),
      m_empty(plainLabel(m_faces, tr("No pushes yet."))),
      m_error(new ErrorPanel(this)),
      m_chosen(plainLabel(this)),
      m_review(new ReviewLine(context, this))
{
    setObjectName(u"historyPage"_s);
    build();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::showChosen);
    connect(m_view, &QTreeView::activated, m_openCommit, &QPushButton::click);
    connect(m_view, &QWidget::customContextMenuRequested, this, &HistoryPage::showMenu);
    connect(m_error, &ErrorPanel::remedyRequested, this, &HistoryPage::load);
}

void HistoryPage::build()
{
    m_title->setObjectName(u"historyTitle"_s);
    m_view->setObjectName(u"history"_s);
    m_view->setAccessibleName(tr("History"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(ActivityModel::BranchColumn, QHeaderView::Stretch);
    m_empty->setObjectName(u"historyEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_chosen->setObjectName(u"historyChosen"_s);
    m_faces->addWidget(m_view);
    m_faces->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_faces, 1);
    layout->addWidget(m_chosen);
    layout->addWidget(m_review);
    layout->addWidget(m_error);
    layout->addWidget(buildActions());
}

QWidget *HistoryPage::buildActions()
{
    auto *actions = new QWidget(this);
    auto *back = button(actions, u"historyBack"_s, tr("Back"));
    back->setAccessibleDescription(tr("To the app"));
    m_openCommit = button(actions, u"historyCommit"_s, tr("Open on Bitbucket"));
    m_openPullRequest = button(actions, u"historyPullRequest"_s, tr("Open Pull Request..."));
    auto *layout = new QHBoxLayout(actions);
    layout->setContentsMargins({});
    layout->addWidget(back);
    layout->addStretch();
    layout->addWidget(m_openCommit);
    layout->addWidget(m_openPullRequest);
    connect(back, &QPushButton::clicked, this, &HistoryPage::backRequested);
    connect(m_openCommit, &QPushButton::clicked, this,
            [this] { openLink(m_context, chosenPage()); });
    connect(m_openPullRequest, &QPushButton::clicked, this, [this] {
        openLink(m_context, m_model->activityAt(m_view->currentIndex().row()).pullRequestPage);
    });
    return actions;
}

void HistoryPage::showApp(AppController *app)
{
    if (m_app)
        m_app->disconnect(this);
    m_app = app;
    if (app == nullptr)
        return;
    connect(app, &AppController::changed, this, &HistoryPage::appChanged);
    m_title->setText(tr("History of %1").arg(plainLine(projects::appName(app->app().folder))));
    m_model->setActivities({});
    load();
    m_view->setFocus();
}

// Progress is no news here, and comes often.
void HistoryPage::appChanged()
{
    if (m_app->state() != AppController::State::Running)
        load();
}

void HistoryPage::load()
{
    if (!m_app)
        return;
    const auto history = m_context.apps.history(m_app->app().id);
    if (history) {
        m_error->clear();
        m_model->setActivities(*history);
    } else {
        m_error->showError(history.error(), tr("Retry"));
    }
    const bool isEmpty = m_model->rowCount() == 0;
    m_faces->setVisible(history || !isEmpty);
    m_faces->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    if (!isEmpty && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

QUrl HistoryPage::chosenPage() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? models::commitPage(m_model->activityAt(current.row())) : QUrl();
}

void HistoryPage::showChosen()
{
    const QModelIndex current = m_view->currentIndex();
    const store::Activity chosen =
        current.isValid() ? m_model->activityAt(current.row()) : store::Activity();
    m_openCommit->setVisible(chosenPage().isValid());
    m_openPullRequest->setVisible(chosen.pullRequestPage.isValid());
    m_chosen->setVisible(current.isValid());
    m_chosen->setText(chosen.message.isEmpty()
                          ? plainLine(chosen.repository)
                          : tr("%1: %2").arg(plainLine(chosen.repository), chosen.message));
    showReview(chosen);
}

// Of a repository that the app was linked to before only the number is left.
void HistoryPage::showReview(const store::Activity &chosen)
{
    const auto link = m_app ? m_app->app().link : std::nullopt;
    const bool isHere =
        link && chosen.repository == u"%1/%2"_s.arg(link->workspaceSlug, link->repositorySlug);
    m_review->showRequest(link.value_or(store::Link()), isHere ? chosen.pullRequest : 0);
}

void HistoryPage::showMenu(const QPoint &at)
{
    const QUrl page = chosenPage();
    if (!page.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"historyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy Link"), this,
                    [page] { QGuiApplication::clipboard()->setText(page.toString()); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace windlass::ui
