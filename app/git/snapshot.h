// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/staging.h"

namespace windlass::git {

//! snapshot() for a folder that is open already.
//! \note From then on the folder's repository handle stores nothing: open the folder again to
//! write.
[[nodiscard]] Result<Snapshot> snapshotOf(const OpenFolder &folder,
                                          const std::optional<ObjectId> &base,
                                          const std::stop_token &stop,
                                          const ReportFolder &report = {});

} // namespace windlass::git
