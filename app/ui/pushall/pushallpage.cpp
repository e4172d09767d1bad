// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pushall/pushallpage.h"

#include "foundation/sentences.h"
#include "foundation/sizetext.h"
#include "models/plaintext.h"
#include "ui/publish/appcontroller.h"
#include "ui/pushall/pushrow.h"
#include "ui/pushall/pushstatedelegate.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/errorpanel.h"
#include "workflows/manageapps.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::ui {

using models::plainLine;
using models::plainSentences;
using models::PushListModel;
using State = workflows::PublishMany::Item::State;

PushAllPage::PushAllPage(const Context &context, workflows::PublishMany &pushes, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_pushes(pushes),
      m_title(headingLabel(this, 2)),
      m_faces(new QStackedWidget(this)),
      m_view(new QTreeView(m_faces)),
      m_empty(plainLabel(m_faces, tr("No apps yet."))),
      m_error(new ErrorPanel(this))
{
    setObjectName(u"pushAllPage"_s);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, &PushAllPage::look);
    connect(&m_pushes, &workflows::PublishMany::changed, this, &PushAllPage::itemChanged);
    connect(&m_pushes, &workflows::PublishMany::looked, this, &PushAllPage::update);
    connect(&m_pushes, &workflows::PublishMany::finished, this, &PushAllPage::finished);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PushAllPage::showChosen);
    connect(m_view, &QTreeView::activated, m_showApp, &QPushButton::click);
    connect(m_view, &QWidget::customContextMenuRequested, this, &PushAllPage::showMenu);
    connect(m_error, &ErrorPanel::remedyRequested, this, &PushAllPage::refresh);
    update();
}

void PushAllPage::build()
{
    m_title->setObjectName(u"pushAllTitle"_s);
    m_view->setObjectName(u"pushes"_s);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setItemDelegateForColumn(PushListModel::StateColumn, new PushStateDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setMaximumSectionSize(fontMetrics().averageCharWidth() * 30);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column :
         {PushListModel::AppColumn, PushListModel::FindingsColumn, PushListModel::MessageColumn})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    m_empty->setObjectName(u"pushAllEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_faces->addWidget(m_view);
    m_faces->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_faces, 1);
    layout->addWidget(buildChosen());
    layout->addWidget(m_error);
    layout->addWidget(buildBar());
}

QWidget *PushAllPage::buildChosen()
{
    auto *part = new QWidget(this);
    m_problem = plainLabel(part);
    m_problem->setObjectName(u"pushProblem"_s);
    m_showApp = button(part, u"showApp"_s, tr("Show App"));
    m_openCommit = button(part, u"openPushed"_s, tr("Open on Bitbucket"));
    m_openPullRequest = button(part, u"openPushedRequest"_s, tr("Open Pull Request..."));
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->addWidget(m_problem, 1);
    row->addWidget(m_showApp);
    row->addWidget(m_openCommit);
    row->addWidget(m_openPullRequest);
    connect(m_showApp, &QPushButton::clicked, this, [this] {
        if (chosen() != nullptr)
            Q_EMIT appWanted(chosen()->app);
    });
    connect(m_openCommit, &QPushButton::clicked, this,
            [this] { openLink(m_context, chosen()->commitPage); });
    connect(m_openPullRequest, &QPushButton::clicked, this,
            [this] { openLink(m_context, chosen()->pullRequestPage); });
    return part;
}

QWidget *PushAllPage::buildBar()
{
    auto *part = new QWidget(this);
    m_primary = button(part, u"primaryOfAll"_s, tr("Push All"));
    m_primary->setDefault(true);
    m_summary = plainLabel(part);
    m_summary->setObjectName(u"pushAllSummary"_s);
    m_bar = new QProgressBar(part);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->addWidget(m_primary);
    row->addWidget(m_summary, 1);
    row->addWidget(m_bar, 1);
    connect(m_primary, &QPushButton::clicked, this, &PushAllPage::primaryClicked);
    return part;
}

