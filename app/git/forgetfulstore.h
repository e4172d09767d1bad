// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"

#include <stop_token>

namespace windlass::git {

//! Makes \a repository compute object names without storing anything.
//!
//! What is written from now on is remembered by name only (trees with their content, for libgit2
//! reads them back); what the repository has already stays readable. Nothing is touched on disk,
//! not even the time stamps that libgit2 renews when it finds an object that exists.
//!
//! \param stop  ends the writing of a large file with GIT_EUSER
[[nodiscard]] Result<> writeNothing(git_repository *repository, std::stop_token stop);

} // namespace windlass::git
