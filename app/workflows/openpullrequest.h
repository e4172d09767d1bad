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
    bool isNew = false; //!< false: it was open already and shows the new commits by itself
};

//! Makes sure that one pull request is open between the branches of \a draft. Looks before it
//! posts: Bitbucket would overwrite the title of one that is open (FACTS section 3). Errors: those
//! of bitbucket::Client.
[[nodiscard]] QFuture<Result<OpenedPullRequest>>
openPullRequest(const std::shared_ptr<Session> &session, const bitbucket::PullRequestDraft &draft);

} // namespace windlass::workflows
