// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "store/types.h"
#include "workflows/services.h"

#include <QFuture>
#include <QStringList>

namespace windlass::workflows {

//! The branches of the repository of \a link that changed last, by name; at most a hundred, so one
//! that is missing here may be there. Errors: SignInNeeded; those of bitbucket::Client.
[[nodiscard]] QFuture<Result<QStringList>> branchNames(const Services &services, Sessions &sessions,
                                                       const store::Link &link);

//! Makes sure that the repository of \a link has the branch \a name.
//! Errors: BadInput when git does not accept the name, or there is none. When nobody can be asked,
//! nobody says no: the push will tell.
[[nodiscard]] QFuture<Result<>> checkBranch(const Services &services, Sessions &sessions,
                                            const store::Link &link, const QString &name);

} // namespace windlass::workflows
