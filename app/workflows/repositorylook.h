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

//! Where a branch stands on the server.
struct KnownTip
{
    git::BranchName branch;
    std::optional<git::ObjectId> commit; //!< nothing: there is no such branch
};

//! A repository as Bitbucket shows it now.
struct RepositoryLook
{
    bitbucket::Repository repository;
    std::optional<KnownTip> tip; //!< of the branch that was asked for, when that is known by now
};

//! Reads the repository of \a link back and learns the tip of \a branch (nothing: of none) on the
//! way: one call instead of two while both are there. Errors: those of bitbucket::Client.
[[nodiscard]] QFuture<Result<RepositoryLook>>
lookAtRepository(const std::shared_ptr<Session> &session, const store::Link &link,
                 const std::optional<git::BranchName> &branch);

} // namespace windlass::workflows
