// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace windlass {

//! Unicode's first strong isolate and its end: what is between has the direction of its first
//! letter, and turns nothing around it.
inline constexpr QChar isolate(0x2068);
inline constexpr QChar isolateEnd(0x2069);

//! \a line without ends of isolates that have no beginning; what is open at its end is closed.
[[nodiscard]] QString withIsolatesPaired(const QString &line);

} // namespace windlass
