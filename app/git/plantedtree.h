// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"

#include <optional>

//! Only for sources of this room: trees with a folder exchanged. A directory is as
//! checkedDirectory() gives it.

namespace windlass::git {

//! What \a tree has at \a directory; the empty directory is \a tree itself. Nothing when it is not
//! there. Errors: BadInput when that, or something above it, is no folder; NotFound.
[[nodiscard]] Result<std::optional<git_oid>>
treeBelow(git_repository *repository, const git_tree *tree, const QString &directory);

//! \a around with everything below \a directory replaced by \a planted, and all else as it is. A
//! folder that would be empty is left out, as git has none. Trees are written, nothing else.
//! \param around  nothing: there is nothing outside of \a directory
//! Errors: as treeBelow(); Storage.
[[nodiscard]] Result<git_oid> plantTree(git_repository *repository, const git_tree *around,
                                        const QString &directory, const git_oid &planted);

} // namespace windlass::git
