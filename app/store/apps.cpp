// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/apps.h"

#include "store/database.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace windlass::store {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::store::Apps)
};

tl::unexpected<Error> linkedOtherwise()
{
    return fail(ErrorKind::PlanChanged,
                Text::tr("Meanwhile another Windlass has linked this app to another repository, or "
                         "removed its link. See where it goes now, then try again."));
}

//! What is stored of a link, in one order everywhere.
const QStringList &linkColumns()
{
    static const QStringList columns{u"api_url"_s,
                                     u"user_uuid"_s,
                                     u"consumer_key"_s,
                                     u"workspace_slug"_s,
                                     u"repository_uuid"_s,
                                     u"repository_slug"_s,
                                     u"repository_name"_s,
                                     u"project_key"_s,
                                     u"is_private"_s,
                                     u"branch"_s,
                                     u"mode"_s,
                                     u"last_commit"_s,
                                     u"review_branch"_s,
                                     u"last_review_commit"_s,
                                     u"last_push_at"_s,
                                     u"description"_s,
                                     u"base_directory"_s,
                                     u"last_review_source"_s,
                                     u"restricted_branches"_s,
                                     u"opens_drafts"_s,
                                     u"closes_source_branch"_s,
                                     u"source"_s,
                                     u"output_branch"_s,
                                     u"last_output"_s,
                                     u"writes_once"_s};
    return columns;
}

QVariantList valuesOf(const Link &link)
{
    return {link.apiUrl.toString(),
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
            link.writesOnceAsAmplication ? u"amplication"_s : QString(u""_s)};
}

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

//! Whether it is the same link, of a repository that may have been made or renamed in between.
bool isSamePlace(const Link &before, const Link &now)
{
    return before.leadsWith(now) && (before.isToBeCreated() || !now.isToBeCreated());
}

//! The column that \a column is written together with.
QString matterOf(const QString &column)
{
    const bool isOfReview = column == "last_review_commit"_L1 || column == "last_review_source"_L1;
    return isOfReview ? u"review_branch"_s : column;
}

QSet<QString> changedMatters(const QVariantList &before, const QVariantList &now)
{
    QSet<QString> matters;
    for (qsizetype at = 0; at < now.size(); ++at) {
        if (now.at(at) != before.at(at))
            matters.insert(matterOf(linkColumns().at(at)));
    }
    return matters;
}

//! Part of a statement, with what is bound to it.
struct Clause
{
    QString text; //!< empty: there is nothing to write
    QVariantList bound;
};

//! \param yielding  what is written only where it is as before
Clause assignments(const Link &before, const Link &now, const QStringList &yielding)
{
    const QVariantList old = valuesOf(before);
    const QVariantList values = valuesOf(now);
    const QSet<QString> matters = changedMatters(old, values);
    QStringList texts;
    QVariantList bound;
    for (qsizetype at = 0; at < values.size(); ++at) {
        const QString column = linkColumns().at(at);
        const QString matter = matterOf(column);
        if (!matters.contains(matter))
            continue;
        const bool yields = yielding.contains(matter);
        if (yields)
            bound.append(old.at(linkColumns().indexOf(matter)));
        bound.append(values.at(at));
        texts.append(
            yields ? u"%1 = CASE WHEN ifnull(%2, '') = ifnull(?, '') THEN ? ELSE %1 END"_s.arg(
                column, matter)
                   : column + u" = ?"_s);
    }
    return {texts.join(u", "_s), bound};
}

//! That the link still leads to that repository, which others may have created or renamed.
Clause sameRepository(const Link &before, const Link &now)
{
    return {u"api_url IS ? AND (repository_uuid = nullif(?, '')"
            " OR (workspace_slug IS ? AND repository_slug IS ?"
            " AND '' IN (ifnull(repository_uuid, ''), ifnull(?, ''))))"_s,
            {before.apiUrl.toString(), now.repositoryUuid, before.workspaceSlug,
             before.repositorySlug, now.repositoryUuid}};
}

