// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "git/types.h"
#include "projects/plan.h"

#include <QStringList>

#include <optional>
#include <stop_token>

namespace windlass::workflows {

//! What a branch on the server has that the folder's HEAD has not.
struct BranchNews
{
    bool isUnrelated = false; //!< the two have no commit in common; the next three are not known
    qint64 commits = 0;       //!< theirs
    qint64 own = 0;           //!< HEAD's, that the server lacks
    QStringList files;        //!< that differ from what both once had
    bool mayFastForward =
        false; //!< HEAD is on the branch, and the folder has no changes of its own
};

//! \param tip  of the branch, that has been fetched
//! Errors: those of git::mergeBaseOf(), git::divergenceOf() and git::numbersOf(); NotFound without
//! a commit of the folder's own. \note Any thread.
[[nodiscard]] Result<BranchNews> newsOf(const projects::Plan &plan, const git::BranchName &branch,
                                        const git::ObjectId &tip, std::stop_token stop);

//! For people, with what can be done about it. Nothing: the branch could not be compared.
[[nodiscard]] QString newsText(const std::optional<BranchNews> &news,
                               const git::BranchName &branch);

} // namespace windlass::workflows
