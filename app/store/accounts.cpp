// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accounts.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace windlass::store {

Result<QList<Account>> Accounts::select(const QString &condition, const QVariantList &values) const
{
    Result<QSqlQuery> query = m_database.run(
        u"SELECT user_uuid, consumer_key, callback_url, display_name, nickname, username, scopes,"
        " signed_in_at, api_url, refreshed_at FROM accounts %1 ORDER BY signed_in_at DESC"_s.arg(
            condition),
        values);
    if (!query)
        return tl::unexpected(query.error());
    QList<Account> accounts;
    while (query->next()) {
        Account account;
        account.userUuid = query->value(0).toString();
        account.consumerKey = query->value(1).toString();
        account.callbackUrl = query->value(2).toString();
        account.displayName = query->value(3).toString();
        account.nickname = query->value(4).toString();
        account.username = query->value(5).toString();
        account.scopes = query->value(6).toString().split(u' ', Qt::SkipEmptyParts);
        account.signedInAt = QDateTime::fromMSecsSinceEpoch(query->value(7).toLongLong(), Qt::UTC);
        account.apiUrl = QUrl(query->value(8).toString());
        if (const qint64 refreshed = query->value(9).toLongLong(); refreshed > 0)
            account.refreshedAt = QDateTime::fromMSecsSinceEpoch(refreshed, Qt::UTC);
        accounts.append(account);
    }
    return Database::checkEnd(*query).map([&] { return accounts; });
}

Result<QList<Account>> Accounts::all(const QUrl &apiUrl) const
{
    return select(u"WHERE api_url = ?"_s, {apiUrl.toString()});
}

Result<QList<Account>> Accounts::ofAllServers() const
{
    return select({}, {});
}

Result<> Accounts::save(const Account &account)
{
    // Not OR REPLACE, which removes the old row first, and with it the lists that the account saw.
    const auto done = m_database.run(
        u"INSERT INTO accounts (api_url, user_uuid, consumer_key, callback_url, display_name,"
        " nickname, username, scopes, signed_in_at, refreshed_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (api_url, user_uuid, consumer_key) DO UPDATE SET"
        " callback_url = excluded.callback_url, display_name = excluded.display_name,"
        " nickname = excluded.nickname, username = excluded.username, scopes = excluded.scopes,"
        " signed_in_at = excluded.signed_in_at, refreshed_at = excluded.refreshed_at"_s,
        {account.apiUrl.toString(), account.userUuid, account.consumerKey, account.callbackUrl,
         account.displayName, account.nickname, account.username, account.scopes.join(u' '),
         account.signedInAt.toMSecsSinceEpoch(),
         account.refreshedAt.isValid() ? account.refreshedAt.toMSecsSinceEpoch() : 0});
    return done.map([](const QSqlQuery &) {});
}

Result<> Accounts::noteRefresh(const Account &account)
{
    const auto done =
        m_database.run(u"UPDATE accounts SET refreshed_at = ?, scopes = ?"
                       " WHERE api_url = ? AND user_uuid = ? AND consumer_key = ?"_s,
                       {account.refreshedAt.toMSecsSinceEpoch(), account.scopes.join(u' '),
                        account.apiUrl.toString(), account.userUuid, account.consumerKey});
    return done.map([](const QSqlQuery &) {});
}

Result<> Accounts::remove(const Account &account)
{
    const auto done = m_database.run(
        u"DELETE FROM accounts WHERE api_url = ? AND user_uuid = ? AND consumer_key = ?"_s,
        {account.apiUrl.toString(), account.userUuid, account.consumerKey});
    return done.map([](const QSqlQuery &) {});
}

} // namespace windlass::store
