// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "git/types.h"
#include "git/workingtree.h"
#include "store/types.h"

#include <optional>

namespace windlass::projects {

//! What the user or a script asked for, beyond what the link says.
struct TargetWish
{
    QString branch; //!< empty: as the link, the repository or the folder say
    bool pullRequest = false;
    bool isDirect = false; //!< also where an interrupted push was for review
};

//! Which branch a push goes to, and where it shall be merged.
struct Target
{
    git::BranchName branch;
    std::optional<git::BranchName> destination; //!< of the pull request; nothing: none is wanted
    //! What the branch starts from while the server does not have it; nothing: from the folder.
    std::optional<git::BranchName> origin = destination;
};

//! Chooses the branches. Without a wish: the link's branch, else the repository's main branch, else
//! the folder's HEAD, else "main". The first push to an empty repository needs no pull request;
//! later ones for review go to the branch of the last one. \param mainBranch  of the repository;
//! nothing while it is empty Errors: BadInput for a branch name that git does not accept.
[[nodiscard]] Result<Target> chooseTarget(const store::App &app, const git::FolderState &state,
                                          const std::optional<QString> &mainBranch,
                                          const TargetWish &wish);

//! The branch whose tip the next push must know before anything else, as far as the link tells: the
//! one it went to, or shall branch off from. Nothing: not settled yet. \a app must be linked.
[[nodiscard]] std::optional<git::BranchName> familiarBranch(const store::App &app,
                                                            const TargetWish &wish);

} // namespace windlass::projects
