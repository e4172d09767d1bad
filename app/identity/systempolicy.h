// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "identity/policyplace.h"

namespace windlass::identity {

//! What the administrators of this computer have fixed for everybody on it.
struct SystemPolicy
{
    QString workspace = {};   //!< slug of the only one that may be pushed to; empty: any
    bool privateOnly = false; //!< only private repositories may be pushed to
    bool mustMatch = false;   //!< who is not in the catalog of people does not sign in

    [[nodiscard]] bool operator==(const SystemPolicy &) const = default;
};

//! Reads windlass/policy.json: an object that may have "workspace" (a slug), "private_only" and
//! "must_match" (true or false). Without a file nothing is fixed.
//!
//! Errors: Forbidden, with the file and why, when there is one that cannot be read, that somebody
//! else than its owner may change, or that says something unknown. Then neither signing in nor
//! pushing is allowed. \note Any thread.
[[nodiscard]] Result<SystemPolicy> readPolicy(const PolicyPlace &place);

//! Whether a push to this repository is allowed. Errors: those of readPolicy(); Forbidden, with the
//! rule and its file.
[[nodiscard]] Result<> allowsPush(const PolicyPlace &place, const QString &workspace,
                                  bool isPrivate);

} // namespace windlass::identity
