// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"
#include "git/history.h"
#include "git/outputmerge.h"

//! Only for sources of this room: merges in a repository that is open already. What they write goes
//! to its object store, whichever that is, also while something is undecided.

namespace windlass::git {

[[nodiscard]] Result<MergedTree>
mergeTrees(git_repository *repository, const std::optional<ObjectId> &base, const ObjectId &ours,
           const ObjectId &theirs, const DecideConflict &decide, const std::stop_token &stop);

[[nodiscard]] Result<OutputMerge> mergeOutput(git_repository *repository, const OutputTrees &trees,
                                              const DecideOutput &decide,
                                              const std::stop_token &stop);

} // namespace windlass::git
