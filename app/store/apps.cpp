// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/apps.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace windlass::store {

namespace {

Link readLink(const QSqlQuery &row)
{
    Link link;
    int column = 2;
    link.apiUrl = QUrl(row.value(column++).toString());
    link.userUuid = row.value(column++).toString();
    link.consumerKey = row.value(column++).toString();
    link.workspaceSlug = row.value(column++).toString();
    link.repositoryUuid = row.value(column++).toString();
    link.repositorySlug = row.value(column++).toString();
    link.repositoryName = row.value(column++).toString();
    link.projectKey = row.value(column++).toString();
    link.isPrivate = row.value(column++).toBool();
    link.branch = row.value(column++).toString();
    link.mode =
        row.value(column++).toString() == "review"_L1 ? PublishMode::Review : PublishMode::Direct;
    link.lastCommit = row.value(column++).toString();
    link.reviewBranch = row.value(column++).toString();
    link.lastReviewCommit = row.value(column++).toString();
    if (const qint64 at = row.value(column++).toLongLong(); at > 0)
        link.lastPushAt = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    link.description = row.value(column++).toString();
    link.baseDirectory = row.value(column++).toString();
    link.lastReviewSource = row.value(column++).toString();
    link.restrictedBranches = row.value(column++).toString().split(u'\n', Qt::SkipEmptyParts);
    link.opensDrafts = row.value(column++).toBool();
    link.closesSourceBranch = row.value(column++).toBool();
    link.source = row.value(column++).toString() == "generated"_L1 ? SourceKind::GeneratorOutput
                                                                   : SourceKind::WorkingTree;
    link.outputBranch = row.value(column++).toString();
    link.lastOutput = row.value(column++).toString();
    link.writesOnceAsAmplication = row.value(column++).toString() == "amplication"_L1;
    return link;
}

} // namespace

Result<QList<App>> Apps::select(const QString &condition, const QVariantList &values) const
{
    Result<QSqlQuery> query = m_database.run(
        u"SELECT apps.id, apps.folder, api_url, user_uuid, consumer_key, workspace_slug,"
        " repository_uuid, repository_slug, repository_name, project_key, is_private, branch, mode,"
        " last_commit, review_branch, last_review_commit, last_push_at,"
        " description, base_directory, last_review_source, restricted_branches, opens_drafts,"
        " closes_source_branch, source, output_branch, last_output, writes_once"
        " FROM apps LEFT JOIN links ON links.app_id = apps.id %1"
        " ORDER BY apps.id"_s.arg(condition),
        values);
    if (!query)
        return tl::unexpected(query.error());
    QList<App> apps;
    while (query->next()) {
        App app{query->value(0).toLongLong(), query->value(1).toString(), {}};
        if (!query->value(2).isNull())
            app.link = readLink(*query);
        apps.append(app);
    }
    return Database::checkEnd(*query).map([&] { return apps; });
}

Result<QList<App>> Apps::all() const
{
    return select({}, {});
}

Result<std::optional<App>> Apps::find(const QString &folder) const
{
    return select(u"WHERE apps.folder = ?"_s, {folder}).map([](const QList<App> &found) {
        return found.isEmpty() ? std::optional<App>() : found.constFirst();
    });
}

Result<App> Apps::add(const QString &folder)
{
    const auto done =
        m_database.run(u"INSERT OR IGNORE INTO apps (folder, added_at) VALUES (?, ?)"_s,
                       {folder, QDateTime::currentMSecsSinceEpoch()});
    if (!done)
        return tl::unexpected(done.error());
    return find(folder).map([](const std::optional<App> &app) { return app.value_or(App()); });
}

Result<> Apps::move(qint64 app, const QString &folder)
{
    return m_database.run(u"UPDATE apps SET folder = ? WHERE id = ?"_s, {folder, app})
        .map([](const QSqlQuery &) {});
}

Result<> Apps::remove(qint64 app)
{
    return m_database.run(u"DELETE FROM apps WHERE id = ?"_s, {app}).map([](const QSqlQuery &) {});
}

Result<> Apps::saveLink(qint64 app, const Link &link)
{
    const auto done = m_database.run(
        u"INSERT OR REPLACE INTO links (app_id, api_url, user_uuid, consumer_key, workspace_slug,"
        " repository_uuid, repository_slug, repository_name, project_key, is_private, branch, mode,"
        " last_commit, review_branch, last_review_commit, last_push_at, description,"
        " base_directory, last_review_source, restricted_branches, opens_drafts,"
        " closes_source_branch, source, output_branch, last_output, writes_once)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {app,
         link.apiUrl.toString(),
         link.userUuid,
         link.consumerKey,
         link.workspaceSlug,
         link.repositoryUuid,
         link.repositorySlug,
         link.repositoryName,
         link.projectKey,
         link.isPrivate,
         link.branch,
         link.mode == PublishMode::Review ? u"review"_s : u"direct"_s,
         link.lastCommit,
         link.reviewBranch,
         link.lastReviewCommit,
         link.lastPushAt.isValid() ? link.lastPushAt.toMSecsSinceEpoch() : 0,
         link.description,
         link.baseDirectory,
         link.lastReviewSource,
         link.restrictedBranches.join(u'\n'),
         link.opensDrafts,
         link.closesSourceBranch,
         link.source == SourceKind::GeneratorOutput ? u"generated"_s : u"tree"_s,
         link.outputBranch,
         link.lastOutput,
         link.writesOnceAsAmplication ? u"amplication"_s : QString(u""_s)});
    return done.map([](const QSqlQuery &) {});
}

QFuture<Result<>> Apps::saveLinkAside(qint64 app, const Link &link)
{
    return m_database.runAside(
        [app, link](Database &database) { return Apps(database).saveLink(app, link); });
}

Result<> Apps::removeLink(qint64 app)
{
    return m_database.run(u"DELETE FROM links WHERE app_id = ?"_s, {app})
        .map([](const QSqlQuery &) {});
}

} // namespace windlass::store
