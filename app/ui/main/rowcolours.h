// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QStyleOptionViewItem;

namespace windlass::ui {

//! What a row that draws itself is drawn in. All of it can be read.
struct RowColours
{
    QColor background;
    QColor text;
    QColor quiet; //!< of what matters less
};

[[nodiscard]] RowColours rowColours(const QStyleOptionViewItem &item);

} // namespace windlass::ui