void PushAllPage::showApps(const QList<AppController *> &apps)
{
    if (isPushing())
        return;
    m_apps.clear();
    QList<PushListModel::Row> rows;
    for (AppController *app : apps) {
        m_apps.append(app);
        rows.append(pushRow({app->app(), State::Looking, {}, {}, {}, {}}));
    }
    m_model.setRows(rows);
    if (!rows.isEmpty() && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model.index(0, 0));
    refresh();
}

void PushAllPage::goOnWith(const QList<AppController *> &apps)
{
    for (AppController *app : apps)
        m_apps.append(app);
    m_areResults = m_pushes.hasPushed();
    showItems();
    m_view->setCurrentIndex(m_model.index(0, 0));
}

void PushAllPage::showItems()
{
    QList<PushListModel::Row> rows;
    for (const workflows::PublishMany::Item &item : m_pushes.items())
        rows.append(pushRow(item));
    m_model.setRows(rows);
    update();
}

QList<qint64> PushAllPage::unfinished() const
{
    QList<qint64> apps;
    bool isOneLeft = false;
    for (const workflows::PublishMany::Item &item : m_pushes.items()) {
        apps.append(item.app.id);
        isOneLeft = isOneLeft || (item.state != State::Pushed && item.state != State::UpToDate);
    }
    return isOneLeft ? apps : QList<qint64>();
}

void PushAllPage::refresh()
{
    if (isPushing())
        return;
    m_areResults = false;
    m_soon.start();
    update();
}

void PushAllPage::look()
{
    QList<store::App> apps;
    for (const QPointer<AppController> &one : std::as_const(m_apps)) {
        if (!one)
            continue; // removed from the list meanwhile
        const auto known = m_context.apps.find(one->app().id);
        if (!known) {
            m_error->showError(known.error(), tr("Retry"));
            m_summary->clear();
            return;
        }
        if (*known)
            apps.append(**known);
    }
    m_error->clear();
    // It may outlive the page. What the user decided on an app's own page counts here, too.
    m_pushes.look(apps, [chosen = m_apps](const store::App &app, projects::Plan &plan) {
        for (const QPointer<AppController> &one : chosen) {
            if (one && one->app().id == app.id)
                projects::keep(plan.findings, one->keptOnce());
        }
    });
    showItems();
}

void PushAllPage::itemChanged(int at)
{
    const PushListModel::Row row = pushRow(m_pushes.items().at(at));
    if (at < m_model.rowCount() && m_model.rowAt(at).app == row.app)
        m_model.setRow(at, row);
    update();
}

void PushAllPage::finished()
{
    update();
    announce(*this, summary());
}

void PushAllPage::pressPrimary()
{
    if (m_primary->isEnabled() && !isPushing())
        primaryClicked();
}

void PushAllPage::cancel()
{
    m_pushes.cancel();
}

void PushAllPage::primaryClicked()
{
    if (isPushing()) {
        // The second half of a double click on Push All must not cancel it.
        if (m_sincePush.hasExpired(QApplication::doubleClickInterval()))
            cancel();
        return;
    }
    m_sincePush.start();
    if (m_areResults) {
        m_pushes.retryFailed();
    } else {
        m_areResults = true;
        m_pushes.push();
    }
    update();
}

void PushAllPage::update()
{
    const int count = m_model.rowCount();
    m_title->setText(count > 0 ? tr("Push %Ln app(s)", nullptr, count) : tr("Push All"));
    m_faces->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    showColumns();
    showChosen();
    updateBar();
}

