// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "git/types.h"
#include "git/workingtree.h"
#include "projects/target.h"
#include "store/types.h"

#include <optional>

namespace windlass::projects {

//! What is on the server: the tip of the target's branch, and of what that starts from.
struct ServerTips
{
    std::optional<git::ObjectId> branch;
    std::optional<git::ObjectId> origin;

    //! What a commit to the branch has to follow; nothing: there is nothing yet.
    [[nodiscard]] const std::optional<git::ObjectId> &base() const
    {
        return branch ? branch : origin;
    }
};

//! What the new commit stands on.
struct Footing
{
    std::optional<git::ObjectId> parent; //!< nothing: it is the first commit ever
    bool isAside = false;                //!< HEAD and its branch stay where they are
    //! The folder's files as they were once; what others did since is in the parent and is to be
    //! merged. Nothing: the folder's files take the place of the parent's.
    std::optional<git::ObjectId> mergeBase = {};
    bool prefersFolder = false; //!< where both changed the same lines: the reviewers see it
    bool isReplacement = false; //!< the parent's files are not known to be the folder's
};

//! Chooses the commit that the new one follows.
//!
//! A commit carries the whole folder, so it may only follow commits that the folder is known to
//! come from: ancestors of HEAD, what Windlass pushed from here, or a commit with the very same
//! files. Everything else would silently undo other people's work. With a base directory only what
//! is below it counts.
//!
//! For review more is possible: what others did to our branch is merged, and a branch that is new
//! may put the folder's files in the place of others, as somebody will look at it. \note The tips
//! must have been fetched if they can be.
//! Errors: BranchMoved; BadInput when the base directory is a file there; those of
//! git::mergeBaseOf().
[[nodiscard]] Result<Footing> chooseParent(const store::App &app, const git::FolderState &state,
                                           const Target &target, const ServerTips &tips);

//! What the folder had when it was pushed as \a commit, which is here: the tree of its files alone,
//! though others' work was merged. Nothing: it is not there.
[[nodiscard]] std::optional<git::ObjectId> folderTreeAt(const store::App &app,
                                                        const git::ObjectId &commit);

} // namespace windlass::projects
