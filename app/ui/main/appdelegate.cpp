// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/appdelegate.h"

#include "models/appmodel.h"

#include <QApplication>
#include <QPainter>

namespace windlass::ui {

namespace {

constexpr int padding = 3;

void drawLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
              const QString &text, bool isQuiet)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    QColor color =
        option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    if (isQuiet)
        color.setAlphaF(0.75F);
    painter.setPen(color);
    painter.drawText(area, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
                     option.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace

void AppDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
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
    const int line = item.fontMetrics.height();
    const QRect area = item.rect.adjusted(2 * padding, padding, -2 * padding, -padding);
    drawLine(*painter, item, {area.left(), area.top(), area.width(), line}, name, false);
    drawLine(*painter, item, {area.left(), area.top() + line, area.width(), line},
             index.data(models::AppModel::StateTextRole).toString(), true);
    painter->restore();
}

QSize AppDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(),
            2 * option.fontMetrics.height() + 2 * padding};
}

} // namespace windlass::ui
