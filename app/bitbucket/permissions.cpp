// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/permissions.h"

#include <QMultiHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::bitbucket {

namespace {

const QMultiHash<QString, QString> &implications()
{
    static const QMultiHash<QString, QString> table{
        {u"repository:write"_s, u"repository"_s},
        {u"pullrequest"_s, u"repository"_s},
        {u"pullrequest:write"_s, u"pullrequest"_s},
        {u"pullrequest:write"_s, u"repository:write"_s},
        {u"project"_s, u"repository"_s},
    };
    return table;
}

const QRegularExpression &refusalDetail()
{
    static const QRegularExpression pattern(
        u"\\AHTTP 403; required: ([^;]+); granted: ([^;]*)\\z"_s);
    return pattern;
}

} // namespace

QStringList withImplied(const QStringList &granted)
{
    QStringList all = granted;
    for (qsizetype at = 0; at < all.size(); ++at) {
        for (const QString &implied : implications().values(all.at(at))) {
            if (!all.contains(implied))
                all.append(implied);
        }
    }
    return all;
}

QStringList lackingScopes(const QStringList &granted, const QStringList &required)
{
    const QStringList all = withImplied(granted);
    QStringList lacking;
    std::copy_if(required.begin(), required.end(), std::back_inserter(lacking),
                 [&all](const QString &scope) { return !all.contains(scope); });
    return lacking;
}

QStringList parseScopes(const QString &text)
{
    static const QRegularExpression separator(u"[,\\s]+"_s);
    return text.split(separator, Qt::SkipEmptyParts);
}

QString detailOf(const ScopeRefusal &refusal)
{
    return u"HTTP 403; required: %1; granted: %2"_s.arg(refusal.required.join(u' '),
                                                        refusal.granted.join(u' '));
}

std::optional<ScopeRefusal> scopeRefusalOf(const Error &error)
{
    const QRegularExpressionMatch match = refusalDetail().match(error.detail);
    if (error.kind != ErrorKind::Forbidden || !match.hasMatch())
        return std::nullopt;
    return ScopeRefusal{parseScopes(match.captured(1)), parseScopes(match.captured(2))};
}

} // namespace windlass::bitbucket
