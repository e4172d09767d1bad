// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/signin.h"
#include "workflows/loadcatalog.h"
#include "workflows/services.h"

#include <QFuture>

namespace windlass::bitbucket {
class Client;
struct User;
} // namespace windlass::bitbucket

namespace windlass::workflows {

//! What the catalog says about somebody.
struct Recognition
{
    identity::SignIn signIn = {};
    QStringList complaints = {};       //!< about the catalog, a line each
    QDateTime fetchedAt = {};          //!< UTC; of the catalog
    std::optional<Error> trouble = {}; //!< the catalog is away, and what it said last was used

    //! The catalog as a whole was there and said no. Where parts of it could not be read, the
    //! entity may be among them.
    [[nodiscard]] bool isDefiniteNo() const;
    //! "not-found" and the like, see identity::failureName(); empty when they are let in.
    [[nodiscard]] QString failure() const;
    //! For people: which resolver looked for what, and what came of it.
    [[nodiscard]] QString message() const;
    //! What to add to the catalog, YAML; empty when that is not what is missing.
    [[nodiscard]] QString missingEntity() const;
};

//! Asks Bitbucket who the user of \a client is, and the catalog in \a settings whether Backstage
//! would let them in. The e-mail addresses are asked for only when a resolver wants one; without
//! the permission for it there is none.
//!
//! Errors: those of bitbucket::Client and loadCatalog(). \note Main thread only; \a client must
//! live until the answer is there.
[[nodiscard]] QFuture<Result<Recognition>>
recognise(const Services &services, bitbucket::Client &client, const PeopleSettings &settings);

//! The same for a \a user who is known already.
[[nodiscard]] QFuture<Result<Recognition>> recognise(const Services &services,
                                                     bitbucket::Client &client,
                                                     const bitbucket::User &user,
                                                     const PeopleSettings &settings);

} // namespace windlass::workflows
