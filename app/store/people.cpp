// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/people.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace windlass::store {

namespace {

const QString ofAccount = u" WHERE api_url = ? AND user_uuid = ? AND consumer_key = ?"_s;

QVariantList keyOf(const Account &account)
{
    return {account.apiUrl.toString(), account.userUuid, account.consumerKey};
}

void nothing(const QSqlQuery &)
{
}

QDateTime timeOf(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

} // namespace

Result<std::optional<KeptCatalog>> People::catalog(const QString &place) const
{
    Result<QSqlQuery> query =
        m_database.run(u"SELECT fetched_at, body FROM catalogs WHERE place = ?"_s, {place});
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return std::nullopt;
    return KeptCatalog{timeOf(query->value(0)), query->value(1).toByteArray()};
}

Result<> People::keepCatalog(const QString &place, const KeptCatalog &catalog)
{
    return m_database.writeReplaceable([&] {
        return forgetCatalogs().and_then([&] {
            return m_database
                .run(u"INSERT INTO catalogs (place, fetched_at, body) VALUES (?, ?, ?)"_s,
                     {place, catalog.fetchedAt.toMSecsSinceEpoch(), catalog.body})
                .map(nothing);
        });
    });
}

Result<> People::forgetCatalogs()
{
    return m_database.run(u"DELETE FROM catalogs"_s).map(nothing);
}

Result<std::optional<Match>> People::match(const Account &account) const
{
    Result<QSqlQuery> query = m_database.run(
        u"SELECT matched_at, rules, reference, body FROM matches"_s + ofAccount, keyOf(account));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return std::nullopt;
    return Match{timeOf(query->value(0)), query->value(1).toString(), query->value(2).toString(),
                 query->value(3).toByteArray()};
}

Result<> People::keepMatch(const Account &account, const Match &match)
{
    const QByteArray body = match.body.isNull() ? QByteArray("") : match.body;
    return m_database
        .run(u"INSERT OR REPLACE INTO matches (api_url, user_uuid, consumer_key, matched_at, rules,"
             " reference, body) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
             keyOf(account) << match.matchedAt.toMSecsSinceEpoch() << match.rules << match.reference
                            << body)
        .map(nothing);
}

Result<> People::forgetMatch(const Account &account)
{
    return m_database.run(u"DELETE FROM matches"_s + ofAccount, keyOf(account)).map(nothing);
}

} // namespace windlass::store