QString insertion()
{
    return u"INSERT OR REPLACE INTO links (app_id, %1)"_s.arg(linkColumns().join(u", "_s));
}

//! \return whether there was a link to the repository of \a before
Result<bool> updateLink(Database &database, qint64 app, const Link &before, const Link &now,
                        const Clause &changes)
{
    const Clause there = sameRepository(before, now);
    return database
        .run(u"UPDATE links SET %1 WHERE app_id = ? AND %2"_s.arg(changes.text, there.text),
             changes.bound + QVariantList{app} + there.bound)
        .map([](const QSqlQuery &done) { return done.numRowsAffected() > 0; });
}

//! \return whether the link was still as \a before says, where that has no server: none
Result<bool> replaceLink(Database &database, qint64 app, const Link &before, const Link &now)
{
    const QString places = QStringList(linkColumns().size() + 1, u"?"_s).join(u", "_s);
    const bool isLinked = !before.apiUrl.isEmpty();
    const Clause there = isLinked ? sameRepository(before, before) : Clause{u"TRUE"_s, {}};
    return database
        .run(u"%1 SELECT %2 WHERE %3 EXISTS (SELECT 1 FROM links WHERE app_id = ? AND %4)"_s.arg(
                 insertion(), places, isLinked ? u""_s : u"NOT"_s, there.text),
             QVariantList{app} + valuesOf(now) + QVariantList{app} + there.bound)
        .map([](const QSqlQuery &done) { return done.numRowsAffected() > 0; });
}

Result<> writeChange(Database &database, qint64 app, const Link &before, const Link &now,
                     const QStringList &yielding)
{
    const bool isSame = isSamePlace(before, now);
    const Clause changes = assignments(before, now, yielding);
    if (changes.text.isEmpty())
        return {};
    // Another process may have linked to that other repository first.
    Result<bool> done = updateLink(database, app, isSame ? before : now, now, changes);
    if (done && !*done && !isSame)
        done = replaceLink(database, app, before, now);
    if (!done)
        return tl::unexpected(done.error());
    return *done ? Result<>() : Result<>(linkedOtherwise());
}

} // namespace

Result<QList<App>> Apps::select(const QString &condition, const QVariantList &values) const
{
    Result<QSqlQuery> query =
        m_database.run(u"SELECT apps.id, apps.folder, %1"
                       " FROM apps LEFT JOIN links ON links.app_id = apps.id %2"
                       " ORDER BY apps.id"_s.arg(linkColumns().join(u", "_s), condition),
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
    const QString places = QStringList(linkColumns().size() + 1, u"?"_s).join(u", "_s);
    const auto done = m_database.run(u"%1 VALUES (%2)"_s.arg(insertion(), places),
                                     QVariantList{app} + valuesOf(link));
    return done.map([](const QSqlQuery &) {});
}

Result<> Apps::changeLink(qint64 app, const Link &before, const Link &now)
{
    return writeChange(m_database, app, before, now, {});
}

QFuture<Result<>> Apps::rememberPush(qint64 app, const Link &before, const Link &now)
{
    return m_database.runAside([app, before, now](Database &database) {
        return writeChange(database, app, before, now, {u"branch"_s, u"review_branch"_s});
    });
}

Result<Link> Apps::linkNow(qint64 app, const Link &before) const
{
    const Result<QList<App>> found = select(u"WHERE apps.id = ?"_s, {app});
    if (!found)
        return tl::unexpected(found.error());
    const std::optional<Link> now = found->isEmpty() ? std::nullopt : found->constFirst().link;
    if (!now || !now->leadsWith(before))
        return linkedOtherwise();
    return *now;
}

Result<> Apps::removeLink(qint64 app)
{
    return m_database.run(u"DELETE FROM links WHERE app_id = ?"_s, {app})
        .map([](const QSqlQuery &) {});
}

} // namespace windlass::store
