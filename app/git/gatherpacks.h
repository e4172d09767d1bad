// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QString>

namespace windlass::git {

//! Puts the small packs into one that pushes leave in the repository of \a folder, as "git gc" does
//! by itself: every look at an object asks each pack, so each push would be slower than the last.
//!
//! Nothing happens before there are as many packs as the settings allow: gc.autoPackLimit (50), 0
//! or a gc.auto of 0 for any number. Large packs stay, those with more files than git needs
//! (".keep" and the like), and all of them where a multi-pack index names them. A pack goes only
//! when everything in it is in the new one and that is on the disk; other programs that read
//! meanwhile find it there. Errors: Storage, FolderUnusable. \note Any thread.
[[nodiscard]] Result<> gatherPacks(const QString &folder);

} // namespace windlass::git
