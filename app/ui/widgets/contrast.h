// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace windlass::ui {

//! What text needs at least against its background.
inline constexpr double readableContrast = 4.5;

//! Between 1 and 21, of two opaque colours. \see WCAG 2.1, "contrast ratio"
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

//! \a wished, if it can be read on \a background; else the first colour on the way from it to
//! black or white that can. A little more than needed, as colours are rounded.
[[nodiscard]] QColor readableOn(const QColor &background, const QColor &wished,
                                double atLeast = readableContrast + 0.1);

//! The opaque colour that \a colour, which may let things through, makes on \a background.
[[nodiscard]] QColor blended(const QColor &background, const QColor &colour);

} // namespace windlass::ui
