// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/signin.h"

namespace windlass::identity {

//! Why somebody is not let in, for scripts: "not-found", "several-matches", "no-user-id",
//! "no-username", "no-email", "domain-not-allowed" or "no-resolver". Empty: they are let in.
[[nodiscard]] QString failureName(const SignIn &result);

//! For people: which resolver looked for what among how many users, and what came of it.
[[nodiscard]] QString sentenceOf(const Attempt &attempt, int users);

//! All of that in the order in which it happened; or as whom somebody is let in.
[[nodiscard]] QString messageOf(const SignIn &result);

//! The entity that the catalog would need to let this person in by each of \a resolvers, as a YAML
//! document to copy.
[[nodiscard]] QString missingEntity(const Person &person, const QList<ResolverChoice> &resolvers);

} // namespace windlass::identity
