// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/result.h"
#include "git/types.h"
#include "store/types.h"

#include <QFuture>

#include <memory>
#include <optional>

namespace windlass::workflows {

class Session;

//! What has become of the branch that the last push for review went to.
enum class BranchFate {
    Usable,   //!< the next push may go there; it is made anew where it is gone after a merge
    Declined, //!< its pull request was declined, and that one cannot be opened again
    Deleted,  //!< somebody deleted it, though its pull request was not merged
};

//! \param latest   the newest pull request from the branch; nothing: there was none
//! \param isThere  the branch is on the server
[[nodiscard]] BranchFate fateOf(const std::optional<bitbucket::PullRequest> &latest, bool isThere);

//! Why a push does not go where the last one went, for people. Empty for a usable branch.
[[nodiscard]] QString reasonText(BranchFate fate, const git::BranchName &branch,
                                 const std::optional<bitbucket::PullRequest> &latest);

//! The pull requests from a branch.
struct ReviewPast
{
    std::optional<bitbucket::PullRequest> latest; //!< nothing: there was none
    std::optional<bitbucket::PullRequest> merged; //!< the latest that was merged
};

//! Those from \a branch of the link's repository itself, not of a fork.
[[nodiscard]] QFuture<Result<ReviewPast>> reviewPast(const std::shared_ptr<Session> &session,
                                                     const store::Link &link,
                                                     const git::BranchName &branch);

//! The newest pull request from \a branch of the link's repository itself, not of a fork.
[[nodiscard]] QFuture<Result<std::optional<bitbucket::PullRequest>>>
latestPullRequest(const std::shared_ptr<Session> &session, const store::Link &link,
                  const git::BranchName &branch);

//! A name like \a taken, with a number behind it, that the server neither has a branch nor ever had
//! a pull request for. Errors: those of bitbucket::Client; AlreadyExists after some twenty.
[[nodiscard]] QFuture<Result<git::BranchName>>
freeBranchLike(const std::shared_ptr<Session> &session, const store::Link &link,
               const git::BranchName &taken);

//! The first of \a names that the server has as a branch; nothing: it has none of them.
[[nodiscard]] QFuture<Result<std::optional<git::BranchName>>>
firstThere(const std::shared_ptr<Session> &session, const store::Link &link,
           const QStringList &names);

//! "windlass/shop-3" after "windlass/shop-2", which comes after "windlass/shop".
[[nodiscard]] git::BranchName nextBranchName(const git::BranchName &name);

} // namespace windlass::workflows
