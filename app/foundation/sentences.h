// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace windlass {

//! \a sentences in a row, without those that are empty: with a blank between two of them, unless
//! the first ends with a mark of Chinese or Japanese, which has its blank in it.
[[nodiscard]] QString inARow(const QStringList &sentences);

} // namespace windlass
