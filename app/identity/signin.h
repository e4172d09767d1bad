// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/catalog.h"
#include "identity/resolver.h"
#include "identity/types.h"

#include <optional>

namespace windlass::identity {

//! What came of one resolver.
struct Attempt
{
    enum class End {
        Matched,
        WithoutUser, //!< nobody, but the resolver lets in all the same
        NotFound,    //!< the only one after which the next resolver is asked
        NoValue,     //!< Bitbucket does not tell what would have to be looked for
        WrongDomain,
        Several,
    };

    ResolverChoice choice;
    End end = End::NotFound;
    QStringList lookedFor = {}; //!< one after the other
    QStringList found = {};     //!< entity references
};

//! Whether a catalog lets somebody in, and as whom.
struct SignIn
{
    QString reference = {};        //!< empty: not let in
    std::optional<User> user = {}; //!< nothing: not let in, or without being in the catalog
    QList<Attempt> attempts = {};
    Person person = {};
    int users = 0; //!< in the catalog

    [[nodiscard]] bool isAllowed() const { return !reference.isEmpty(); }
};

//! Asks the resolvers in their order, as Backstage does: values are compared without regard to
//! case, and only "not found" leads on to the next; everything else stops. \note Any thread.
[[nodiscard]] SignIn resolve(const Catalog &catalog, const Person &person,
                             const QList<ResolverChoice> &resolvers);

} // namespace windlass::identity
