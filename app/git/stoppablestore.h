// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"

#include <stop_token>

//! Only for sources of this room.

namespace windlass::git {

//! Lets \a stop end the storing of an object halfway, and of a tree of many folders between two of
//! them; libgit2 itself looks up between files at best. What libgit2 makes of the refusal is not
//! always GIT_EUSER: ask \a stop after a failure. \note Lasts as long as \a repository.
[[nodiscard]] Result<> makeStoppable(git_repository *repository, std::stop_token stop);

} // namespace windlass::git
