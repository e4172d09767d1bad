// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace windlass {

//! \a bytes for people, in the user's language: "212.4 kB".
[[nodiscard]] QString sizeText(qint64 bytes);

//! How many of \a whole, as a number in the unit in which sizeText() tells \a whole: "1.4".
[[nodiscard]] QString sizeNumber(qint64 bytes, qint64 whole);

//! \a bytes with two digits that count, for what is known no better: "210 kB", "1.4 MB".
[[nodiscard]] QString roughSizeText(qint64 bytes);

} // namespace windlass
