// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"
#include "git/types.h"

//! Only for sources of this room.

namespace windlass::git {

//! What a kept commit is: each has a reference of its own for a branch.
enum class Kept {
    Tip,    //!< refs/windlass/<branch>: made for the branch, or fetched from it
    Source, //!< refs/windlass-source/<branch>: the folder's files, before others' work came in
};

//! Keeps \a commit alive, which may be on no branch of the folder, in place of the one that was
//! kept for \a branch before. References of branches that cannot be together with this one, as "a"
//! and "a/x", are from another repository or another time; their commits are kept by their names,
//! as refs/windlass-former/<commit>. \a words: for the reflog. Errors: Storage.
[[nodiscard]] Result<> keepCommit(git_repository *repository, Kept kept, const BranchName &branch,
                                  const ObjectId &commit, const QByteArray &words);

} // namespace windlass::git
