// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/result.h"

#include <QFuture>

#include <memory>

namespace windlass::workflows {

class Session;

struct OpenedPullRequest
{
    bitbucket::PullRequest request;
    bool isNew = false;   //!< false: it was open already and shows the new commits by itself
    bool isMoved = false; //!< it went to another destination until now
};

//! Makes sure that one pull request is open from the source branch of \a draft, to its destination.
//! Looks before it posts: Bitbucket would overwrite the title of one that is open (FACTS section
//! 3). One of ours that is open and goes elsewhere is led to the destination; one of somebody else
//! stays as it is. A new one gets the default reviewers, but not its author.
//! \param isBranchOurs  else only a pull request whose description tells of a push is ours
//! Errors: those of bitbucket::Client.
[[nodiscard]] QFuture<Result<OpenedPullRequest>>
openPullRequest(const std::shared_ptr<Session> &session, const bitbucket::PullRequestDraft &draft,
                bool isBranchOurs);

//! Adds \a text to a pull request, unless a comment with \a mark in it is there.
//! \param mayBeThere  nobody needs to look before when it cannot be
//! \return true when it was added. Errors: those of bitbucket::Client.
[[nodiscard]] QFuture<Result<bool>> commentOnce(const std::shared_ptr<Session> &session,
                                                const bitbucket::PullRequestDraft &draft,
                                                int pullRequest, const QString &mark,
                                                const QString &text, bool mayBeThere);

} // namespace windlass::workflows
