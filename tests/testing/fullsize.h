// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace windlass::testing {

//! Whether tests that have a small and a full size are to take the full one: with WINDLASS_FULL, as
//! tests/run.sh --full sets it. Whoever asks bears the label "full" (architecture/fullsize).
inline bool isFullSize()
{
    return qEnvironmentVariableIsSet("WINDLASS_FULL");
}

} // namespace windlass::testing
