// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/differencerows.h"
#include "git/types.h"

#include <optional>

namespace windlass::git {

//! Compares two texts as git does. \a context: lines around each change that are the same.
//! \note Any thread. Errors: Storage when memory is short.
[[nodiscard]] Result<TextDifference> textDifference(const QByteArray &left, const QByteArray &right,
                                                    int context = 3);

//! The same for two blobs of \a repository, a bare one or that of a folder; nothing on a side: it
//! has no such file. Large ones are not read. Errors besides: FolderUnusable, FolderMissing;
//! NotFound.
[[nodiscard]] Result<TextDifference> textDifference(const QString &repository,
                                                    const std::optional<ObjectId> &left,
                                                    const std::optional<ObjectId> &right,
                                                    int context = 3);

} // namespace windlass::git
