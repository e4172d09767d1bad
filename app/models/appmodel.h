// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>

namespace windlass::models {

//! The user's apps in the sidebar: name and, in words, how each stands.
class AppModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { AppIdRole = Qt::UserRole, FolderRole, StateTextRole };

    struct Row
    {
        qint64 id = 0;
        QString name;
        QString folder;
        QString stateText; //!< "14 changes", "up to date", "not connected", …
        [[nodiscard]] bool operator==(const Row &) const = default;
    };

    explicit AppModel(QObject *parent = nullptr);

    //! Takes the list over; rows that stay keep their state and their selection.
    void setApps(const QList<Row> &rows);
    void setStateText(qint64 app, const QString &text);

    [[nodiscard]] QModelIndex indexOf(qint64 app) const;
    [[nodiscard]] const Row &rowAt(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    void removeMissing(const QList<Row> &rows);

    QList<Row> m_rows;
};

} // namespace windlass::models
