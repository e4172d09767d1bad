// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/privacydelegate.h"

#include "models/repositorymodel.h"
#include "ui/widgets/sign.h"

namespace windlass::ui {

void PrivacyDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    const QVariant isPrivate = index.data(models::RepositoryModel::IsPrivateRole);
    if (!isPrivate.isValid())
        return; // the row that offers a new one
    const int size = option->fontMetrics.height();
    const qreal resolution = option->widget != nullptr ? option->widget->devicePixelRatioF() : 1;
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    const QColor colour =
        option->palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const Sign sign = isPrivate.toBool() ? Sign::Private : Sign::Public;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {size, size};
    option->icon = signIcon(sign, {size, size}, resolution, colour);
}

} // namespace windlass::ui
