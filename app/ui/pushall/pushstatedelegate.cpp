// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pushall/pushstatedelegate.h"

#include "models/pushlistmodel.h"
#include "ui/main/rowcolours.h"
#include "ui/widgets/sign.h"

namespace windlass::ui {

using models::PushStanding;

static Sign signOf(PushStanding standing)
{
    switch (standing) {
    case PushStanding::Looking:
        return Sign::Looking;
    case PushStanding::Stopped:
        return Sign::Stop;
    case PushStanding::Ready:
        return Sign::Changes;
    case PushStanding::Waiting:
        return Sign::Paused;
    case PushStanding::Pushing:
        return Sign::Pushing;
    case PushStanding::UpToDate:
    case PushStanding::Pushed:
        return Sign::Ok;
    case PushStanding::Failed:
        break;
    }
    return Sign::Failed;
}

void PushStateDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    const Sign sign = signOf(index.data(models::PushListModel::StandingRole).value<PushStanding>());
    const RowColours colours = rowColours(*option);
    const int size = option->fontMetrics.height();
    const qreal resolution = option->widget != nullptr ? option->widget->devicePixelRatioF() : 1;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {size, size};
    option->icon = signIcon(sign, {size, size}, resolution,
                            signColour(sign, colours.background, colours.text));
}

} // namespace windlass::ui
