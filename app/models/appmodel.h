// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>

namespace windlass::models {

//! How an app stands, for its sign.
enum class AppStanding {
    Looking,
    Unusable,
    Missing,
    NotConnected,
    SignedOut,
    Changed, //!< there is something to push
    UpToDate,
    Paused,
    Pushing,
};

//! The user's apps in the sidebar: name and, in words, how each stands.
class AppModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { AppIdRole = Qt::UserRole, FolderRole, StateTextRole, StandingRole };

    struct Row
    {
        qint64 id = 0;
        QString name;
        QString folder;
        QString stateText; //!< "14 changes", "up to date", "not connected", …
        AppStanding standing = AppStanding::Looking;
        [[nodiscard]] bool operator==(const Row &) const = default;
    };

    explicit AppModel(QObject *parent = nullptr);

    //! Takes the list over; rows that stay keep their state and their selection.
    void setApps(const QList<Row> &rows);
    void setState(qint64 app, AppStanding standing, const QString &text);

    [[nodiscard]] QModelIndex indexOf(qint64 app) const;
    [[nodiscard]] const Row &rowAt(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    void removeMissing(const QList<Row> &rows);
    void move(const QModelIndex &at, const Row &to);

    QList<Row> m_rows;
};

} // namespace windlass::models
