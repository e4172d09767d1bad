// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "foundation/logging.h"
#include "store/database.h"

using namespace Qt::StringLiterals;

namespace windlass::store {

namespace {

using Step = JournalEntry::Step;

const QStringList &stepNames() // in the order of the enumeration
{
    static const QStringList names{u"creating"_s,  u"created"_s,   u"committing"_s, u"committed"_s,
                                   u"pushing"_s,   u"pushed"_s,    u"verified"_s,   u"requesting"_s,
                                   u"requested"_s, u"commenting"_s};
    return names;
}

//! \param column  the first of it in \a row
std::optional<OwedPullRequest> readOwed(const QSqlQuery &row, int column)
{
    OwedPullRequest owed;
    owed.branch = row.value(column++).toString();
    owed.destination = row.value(column++).toString();
    owed.message = row.value(column++).toString();
    owed.commit = row.value(column++).toString();
    owed.source = row.value(column++).toString();
    return owed.commit.isEmpty() ? std::nullopt : std::optional(owed);
}

//! Nothing when the row is damaged: taken for another step, it would tell of what never happened.
std::optional<JournalEntry> readEntry(const QSqlQuery &row)
{
    JournalEntry entry;
    int column = 0;
    const qsizetype step = stepNames().indexOf(row.value(column++).toString());
    if (step < 0) {
        qCWarning(lcStore, "The journal has a push at a step that is none. It is left out.");
        return std::nullopt;
    }
    entry.step = Step(step);
    entry.apiUrl = QUrl(row.value(column++).toString());
    entry.workspaceSlug = row.value(column++).toString();
    entry.repositorySlug = row.value(column++).toString();
    entry.isPrivate = row.value(column++).toBool();
    entry.branch = row.value(column++).toString();
    entry.destination = row.value(column++).toString();
    entry.message = row.value(column++).toString();
    entry.commit = row.value(column++).toString();
    entry.source = row.value(column++).toString();
    entry.makesRepository = row.value(column++).toBool();
    entry.isReviewWished = row.value(column++).toBool();
    entry.startedAt = QDateTime::fromMSecsSinceEpoch(row.value(column++).toLongLong(), Qt::UTC);
    entry.owed = readOwed(row, column);
    return entry;
}

Result<> writeEntry(Database &database, qint64 app, const JournalEntry &entry)
{
    const OwedPullRequest owed = entry.owed.value_or(OwedPullRequest());
    const auto done = database.run(
        u"INSERT OR REPLACE INTO journal (app_id, step, api_url, workspace_slug, repository_slug,"
        " is_private, branch, destination, message, commit_id, source, makes_repository,"
        " is_review_wished, started_at, owed_branch, owed_destination, owed_message, owed_commit,"
        " owed_source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {app, stepNames().at(int(entry.step)), entry.apiUrl.toString(), entry.workspaceSlug,
         entry.repositorySlug, entry.isPrivate, entry.branch, entry.destination, entry.message,
         entry.commit, entry.source, entry.makesRepository, entry.isReviewWished,
         entry.startedAt.toMSecsSinceEpoch(), owed.branch, owed.destination, owed.message,
         owed.commit, owed.source});
    return done.map([](const QSqlQuery &) {});
}

} // namespace

Result<std::optional<JournalEntry>> Journal::find(qint64 app) const
{
    Result<QSqlQuery> query = m_database.run(
        u"SELECT step, api_url, workspace_slug, repository_slug, is_private, branch, destination,"
        " message, commit_id, source, makes_repository, is_review_wished, started_at,"
        " owed_branch, owed_destination, owed_message, owed_commit, owed_source"
        " FROM journal WHERE app_id = ?"_s,
        {app});
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return std::optional<JournalEntry>();
    return readEntry(*query);
}

QFuture<Result<>> Journal::write(qint64 app, const JournalEntry &entry)
{
    return m_database.runAside(
        [app, entry](Database &database) { return writeEntry(database, app, entry); });
}

QFuture<Result<>> Journal::remove(qint64 app)
{
    return m_database.runAside([app](Database &database) {
        return database.run(u"DELETE FROM journal WHERE app_id = ?"_s, {app})
            .map([](const QSqlQuery &) {});
    });
}

} // namespace windlass::store
