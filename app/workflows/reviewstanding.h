// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/result.h"
#include "store/types.h"
#include "workflows/services.h"

#include <QFuture>

namespace windlass::workflows {

//! How a pull request stands, and what the builds of its newest commit came to.
struct ReviewStanding
{
    bitbucket::PullRequest request;
    int passed = 0;
    int failed = 0; //!< or stopped
    int running = 0;
};

//! Two calls of the API. Errors: SignInNeeded; those of bitbucket::Client. Without the right to see
//! builds there are none.
[[nodiscard]] QFuture<Result<ReviewStanding>> reviewStanding(const Services &services,
                                                             Sessions &sessions,
                                                             const store::Link &link,
                                                             int pullRequest);

//! One line for people: "open, 2 builds passed, 1 failed".
[[nodiscard]] QString standingText(const ReviewStanding &standing);

} // namespace windlass::workflows
