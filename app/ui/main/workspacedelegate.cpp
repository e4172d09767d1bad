// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/workspacedelegate.h"

#include "models/workspacemodel.h"
#include "ui/main/rowcolours.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/initials.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace windlass::ui {

namespace {

constexpr int padding = 3;

} // namespace

void WorkspaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = item.text;
    item.text.clear();
    const QWidget *widget = item.widget;
    QStyle *style = widget != nullptr ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);

    painter->save();
    const bool isAdministrator = index.data(models::WorkspaceModel::IsAdministratorRole).toBool();
    const QString mark = isAdministrator ? tr("admin") : QString();
    const QRect area = item.rect.adjusted(padding, padding, -2 * padding, -padding);
    const int markWidth =
        isAdministrator ? item.fontMetrics.horizontalAdvance(mark) + 2 * padding : 0;
    QRect picture(area.topLeft(), QSize(area.height(), area.height()));
    QRect text = area.adjusted(picture.width() + 2 * padding, 0, -markWidth, 0);
    QRect markArea(area.right() - markWidth, area.top(), markWidth + 1, area.height());
    for (QRect *part : {&picture, &text, &markArea})
        *part = QStyle::visualRect(item.direction, area, *part);
    const RowColours colours = rowColours(item);
    painter->setPen(colours.text);
    painter->setFont(item.font);
    const auto side = QStyle::visualAlignment(item.direction, Qt::AlignLeading);
    painter->drawText(text, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | textFlags(name),
                      item.fontMetrics.elidedText(name, Qt::ElideRight, text.width()));
    painter->setPen(colours.quiet);
    painter->drawText(markArea, int(Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine),
                      mark);
    drawInitials(*painter, picture, index.data().toString(),
                 index.data(models::WorkspaceModel::UuidRole).toString());
    painter->restore();
}

QSize WorkspaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = option.fontMetrics.height() * 3 / 2 + 2 * padding;
    return {0, height}; // as wide as the list, and no wider
}

} // namespace windlass::ui
