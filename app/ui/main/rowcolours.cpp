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
    QColor through = colours.text;
    through.setAlphaF(0.75F);
    const QColor faint = blended(colours.background, through);
    // a little more than must be: styles draw a selected row lighter than its colour
    const bool isReadable = contrast(colours.background, faint) >= readableContrast + 0.8;
    colours.quiet = isReadable ? faint : colours.text;
    return colours;
}

} // namespace windlass::ui