void PushAllPage::updateBar()
{
    const bool isRetry = m_areResults && m_pushes.count(State::Failed) > 0;
    m_primary->setText(isPushing() ? tr("Cancel") : isRetry ? tr("Retry Failed") : tr("Push All"));
    const bool mayPush = !m_areResults && m_pushes.count(State::Ready) > 0;
    m_primary->setEnabled(isPushing() || (!isLooking() && (isRetry || mayPush)));
    m_summary->setText(summary());
    m_bar->setVisible(isPushing());
    const int all = int(m_pushes.items().size()) - m_pushes.count(State::Stopped);
    const auto isUnderWay = [](const workflows::PublishMany::Item &item) {
        return item.isUnderWay();
    };
    m_bar->setRange(0, all);
    m_bar->setValue(
        all - int(std::count_if(m_pushes.items().begin(), m_pushes.items().end(), isUnderWay)));
}

void PushAllPage::showColumns()
{
    m_view->setAccessibleName(m_areResults ? tr("Results") : tr("Plan"));
    for (const int column :
         {PushListModel::FilesColumn, PushListModel::SizeColumn, PushListModel::FindingsColumn})
        m_view->setColumnHidden(column, m_areResults);
    for (const int column : {PushListModel::CommitColumn, PushListModel::MessageColumn})
        m_view->setColumnHidden(column, !m_areResults);
    const auto &items = m_pushes.items();
    const bool hasRequest =
        std::any_of(items.begin(), items.end(), [](const workflows::PublishMany::Item &item) {
            return item.report.pullRequest.has_value();
        }); // else its room is for the message
    m_view->setColumnHidden(PushListModel::PullRequestColumn, !m_areResults || !hasRequest);
}

const PushListModel::Row *PushAllPage::chosen() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? &m_model.rowAt(current.row()) : nullptr;
}

void PushAllPage::showChosen()
{
    const PushListModel::Row *row = chosen();
    m_problem->setText(row == nullptr ? QString()
                       : row->problem.isEmpty()
                           ? plainLine(row->folder)
                           : tr("%1: %2").arg(plainLine(row->name), plainSentences(row->problem)));
    m_showApp->setVisible(row != nullptr);
    m_openCommit->setVisible(row != nullptr && row->commitPage.isValid());
    m_openPullRequest->setVisible(row != nullptr && row->pullRequestPage.isValid());
}

void PushAllPage::showMenu(const QPoint &at)
{
    const QUrl page = chosen() != nullptr ? chosen()->commitPage : QUrl();
    if (!page.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"pushedMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy Link"), this,
                    [page] { QGuiApplication::clipboard()->setText(page.toString()); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

QString PushAllPage::summary() const
{
    if (m_model.rowCount() == 0)
        return tr("Add an app first.");
    if (isLooking())
        return tr("The folders are being read.");
    return m_areResults ? resultSummary() : planSummary();
}

QString PushAllPage::planSummary() const
{
    qint64 bytes = 0;
    for (const workflows::PublishMany::Item &item : m_pushes.items())
        bytes += item.state == State::Ready ? item.plan->snapshot.bytes : 0;
    QStringList parts;
    if (const int ready = m_pushes.count(State::Ready); ready > 0)
        parts.append(tr("%Ln app(s) can be pushed, %1.", nullptr, ready).arg(sizeText(bytes)));
    else
        parts.append(tr("There is nothing to push."));
    if (const int stopped = m_pushes.count(State::Stopped); stopped > 0)
        parts.append(tr("%Ln cannot be pushed yet.", nullptr, stopped));
    return inARow(parts);
}

QString PushAllPage::resultSummary() const
{
    QStringList parts{tr("%Ln pushed.", nullptr, m_pushes.count(State::Pushed))};
    const int left = m_pushes.count(State::Waiting) + m_pushes.count(State::Pushing)
                     + m_pushes.count(State::Looking);
    if (left > 0)
        parts.append(tr("%Ln to go.", nullptr, left));
    if (const int failed = m_pushes.count(State::Failed); failed > 0)
        parts.append(tr("%Ln failed.", nullptr, failed));
    return inARow(parts);
}

} // namespace windlass::ui
