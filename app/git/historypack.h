// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"

#include <QTemporaryFile>

#include <functional>
#include <memory>
#include <stop_token>

namespace windlass::git {

//! Packs \a commits and everything before them, but for what is reachable from \a known, with
//! libgit2's delta search: for histories that git or somebody else made.
//!
//! \param known     commits of whoever is to get the pack; those that are not here do not matter
//! \param progress  called with the number of objects found
//! \return the pack, in a file that goes with the object. Errors: Storage, NotFound, Cancelled (not
//!         during the delta search, which libgit2 1.5 does not let end); Rejected for a shallow
//!         clone whose missing rest nobody else has.
[[nodiscard]] Result<std::unique_ptr<QTemporaryFile>>
packHistory(git_repository *repository, const QList<ObjectId> &commits, const QList<git_oid> &known,
            const std::function<void(qint64)> &progress, const std::stop_token &stop);

} // namespace windlass::git
