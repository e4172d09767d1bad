// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/workingtree.h"
#include "store/types.h"
#include "workflows/services.h"

#include <optional>

namespace windlass::workflows {

//! Name and address for the commits of \a account as the catalog has them; nothing unless that is
//! chosen and the catalog has both.
[[nodiscard]] std::optional<git::Identity> entityAuthor(const Services &services,
                                                        const store::Account &account);

} // namespace windlass::workflows
