// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QList>
#include <QStringList>

namespace windlass::identity {

//! How a Bitbucket user is looked for in a catalog, as Backstage's Bitbucket provider does it.
enum class Resolver {
    UserId,    //!< the uuid in the annotation bitbucket.org/user-id
    Username,  //!< the username in the annotation bitbucket.org/username
    Email,     //!< the e-mail address in spec.profile.email
    LocalPart, //!< what stands before the @ of it as the name of the entity
};

//! A resolver with its options.
struct ResolverChoice
{
    Resolver resolver = Resolver::UserId;
    bool allowsWithoutUser = false;  //!< dangerouslyAllowSignInWithoutUserInCatalog
    QStringList allowedDomains = {}; //!< of LocalPart; empty: all

    [[nodiscard]] bool operator==(const ResolverChoice &) const = default;
};

//! In the order in which they are offered.
[[nodiscard]] const QList<Resolver> &allResolvers();

//! As Backstage's configuration names it.
[[nodiscard]] QString resolverName(Resolver resolver);

//! Reads NAME[:allow-without-user][:allowed-domains=A,B], with commas or blanks between domains, of
//! which there is at least one. The two older names,
//! bitbucketUsernameSignInResolver and bitbucketUserIdSignInResolver, mean the resolvers that took
//! their place. Errors: BadInput, a sentence.
[[nodiscard]] Result<ResolverChoice> parseResolver(const QString &text);

//! As parseResolver() reads it.
[[nodiscard]] QString writeResolver(const ResolverChoice &choice);

} // namespace windlass::identity
