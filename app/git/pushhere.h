// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/transfer.h"

//! Only for sources of this room.

namespace windlass::git {

//! push(), in the calling thread, which has no other transfer under way.
[[nodiscard]] Result<PushReport>
pushHere(const PushRequest &request, const ReportProgress &progress, const std::stop_token &stop);

} // namespace windlass::git
