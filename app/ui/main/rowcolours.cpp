// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/rowcolours.h"

#include "ui/widgets/contrast.h"

#include <QStyleOptionViewItem>

namespace windlass::ui {

RowColours rowColours(const QStyleOptionViewItem &item)
{
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const auto group =
        item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    RowColours colours;
    colours.background =
        item.palette.color(group, isSelected ? QPalette::Highlight : QPalette::Base);
    colours.text =
        item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    QColor faint = colours.text;
    faint.setAlphaF(0.75F);
    // a little more than must be: styles draw a selected row lighter than its colour
    colours.quiet =
        readableOn(colours.background, blended(colours.background, faint), readableContrast + 0.8);
    return colours;
}

} // namespace windlass::ui
