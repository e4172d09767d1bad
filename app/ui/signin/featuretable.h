// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/checkup.h"

#include <QWidget>

class QGridLayout;

namespace windlass::ui {

//! Feature by feature: yes, or no with the box to tick.
class FeatureTable final : public QWidget
{
    Q_OBJECT
public:
    explicit FeatureTable(QWidget *parent = nullptr);

    void setFeatures(const QList<workflows::FeatureCheck> &features);
    void clear();

private:
    void addRow(const workflows::FeatureCheck &check);

    QGridLayout *m_grid;
    QList<QWidget *> m_cells;
};

} // namespace windlass::ui
