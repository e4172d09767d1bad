// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "identity/types.h"
#include "store/types.h"
#include "workflows/services.h"

#include <optional>

namespace windlass::workflows {

//! What this computer knows of one account.
struct AccountCard
{
    store::Account account; //!< as it is stored now; other processes renew tokens as well

    //! How long the access token in memory is good (UTC), invalid when the server did not say;
    //! nothing when none is there: the next call fetches one.
    std::optional<QDateTime> accessUntil;

    QString entity = {};                     //!< whom the catalog of people last knew it as; may
                                             //!< be empty
    std::optional<identity::User> user = {}; //!< the same; nothing: it has no such entity
};

//! Asks neither Bitbucket nor the keychain. Errors: SignInNeeded when the account is no longer
//! signed in; Storage. \note Main thread only.
[[nodiscard]] Result<AccountCard> accountCard(const Services &services, Sessions &sessions,
                                              const store::Account &account);

} // namespace windlass::workflows
