// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/activitylog.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace windlass::store {

namespace {

const QStringList &outcomeNames() // in the order of the enumeration
{
    static const QStringList names{u"pushed"_s, u"cancelled"_s, u"failed"_s};
    return names;
}

//! What this Windlass cannot read did not go well.
Activity::Outcome outcomeOf(const QString &name)
{
    const qsizetype at = outcomeNames().indexOf(name);
    return at < 0 ? Activity::Outcome::Failed : Activity::Outcome(at);
}

Activity readActivity(const QSqlQuery &row)
{
    Activity activity;
    int column = 0;
    activity.endedAt = QDateTime::fromMSecsSinceEpoch(row.value(column++).toLongLong(), Qt::UTC);
    activity.outcome = outcomeOf(row.value(column++).toString());
    activity.repository = row.value(column++).toString();
    activity.repositoryPage = QUrl(row.value(column++).toString());
    activity.branch = row.value(column++).toString();
    activity.commit = row.value(column++).toString();
    activity.hasArrived = row.value(column++).toBool();
    activity.pullRequest = row.value(column++).toInt();
    activity.pullRequestPage = QUrl(row.value(column++).toString());
    activity.message = row.value(column++).toString();
    return activity;
}

} // namespace

Result<QList<Activity>> ActivityLog::all(qint64 app) const
{
    Result<QSqlQuery> query = m_database.run(
        u"SELECT ended_at, outcome, repository, repository_page, branch, commit_id, has_arrived,"
        " pull_request, pull_request_page, message"
        " FROM activity WHERE app_id = ? ORDER BY id DESC"_s,
        {app});
    if (!query)
        return tl::unexpected(query.error());
    QList<Activity> all;
    while (query->next())
        all.append(readActivity(*query));
    return Database::checkEnd(*query).map([&] { return all; });
}

Result<> ActivityLog::add(qint64 app, const Activity &activity)
{
    const auto added = m_database.run(
        u"INSERT INTO activity (app_id, ended_at, outcome, repository, repository_page, branch,"
        " commit_id, has_arrived, pull_request, pull_request_page, message)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {app, activity.endedAt.toMSecsSinceEpoch(), outcomeNames().at(int(activity.outcome)),
         activity.repository, activity.repositoryPage.toString(), activity.branch, activity.commit,
         activity.hasArrived, activity.pullRequest, activity.pullRequestPage.toString(),
         activity.message.left(messageLimit)});
    if (!added)
        return tl::unexpected(added.error());
    return m_database
        .run(u"DELETE FROM activity WHERE app_id = ? AND id NOT IN"
             " (SELECT id FROM activity WHERE app_id = ? ORDER BY id DESC LIMIT ?)"_s,
             {app, app, kept})
        .map([](const QSqlQuery &) {});
}

QFuture<Result<>> ActivityLog::addAside(qint64 app, const Activity &activity)
{
    return m_database.runAside(
        [app, activity](Database &database) { return ActivityLog(database).add(app, activity); });
}

} // namespace windlass::store
