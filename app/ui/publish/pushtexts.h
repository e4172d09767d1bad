// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/refusals.h"
#include "git/workingtree.h"
#include "workflows/publishproject.h"

namespace windlass::ui {

//! "14 files, 212 KB. 1,204 ignored." or, after the first push, "3 changes in 14 files. …"
[[nodiscard]] QString planText(const git::Snapshot &snapshot);

//! The one thing to press after a push failed.
[[nodiscard]] Remedy remedyFor(const Error &error);
[[nodiscard]] QString remedyText(Remedy remedy); //!< the button's text; empty: no button

} // namespace windlass::ui
