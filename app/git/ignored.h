// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QString>

namespace windlass::git {

//! Whether git has \a file, or would take it along with `git add -A`: it lies in a working tree,
//! whose root may be far above, and is tracked or not ignored. The file need not be there.
//! Errors: FolderUnusable when the repository cannot be read; Finding, as asksForTrust() knows it,
//! when it belongs to another user.
//! \note Any thread; reads the index and the rules.
[[nodiscard]] Result<bool> isForCommits(const QString &file);

} // namespace windlass::git
