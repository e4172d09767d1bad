// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/report.h"

namespace windlass::bench {

//! Counts what timers do in a window that shows a workspace and is hidden: adds a row. Takes more
//! than a minute, as the slowest of our timers goes off once a minute. Empty when that is done;
//! otherwise a sentence.
[[nodiscard]] QString measureRest(Report &report);

} // namespace windlass::bench
