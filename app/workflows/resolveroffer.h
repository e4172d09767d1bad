// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/profile.h"
#include "foundation/result.h"
#include "identity/resolver.h"
#include "workflows/consumerentry.h"

#include <QStringList>

#include <optional>

namespace windlass::workflows {

//! The sign-in resolvers of a configuration that was read. They hold only once the user says so, in
//! Settings, People.
struct ResolverOffer
{
    QString file; //!< its name, without folder
    QList<identity::ResolverChoice> resolvers = {};
    QStringList leftOut = {}; //!< names of those that cannot be taken over

    [[nodiscard]] bool operator==(const ResolverOffer &) const = default;
};

//! What \a consumer, read from \a path, has to offer; nothing where it names no resolver that
//! Windlass knows. A list of domains that is empty lets nobody in at Backstage; it is left out.
[[nodiscard]] std::optional<ResolverOffer> offerOf(const ForeignConsumer &consumer,
                                                   const QString &path);

//! Keeps \a offer for Settings, in the place of an earlier one. Errors: Storage.
[[nodiscard]] Result<> keepOffer(const Profile &profile, const ResolverOffer &offer);

//! Both at once. \return whether Settings has something to offer now; not where it cannot be kept
[[nodiscard]] bool offerResolvers(const Profile &profile, const ForeignConsumer &consumer,
                                  const QString &path);

//! Nothing when there is none, or when its resolvers are those that are chosen already.
[[nodiscard]] std::optional<ResolverOffer> keptOffer(const Profile &profile);

//! The resolvers of \a offer are the chosen ones from now on, and it is an offer no more; what else
//! is chosen about people stays. Errors: Storage.
[[nodiscard]] Result<> acceptOffer(const Profile &profile, const ResolverOffer &offer);

void forgetOffer(const Profile &profile);

} // namespace windlass::workflows
