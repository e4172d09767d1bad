// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activitymodel.h"

#include "models/plaintext.h"
#include "models/timetexts.h"

using namespace Qt::StringLiterals;

namespace windlass::models {

using store::Activity;

namespace {

constexpr int columns = ActivityModel::PullRequestColumn + 1;

QString outcomeText(const Activity &activity)
{
    switch (activity.outcome) {
    case Activity::Outcome::Pushed:
        return ActivityModel::tr("pushed");
    case Activity::Outcome::Cancelled:
        return activity.hasArrived ? ActivityModel::tr("cancelled, had arrived")
                                   : ActivityModel::tr("cancelled");
    case Activity::Outcome::Failed:
        break;
    }
    return activity.hasArrived ? ActivityModel::tr("pushed, then failed")
                               : ActivityModel::tr("failed");
}

QString cellText(const Activity &activity, int column)
{
    switch (column) {
    case ActivityModel::WhenColumn:
        return timeAgo(activity.endedAt);
    case ActivityModel::ResultColumn:
        return outcomeText(activity);
    case ActivityModel::BranchColumn:
        return plainLine(activity.branch);
    case ActivityModel::CommitColumn:
        return activity.commit.left(7);
    case ActivityModel::PullRequestColumn:
        return activity.pullRequest > 0 ? u"#%1"_s.arg(activity.pullRequest) : QString();
    default:
        return {};
    }
}

} // namespace

QUrl commitPage(const Activity &activity)
{
    if (!activity.hasArrived || activity.commit.isEmpty() || !activity.repositoryPage.isValid())
        return {};
    QUrl page = activity.repositoryPage;
    page.setPath(page.path() + u"/commits/"_s + activity.commit);
    return page;
}

ActivityModel::ActivityModel(QObject *parent) : QAbstractTableModel(parent)
{
}

bool ActivityModel::takeNewOnes(const QList<Activity> &activities)
{
    const qsizetype fresh = activities.size() - m_rows.size();
    if (m_rows.isEmpty() || fresh < 0 || activities.mid(fresh) != m_rows)
        return false;
    if (fresh == 0)
        return true;
    beginInsertRows({}, 0, int(fresh) - 1);
    m_rows = activities;
    endInsertRows();
    return true;
}

void ActivityModel::setActivities(const QList<Activity> &activities)
{
    if (takeNewOnes(activities))
        return;
    beginResetModel();
    m_rows = activities;
    endResetModel();
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Activity &activity = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return cellText(activity, index.column());
    if (role == Qt::ToolTipRole && index.column() == WhenColumn)
        return exactTime(activity.endedAt);
    return {};
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case ResultColumn:
        return tr("Result");
    case BranchColumn:
        return tr("Branch");
    case CommitColumn:
        return tr("Commit");
    case PullRequestColumn:
        return tr("Pull request");
    default:
        return {};
    }
}

} // namespace windlass::models
