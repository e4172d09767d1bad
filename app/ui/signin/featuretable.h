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

    //! \a wanted: scopes for whose lack a call was just refused. The features that lack one of them
    //! are marked; what no feature tells of gets a row of its own.
    void setChecks(const workflows::CheckUpResult &result, const QStringList &wanted);
    void clear();

private:
    void addFeature(const workflows::FeatureCheck &check, bool isWanted);
    void addRow(const QString &name, const QString &title, const QString &answer, bool isGood,
                bool isMarked);

    QGridLayout *m_grid;
    QList<QWidget *> m_cells;
};

} // namespace windlass::ui
