// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/address.h"
#include "foundation/result.h"
#include "store/types.h"

#include <QFuture>
#include <QStringList>

#include <memory>

namespace windlass::workflows {

class Session;

enum class Feature { Browse, Push, CreateRepositories, PullRequests, Email };

//! Whether the consumer's permissions are enough for a feature.
struct FeatureCheck
{
    Feature feature = Feature::Browse;
    bool isGranted = false;
    QStringList missingScopes;
    QString box; //!< "Repositories: Admin", to tick on the consumer's page; empty when granted
};

struct CheckUpResult
{
    store::Account account;
    QList<bitbucket::Workspace> workspaces; //!< empty, too, when the account may not list them
    QStringList granted;                    //!< as Bitbucket says it, nothing implied added
    QList<FeatureCheck> features;           //!< every one, in the order of the enumeration
};

//! Asks Bitbucket who is signed in, what that account sees and what the consumer grants.
//!
//! Takes a fresh access token first: a box that was ticked meanwhile shows in new tokens only.
//! Errors: those of auth::TokenKeeper and bitbucket::Client; a permission that is missing is part
//! of the result. \note Main thread only.
[[nodiscard]] QFuture<Result<CheckUpResult>> checkUp(const std::shared_ptr<Session> &session);

//! Every feature, judged by \a granted and what that implies (FACTS section 2).
[[nodiscard]] QList<FeatureCheck> checkFeatures(const QStringList &granted);

//! The features that say no for lack of one of \a scopes; where none does, those for lack of
//! something that would give it as well. Not Email.
[[nodiscard]] QList<Feature> featuresThatLack(const QList<FeatureCheck> &checks,
                                              const QStringList &scopes);

//! The boxes that \a needed takes and \a granted does not give, such as "Repositories: Admin";
//! empty when nothing is missing.
[[nodiscard]] QString boxesToTick(const QStringList &granted, const QStringList &needed);

//! The stable name of \a feature for scripts, such as "create-repositories".
[[nodiscard]] QString featureName(Feature feature);
//! For people, translated.
[[nodiscard]] QString featureTitle(Feature feature);

//! The scopes that \a error says are missing; empty for every other error.
[[nodiscard]] QStringList missingScopes(const Error &error);

//! Where the consumers of a workspace are listed: {web}/{workspace}/workspace/settings/api
[[nodiscard]] QUrl consumerPage(const ServerAddresses &addresses, const QString &workspaceSlug);

//! The workspace that \a text names: a slug, or any address of the server. Errors: BadInput.
[[nodiscard]] Result<QString> workspaceFromText(const QString &text,
                                                const ServerAddresses &addresses);

} // namespace windlass::workflows
