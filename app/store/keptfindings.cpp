// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptfindings.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace windlass::store {

Result<QList<KeptFinding>> KeptFindings::all(qint64 app) const
{
    Result<QSqlQuery> query = m_database.run(
        u"SELECT kind, path, subject FROM kept_findings WHERE app_id = ? ORDER BY kind, path"_s,
        {app});
    if (!query)
        return tl::unexpected(query.error());
    QList<KeptFinding> kept;
    while (query->next())
        kept.append(
            {query->value(0).toString(), query->value(1).toString(), query->value(2).toString()});
    return Database::checkEnd(*query).map([&] { return kept; });
}

Result<> KeptFindings::add(qint64 app, const KeptFinding &finding)
{
    return m_database
        .run(u"INSERT OR IGNORE INTO kept_findings (app_id, kind, path, subject)"
             " VALUES (?, ?, ?, ?)"_s,
             {app, finding.kind, finding.path, finding.subject})
        .map([](const QSqlQuery &) {});
}

} // namespace windlass::store
