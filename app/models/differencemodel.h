// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/differencerows.h"

#include <QAbstractTableModel>

namespace windlass::models {

//! Two texts beside each other, a line a row.
class DifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LeftLineColumn, LeftColumn, RightLineColumn, RightColumn };
    enum Role {
        KindRole = Qt::UserRole, //!< a git::DifferenceRow::Kind as int
        DiffersRole,             //!< the cell has a line that the other side has not
    };

    explicit DifferenceModel(QObject *parent = nullptr);

    //! What stands above the two columns.
    void setTitles(const QString &left, const QString &right);
    void setRows(const QList<git::DifferenceRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<git::DifferenceRow> m_rows;
    QString m_left;
    QString m_right;
};

} // namespace windlass::models
