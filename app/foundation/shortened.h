// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace windlass {

//! The first \a maximum characters of \a text; never ends in the middle of one that takes two
//! units.
[[nodiscard]] QString beginningOf(const QString &text, qsizetype maximum);
//! Likewise, with "…" behind it where more stood.
[[nodiscard]] QString shortened(const QString &text, qsizetype maximum);

} // namespace windlass
