// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "git/handles.h"

#include <git2/sys/odb_backend.h>

//! Only for sources of this room.

namespace windlass::git {

//! Makes \a store the only object store of \a repository, which owns it from now on. It is freed
//! after an error as well. Errors: those of gitError().
[[nodiscard]] Result<> useStore(git_repository *repository, git_odb_backend *store);

} // namespace windlass::git
