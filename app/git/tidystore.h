// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"

//! Only for sources of this room.

namespace windlass::git {

//! Packs of a store of Windlass's own from which on it is tidied up.
constexpr int mostPacks = 40;

//! Puts all that the references of \a repository, a bare one of Windlass's own, lead to into one
//! pack and removes everything else, if there are mostPacks or more. What is remembered of files
//! goes, too. Killed at any moment it leaves nothing out. Errors: Storage, NotFound where something
//! is missing; then all is as it was.
//! \note Takes seconds in large repositories. Nobody else may write there meanwhile.
[[nodiscard]] Result<> tidyStore(git_repository *repository);

} // namespace windlass::git
