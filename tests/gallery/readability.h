// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace windlass::gallery {

//! Texts and icons on \a window whose contrast, as painted, is below 4.5:1; what is disabled may
//! be. Each with what was measured.
[[nodiscard]] QStringList paleOn(QWidget &window);

} // namespace windlass::gallery
