// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/report.h"

//! \file
//! The measurements of browsing 30,000 repositories. Each adds its rows to the report and returns
//! what went wrong, a sentence; empty when its rows are there.

namespace windlass::bench {

//! Keystroke in the filter to the repainted table, beside a plain QSortFilterProxyModel over the
//! same rows in the same kind of view; and the memory that the rows take.
[[nodiscard]] QString measureFilter(int repositories, int runs, Report &report);

//! The longest time that the event loop stands still while the window scrolls through \a rows of
//! the practice server's large scenario; and again, when they were kept.
[[nodiscard]] QString measureStalls(int rows, int runs, Report &report);

} // namespace windlass::bench
