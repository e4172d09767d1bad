// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/checkup.h"

#include "bitbucket/permissions.h"
#include "bitbucket/workspaceaddress.h"
#include "foundation/deliver.h"
#include "workflows/browsebitbucket.h"
#include "workflows/session.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::CheckUp)
};

//! Longer than any token lives, so that a new one is fetched.
constexpr std::chrono::seconds beyondAnyToken = std::chrono::hours(24 * 365);

struct Need
{
    Feature feature;
    QStringList scopes;
};

//! What the calls of each feature need (FACTS section 2).
const QList<Need> &needs()
{
    static const QList<Need> all{
        {Feature::Browse, {u"account"_s, u"repository"_s}},
        {Feature::Push, {u"repository:write"_s}},
        {Feature::CreateRepositories, {u"repository"_s, u"repository:admin"_s}},
        {Feature::PullRequests, {u"pullrequest:write"_s}},
        {Feature::Email, {u"email"_s}},
    };
    return all;
}

FeatureCheck check(const Need &need, const QStringList &granted)
{
    const QStringList missing = bitbucket::lackingScopes(granted, need.scopes);
    return {need.feature, missing.isEmpty(), missing, boxesToTick(granted, need.scopes)};
}

using Workspaces = Result<QList<bitbucket::Workspace>>;

//! No workspaces instead of the refusal that a permission is missing for listing them.
Workspaces orNone(const Workspaces &found)
{
    if (!found && bitbucket::scopeRefusalOf(found.error()))
        return QList<bitbucket::Workspace>();
    return found;
}

QFuture<Result<CheckUpResult>> withWorkspaces(const std::shared_ptr<Session> &session,
                                              const QStringList &granted)
{
    const auto together = [session, granted](const Workspaces &found) {
        return orNone(found).map([&](const QList<bitbucket::Workspace> &workspaces) {
            return CheckUpResult{session->account(), workspaces, granted, checkFeatures(granted)};
        });
    };
    return BrowseBitbucket(session).workspaces().then(together);
}

} // namespace

QFuture<Result<CheckUpResult>> checkUp(const std::shared_ptr<Session> &session)
{
    const auto askScopes = [session](const Result<auth::AccessToken> &token) {
        return token ? session->client().grantedScopes()
                     : ready<QStringList>(tl::unexpected(token.error()));
    };
    const auto goOn = [session](const Result<QStringList> &granted) {
        if (!granted)
            return ready<CheckUpResult>(tl::unexpected(granted.error()));
        return withWorkspaces(session, granted->isEmpty() ? session->account().scopes : *granted);
    };
    return session->tokens()
        .ensureValid(beyondAnyToken)
        .then(askScopes)
        .unwrap()
        .then(goOn)
        .unwrap();
}

QList<FeatureCheck> checkFeatures(const QStringList &granted)
{
    QList<FeatureCheck> checks;
    for (const Need &need : needs())
        checks.append(check(need, granted));
    return checks;
}

QList<Feature> featuresThatLack(const QList<FeatureCheck> &checks, const QStringList &scopes)
{
    QList<Feature> exactly;
    QList<Feature> broadly;
    for (const FeatureCheck &check : checks) {
        if (check.feature == Feature::Email)
            continue;
        const QStringList broad = bitbucket::withImplied(check.missingScopes);
        const auto isIn = [&scopes](const QStringList &missing) {
            return std::any_of(scopes.begin(), scopes.end(),
                               [&missing](const QString &one) { return missing.contains(one); });
        };
        if (isIn(check.missingScopes))
            exactly.append(check.feature);
        if (isIn(broad))
            broadly.append(check.feature);
    }
    return exactly.isEmpty() ? broadly : exactly;
}

QString boxesToTick(const QStringList &granted, const QStringList &needed)
{
    QStringList boxes;
    for (const QString &scope : bitbucket::lackingScopes(granted, needed))
        boxes.append(bitbucket::boxFor(scope));
    return boxes.join(u", "_s);
}

QString featureName(Feature feature)
{
    switch (feature) {
    case Feature::Browse:
        return u"browse"_s;
    case Feature::Push:
        return u"push"_s;
    case Feature::CreateRepositories:
        return u"create-repositories"_s;
    case Feature::PullRequests:
        return u"pull-requests"_s;
    case Feature::Email:
        break;
    }
    return u"email"_s;
}

QString featureTitle(Feature feature)
{
    switch (feature) {
    case Feature::Browse:
        return Text::tr("Browse");
    case Feature::Push:
        return Text::tr("Push");
    case Feature::CreateRepositories:
        return Text::tr("Create repositories");
    case Feature::PullRequests:
        return Text::tr("Pull requests");
    case Feature::Email:
        break;
    }
    return Text::tr("E-mail address");
}

QStringList missingScopes(const Error &error)
{
    const auto refusal = bitbucket::scopeRefusalOf(error);
    return refusal ? bitbucket::lackingScopes(refusal->granted, refusal->required) : QStringList();
}

QUrl consumerPage(const ServerAddresses &addresses, const QString &workspaceSlug)
{
    return QUrl::fromEncoded(addresses.web.toEncoded() + '/'
                                 + QUrl::toPercentEncoding(workspaceSlug)
                                 + "/workspace/settings/api",
                             QUrl::StrictMode);
}

Result<QString> workspaceFromText(const QString &text, const ServerAddresses &addresses)
{
    return bitbucket::workspaceFromText(text, addresses.web);
}

} // namespace windlass::workflows
