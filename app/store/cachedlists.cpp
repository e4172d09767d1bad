// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachedlists.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace windlass::store {

namespace {

//! The id of a list as part of a statement; its four values come first.
const QString listId = u"(SELECT id FROM lists WHERE api_url = ? AND user_uuid = ?"
                       " AND consumer_key = ? AND name = ?)"_s;

QVariantList keyOf(const Account &account, const QString &list)
{
    return {account.apiUrl.toString(), account.userUuid, account.consumerKey, list};
}

void nothing(const QSqlQuery &)
{
}

ListRow readRow(const QSqlQuery &query)
{
    return {query.value(0).toString(), query.value(1).toLongLong(), query.value(2).toByteArray()};
}

} // namespace

Result<ListState> CachedLists::state(const Account &account, const QString &list) const
{
    Result<QSqlQuery> query = m_database.run(
        u"SELECT fetched_at, total, is_complete, reach FROM lists WHERE id = "_s + listId,
        keyOf(account, list));
    if (!query)
        return tl::unexpected(query.error());
    ListState state;
    if (!query->next())
        return state;
    if (const qint64 at = query->value(0).toLongLong(); at > 0)
        state.fetchedAt = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    state.total = query->value(1).toLongLong();
    state.isComplete = query->value(2).toBool();
    state.reach = query->value(3).toLongLong();
    return state;
}

Result<> CachedLists::makeList(const Account &account, const QString &list)
{
    return m_database
        .run(u"INSERT OR IGNORE INTO lists (api_url, user_uuid, consumer_key, name, fetched_at,"
             " total, is_complete, reach) VALUES (?, ?, ?, ?, 0, -1, 0, 0)"_s,
             keyOf(account, list))
        .map(nothing);
}

Result<> CachedLists::saveState(const Account &account, const QString &list, const ListState &state)
{
    const qint64 at = state.fetchedAt.isValid() ? state.fetchedAt.toMSecsSinceEpoch() : 0;
    const QVariantList values =
        QVariantList{at, state.total, state.isComplete, state.reach} + keyOf(account, list);
    return m_database.writeReplaceable([&] {
        return makeList(account, list).and_then([&] {
            return m_database
                .run(
                    u"UPDATE lists SET fetched_at = ?, total = ?, is_complete = ?, reach = ? WHERE id = "_s
                        + listId,
                    values)
                .map(nothing);
        });
    });
}

Result<QList<ListRow>> CachedLists::rows(const Account &account, const QString &list, int count,
                                         const std::optional<ListRow> &after) const
{
    QVariantList values = keyOf(account, list);
    QString condition;
    if (after) {
        condition = u" AND rank <= ? AND (rank < ? OR key > ?)"_s; // the first part finds the place
        values << after->rank << after->rank << after->key;
    }
    values << count;
    Result<QSqlQuery> query =
        m_database.run(u"SELECT key, rank, body FROM list_rows WHERE list_id = "_s + listId
                           + condition + u" ORDER BY rank DESC, key LIMIT ?"_s,
                       values);
    if (!query)
        return tl::unexpected(query.error());
    QList<ListRow> rows;
    while (query->next())
        rows.append(readRow(*query));
    return Database::checkEnd(*query).map([&] { return rows; });
}

Result<std::optional<ListRow>> CachedLists::row(const Account &account, const QString &list,
                                                const QString &key) const
{
    Result<QSqlQuery> query = m_database.run(
        u"SELECT key, rank, body FROM list_rows WHERE list_id = "_s + listId + u" AND key = ?"_s,
        keyOf(account, list) << key);
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? std::optional(readRow(*query)) : std::nullopt;
}

Result<> CachedLists::putRows(const Account &account, const QString &list,
                              const QList<ListRow> &rows)
{
    QList<QVariantList> values;
    for (const ListRow &row : rows)
        values.append(keyOf(account, list) << row.key << row.rank << row.body);
    return makeList(account, list).and_then([&] {
        return m_database.runForEach(
            u"INSERT OR REPLACE INTO list_rows (list_id, key, rank, body) VALUES (%1, ?, ?, ?)"_s
                .arg(listId),
            values);
    });
}

Result<> CachedLists::put(const Account &account, const QString &list, const QList<ListRow> &rows)
{
    return m_database.writeReplaceable([&] { return putRows(account, list, rows); });
}

Result<> CachedLists::replace(const Account &account, const QString &list, const ListState &state,
                              const QList<ListRow> &rows)
{
    const auto empty = [&] {
        return m_database
            .run(u"DELETE FROM list_rows WHERE list_id = "_s + listId, keyOf(account, list))
            .map(nothing);
    };
    return m_database
        .writeReplaceable(
            [&] { return empty().and_then([&] { return putRows(account, list, rows); }); })
        .and_then([&] { return saveState(account, list, state); });
}

Result<> CachedLists::remove(const Account &account, const QString &list, const QStringList &keys)
{
    QList<QVariantList> values;
    for (const QString &key : keys)
        values.append(keyOf(account, list) << key);
    return m_database.writeReplaceable([&] {
        return m_database.runForEach(
            u"DELETE FROM list_rows WHERE list_id = %1 AND key = ?"_s.arg(listId), values);
    });
}

} // namespace windlass::store
