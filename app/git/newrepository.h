// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/folder.h"

//! Only for sources of this room: a folder becomes a repository.

namespace windlass::git {

//! Makes \a folder, that has none, a repository with HEAD on \a branch and without a commit. One
//! that was only half made is completed. \param isMade  there may be a repository of ours now, also
//! after an error
//! Errors: PlanChanged when somebody else made one meanwhile; Storage.
[[nodiscard]] Result<> makeRepository(OpenFolder &folder, const BranchName &branch, bool &isMade);

//! Takes the repository of \a folder away again, unless it has a reference by now.
void unmakeRepository(OpenFolder &folder);

} // namespace windlass::git
