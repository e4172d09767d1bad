// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "store/types.h"

namespace windlass::workflows {

//! Why a push ends whose journal could not be written, and what it has done until then.
//! \param step  what was to be written
//! \param storage  why that failed
[[nodiscard]] Error unwrittenStep(store::JournalEntry::Step step, const Error &storage);

} // namespace windlass::workflows
