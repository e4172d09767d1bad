// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"

//! Only for sources of this room.

namespace windlass::git {

enum class IndexToo { No, Yes };

//! Takes back what writing out the files of \a to over those of \a from did, as far as it came. A
//! file that has neither content is somebody else's and stays, but for one that was not written to
//! its end. Files that do not differ between the two are not looked at: they may be changed and
//! marked as not to be looked at.
//! Errors: Storage, NotFound; then some may not be back.
[[nodiscard]] Result<> putFilesBack(git_repository *repository, const ObjectId &from,
                                    const ObjectId &to, IndexToo index);

} // namespace windlass::git
