// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "store/types.h"

namespace windlass::ui {

//! Why this account would be refused, as far as one can tell beforehand: sentences for tool tips;
//! empty: nothing is known against it. Only hints, the server decides.

[[nodiscard]] QString whyNoPush(const store::Account &account);
[[nodiscard]] QString whyNoCreation(bitbucket::WorkspacePermission permission);

//! The box that the key lacks to create repositories, such as "Repositories: Admin"; empty: none,
//! or nobody ever told.
[[nodiscard]] QString lackedToCreate(const store::Account &account);

} // namespace windlass::ui
