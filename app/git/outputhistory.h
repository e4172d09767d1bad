// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/types.h"

#include <optional>
#include <stop_token>

//! What a generator's outputs leave in a repository. Each is a commit of the output alone, on a
//! branch of its own. A commit that brings one to people names it by lines of its message:
//! "Windlass-Generated: <commit>", "Windlass-Output: <branch>" and, where the app is not at the
//! root, "Windlass-Directory: <folder>".

namespace windlass::git {

//! \a message with the lines that name \a output, of the branch \a branch, of the app in
//! \a directory.
[[nodiscard]] QString generatedMessage(const QString &message, const ObjectId &output,
                                       const BranchName &branch, const QString &directory);

//! The branch of the outputs of the app in \a directory: the one that was named last in the
//! history of \a people, so that every computer finds the same. Without any it is \a usual, with a
//! number behind it where the app of another folder has that one. What is named and does not begin
//! as such branches do counts for nothing.
//! Errors: NotFound without one of \a people; FolderUnusable; Cancelled. \note Any thread.
[[nodiscard]] Result<BranchName> outputBranchIn(const QString &repository,
                                                const QList<ObjectId> &people,
                                                const QString &directory, const BranchName &usual,
                                                const std::stop_token &stop = {});

//! Which output people's work started from.
struct OutputBase
{
    std::optional<ObjectId> commit; //!< of an output
    bool isLost = false;            //!< there was one, and it cannot be found any more
};

//! What is known of the outputs besides the history of people's work.
struct OutputTraces
{
    std::optional<ObjectId> newest;      //!< the end of the outputs' branch
    bool wasMerged = false;              //!< a commit that brought one was merged, maybe as a copy
    std::optional<ObjectId> merged = {}; //!< the last such commit; it may not be here
};

//! Looks through the history of \a people for the newest output of \a branch that was brought
//! there. The lines that name it survive squash merges, which quote messages anywhere in theirs;
//! where somebody rewrote them, \a traces tell. What may be older than the last one is no base.
//!
//! \param people  nothing: there is no work of people yet, and no base
//! Errors: NotFound without \a people; FolderUnusable; Cancelled. \note Any thread.
[[nodiscard]] Result<OutputBase> findOutputBase(const QString &repository,
                                                const std::optional<ObjectId> &people,
                                                const BranchName &branch,
                                                const OutputTraces &traces,
                                                const std::stop_token &stop = {});

//! The one commit whose name begins with \a digits; nothing when it is not there, or not alone.
[[nodiscard]] std::optional<ObjectId> commitLike(const QString &repository, const QString &digits);

//! What new generated work stands on.
struct OutputGround
{
    std::optional<ObjectId> people; //!< the commit with people's work; nothing: there is none yet
    //! The end of the branch, where it has to be followed though people's work is elsewhere.
    std::optional<ObjectId> follows = {};
};

//! \param main      the branch that is merged into
//! \param review    ours; nothing: it is not there
//! \param isMerged  all of \a review was merged, maybe as a copy
[[nodiscard]] OutputGround groundOf(const QString &repository, const std::optional<ObjectId> &main,
                                    const std::optional<ObjectId> &review, bool isMerged);

} // namespace windlass::git
