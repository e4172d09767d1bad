// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/report.h"

namespace windlass::bench {

//! Plans the push of a folder of \a files files of source text, and tells how long that takes and
//! how fast the rules for secrets read. \return a sentence when it could not be measured
[[nodiscard]] QString measurePlan(int files, int runs, Report &report);

} // namespace windlass::bench
