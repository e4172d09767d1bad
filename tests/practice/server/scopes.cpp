// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopes.h"

#include <QMultiHash>

#include <algorithm>

namespace windlass::practice {

using namespace Qt::StringLiterals;

static const QMultiHash<QString, QString> &implications()
{
    static const QMultiHash<QString, QString> table{
        {u"account:write"_s, u"account"_s},
        {u"team:write"_s, u"team"_s},
        {u"repository:write"_s, u"repository"_s},
        {u"pullrequest"_s, u"repository"_s},
        {u"pullrequest:write"_s, u"pullrequest"_s},
        {u"pullrequest:write"_s, u"repository:write"_s},
        {u"project"_s, u"repository"_s},
    };
    return table;
}

QStringList withImplied(const QStringList &granted)
{
    QStringList all = granted;
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (const QString &implied : implications().values(all[i])) {
            if (!all.contains(implied))
                all.append(implied);
        }
    }
    return all;
}

bool covers(const QStringList &granted, const QStringList &required)
{
    const QStringList all = withImplied(granted);
    return std::all_of(required.begin(), required.end(),
                       [&all](const QString &scope) { return all.contains(scope); });
}

} // namespace windlass::practice
