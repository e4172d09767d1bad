// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>

namespace windlass::testing {

//! Tells a figure for the table that tests/run.sh ends with; those of one name are added up. See
//! tests/figures.sh.
//! \param name  what was counted, in a few words without a "="
//! \param of  how many there could have been; negative: nobody knows
inline void tellFigure(const char *name, long long count, long long of = -1)
{
    if (of < 0)
        std::printf("figure: %s = %lld\n", name, count);
    else
        std::printf("figure: %s = %lld of %lld\n", name, count, of);
    std::fflush(stdout);
}

} // namespace windlass::testing
