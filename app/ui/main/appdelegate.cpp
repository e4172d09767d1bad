// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/appdelegate.h"

#include "models/appmodel.h"
#include "ui/main/rowcolours.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/sign.h"

#include <QApplication>
#include <QPainter>

namespace windlass::ui {

using models::AppModel;
using models::AppStanding;

namespace {

constexpr int padding = 3;

Sign signOf(AppStanding standing)
{
    switch (standing) {
    case AppStanding::Looking:
        return Sign::Looking;
    case AppStanding::Unusable:
        return Sign::Failed;
    case AppStanding::Missing:
        return Sign::Missing;
    case AppStanding::NotConnected:
        return Sign::NotConnected;
    case AppStanding::SignedOut:
        return Sign::SignedOut;
    case AppStanding::Changed:
        return Sign::Changes;
    case AppStanding::UpToDate:
        return Sign::Ok;
    case AppStanding::Paused:
        return Sign::Paused;
    case AppStanding::Pushing:
        return Sign::Pushing;
    }
    return Sign::Note;
}

void drawLine(QPainter &painter, const QStyleOptionViewItem &item, const QRect &area,
              const QString &text, const QColor &colour)
{
    painter.setPen(colour);
    const auto side = QStyle::visualAlignment(item.direction, Qt::AlignLeading);
    painter.drawText(area, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | textFlags(text),
                     item.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
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
    painter->setFont(item.font);
    const RowColours colours = rowColours(item);
    const int line = item.fontMetrics.height();
    const QRect area = item.rect.adjusted(2 * padding, padding, -2 * padding, -padding);
    const auto placed = [&item, &area](const QRect &part) {
        return QStyle::visualRect(item.direction, area, part);
    };
    drawLine(*painter, item, {area.left(), area.top(), area.width(), line}, name, colours.text);
    const Sign sign = signOf(index.data(AppModel::StandingRole).value<AppStanding>());
    drawSign(*painter, sign, placed({area.left(), area.top() + line, line, line}),
             signColour(sign, colours.background, colours.quiet));
    const int indent = line + padding;
    drawLine(*painter, item,
             placed({area.left() + indent, area.top() + line, area.width() - indent, line}),
             index.data(AppModel::StateTextRole).toString(), colours.quiet);
    painter->restore();
}

QSize AppDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // Rows are as wide as the list: a long name is cut there and makes nothing scroll.
    return {0, 2 * option.fontMetrics.height() + 2 * padding};
}

} // namespace windlass::ui
