// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"

#include <stop_token>

//! Only for sources of this room.

namespace windlass::git {

//! libgit2 writes line ends, ident, modes and links as git does, but runs no filter and converts no
//! encoding: a tree whose .gitattributes ask for either is for git itself to write out.
//! \return FolderUnusable for such a tree, with the file that asks; Storage, Cancelled
[[nodiscard]] Result<> requirePlainFiles(git_repository *repository, git_tree *tree,
                                         const std::stop_token &stop);

} // namespace windlass::git
