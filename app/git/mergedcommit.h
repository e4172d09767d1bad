// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/history.h"
#include "git/workingtree.h"

namespace windlass::git {

struct MergedCommit
{
    std::optional<ObjectId> commit; //!< nothing while a conflict is undecided
    ObjectId source;                //!< a commit of the folder's files alone, after the parent
    QList<MergeConflict> conflicts; //!< all of them, decided or not
};

//! Commits what the folder changed since the parent of \a request on top of what others did since,
//! so that nobody's work is undone.
//!
//! The commit follows \a theirs alone and is built aside. Its tree is the merge of the folder, as
//! commit() would take it, and \a theirs; both come from the parent, which is a commit that once
//! had the folder's files: the source of the merge before, where there was one. The source stays
//! as refs/windlass-source/<branch>.
//! Errors: those of commit() and mergeTrees(); NothingToPush also when \a theirs has it all.
//! \note Any thread.
[[nodiscard]] Result<MergedCommit> commitMerged(const CommitRequest &request,
                                                const ObjectId &theirs,
                                                const DecideConflict &decide = {},
                                                std::stop_token stop = {});

} // namespace windlass::git
