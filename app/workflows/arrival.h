// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/result.h"
#include "git/types.h"

#include <optional>

namespace windlass::workflows {

struct Unanswered
{
    //! Why the push itself has no answer: a cancel, a lost connection. Nothing: it has one.
    std::optional<Error> doubt;
    bool isAllSent = false; //!< the server may go on without us
};

//! Whether a commit arrived, judged by what the server says about its branch. Only that counts as
//! success.
//!
//! Errors: Cancelled, with what is known; the doubt's error when it did not arrive; BranchMoved
//! when
//!         the push was accepted and the branch stands elsewhere by now; the error of \a tip.
[[nodiscard]] Result<> judgeArrival(const Result<bitbucket::Branch> &tip,
                                    const git::ObjectId &commit, const Unanswered &push);

} // namespace windlass::workflows
