// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celldelegate.h"

#include "foundation/isolates.h"
#include "ui/widgets/readablepalette.h"

namespace windlass::ui {

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
        option->palette.setColor(QPalette::Window,
                                 outlineSource(option->palette.color(QPalette::Base)));
    if (option->displayAlignment.testFlag(Qt::AlignRight) && !option->text.isEmpty())
        option->text += QChar(QChar::Nbsp); // the next column's text begins right after it
    if (option->direction == Qt::RightToLeft && !option->text.isEmpty())
        option->text = isolate + option->text + isolateEnd;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index)
           + QSize(option.fontMetrics.averageCharWidth(), 0);
}

} // namespace windlass::ui
