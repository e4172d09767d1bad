// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/regenerate/differencedelegate.h"

#include "models/differencemodel.h"
#include "ui/widgets/contrast.h"

namespace windlass::ui {

using models::DifferenceModel;

DifferenceDelegate::DifferenceDelegate(QObject *parent) : QStyledItemDelegate(parent)
{
}

void DifferenceDelegate::initStyleOption(QStyleOptionViewItem *option,
                                         const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (!index.data(DifferenceModel::DiffersRole).toBool()
        || option->state.testFlag(QStyle::State_Selected))
        return;
    const bool isLeft = index.column() <= DifferenceModel::LeftColumn;
    const QColor tint = isLeft ? QColor(220, 60, 60, 70) : QColor(40, 160, 80, 70);
    const QColor background = blended(option->palette.color(QPalette::Base), tint);
    option->backgroundBrush = background;
    option->palette.setColor(QPalette::Text,
                             readableOn(background, option->palette.color(QPalette::Text)));
}

} // namespace windlass::ui
