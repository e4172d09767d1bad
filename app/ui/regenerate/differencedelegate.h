// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace windlass::ui {

//! Lines of a models::DifferenceModel; those that differ stand on a tint of the palette.
class DifferenceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit DifferenceDelegate(QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace windlass::ui
