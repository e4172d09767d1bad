// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QStyleOptionViewItem;

namespace windlass::ui {

//! What a row that draws itself is drawn in, as readable as the palette's own text there.
struct RowColours
{
    QColor background;
    QColor text;
    QColor quiet; //!< of what matters less: fainter than text where that can still be read
};

[[nodiscard]] RowColours rowColours(const QStyleOptionViewItem &item);

} // namespace windlass::ui
