// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/types.h"

#include <QAbstractTableModel>
#include <QList>

namespace windlass::models {

//! How the pushes of one app ended, last first.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhenColumn, ResultColumn, BranchColumn, CommitColumn, PullRequestColumn };

    explicit ActivityModel(QObject *parent = nullptr);

    //! Takes the list over. What is new on top comes as new rows, so that whoever looks at one goes
    //! on looking at it.
    void setActivities(const QList<store::Activity> &activities);
    [[nodiscard]] const store::Activity &activityAt(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool takeNewOnes(const QList<store::Activity> &activities);

    QList<store::Activity> m_rows;
};

//! The page of the commit; invalid when it never arrived or its repository is not known.
[[nodiscard]] QUrl commitPage(const store::Activity &activity);

} // namespace windlass::models
