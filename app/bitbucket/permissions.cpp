// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/permissions.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMultiHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::bitbucket {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::bitbucket::Permissions)
};

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

const QList<PermissionBox> &permissionBoxes()
{
    static const QList<PermissionBox> boxes{
        {u"email"_s, u"Account"_s, u"Email"_s},
        {u"account"_s, u"Account"_s, u"Read"_s},
        {u"account:write"_s, u"Account"_s, u"Write"_s},
        {u"team"_s, u"Workspace membership"_s, u"Read"_s},
        {u"team:write"_s, u"Workspace membership"_s, u"Write"_s},
        {u"project"_s, u"Projects"_s, u"Read"_s},
        {u"project:admin"_s, u"Projects"_s, u"Admin"_s},
        {u"repository"_s, u"Repositories"_s, u"Read"_s},
        {u"repository:write"_s, u"Repositories"_s, u"Write"_s},
        {u"repository:admin"_s, u"Repositories"_s, u"Admin"_s},
        {u"repository:delete"_s, u"Repositories"_s, u"Delete"_s},
        {u"pullrequest"_s, u"Pull requests"_s, u"Read"_s},
        {u"pullrequest:write"_s, u"Pull requests"_s, u"Write"_s},
        {u"webhook"_s, u"Webhooks"_s, u"Read and write"_s},
    };
    return boxes;
}

QString boxFor(const QString &scope)
{
    const QList<PermissionBox> &boxes = permissionBoxes();
    const auto found = std::find_if(boxes.begin(), boxes.end(), [&scope](const PermissionBox &box) {
        return box.scope == scope;
    });
    return found == boxes.end() ? scope : found->label();
}

Error errorOf(const ScopeRefusal &refusal)
{
    QStringList boxes;
    for (const QString &scope : lackingScopes(refusal.granted, refusal.required))
        boxes.append(boxFor(scope));
    const QString detail = detailOf(refusal);
    if (boxes.isEmpty())
        return {ErrorKind::Forbidden,
                Text::tr("Bitbucket says that the consumer does not allow this, although its "
                         "permissions seem to be enough. Check the permissions."),
                detail};
    return {ErrorKind::Forbidden,
            //: %1 is one or more boxes of Bitbucket's page, such as Repositories: Admin
            Text::tr("The consumer does not allow this. Open it on Bitbucket, tick %1 and press "
                     "Save. Then check the permissions, or sign in again.")
                .arg(QLocale().createSeparatedList(boxes)),
            detail};
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
