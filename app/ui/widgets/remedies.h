// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/refusals.h"

namespace windlass::ui {

//! The one thing to press after \a error.
[[nodiscard]] Remedy remedyFor(const Error &error);
[[nodiscard]] QString remedyText(Remedy remedy); //!< the button's text; empty: no button

} // namespace windlass::ui
