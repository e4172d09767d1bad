// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/result.h"
#include "store/types.h"

#include <QFuture>

#include <memory>

namespace windlass::workflows {

class Session;

struct ObtainedRepository
{
    bitbucket::Repository repository;
    bool isNew = false; //!< made now
};

//! Creates the repository that \a link asks for.
//!
//! \param mayBeThere  an earlier push of ours asked for it and never heard the answer: then it is
//!        looked for first. One that is there is ours only if it is empty and as private as asked.
//! Errors: AlreadyExists for a repository that cannot be ours; those of createRepository().
[[nodiscard]] QFuture<Result<ObtainedRepository>>
obtainRepository(const std::shared_ptr<Session> &session, const store::Link &link, bool mayBeThere);

} // namespace windlass::workflows
