// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QUrl>

namespace windlass::models {

//! How one app of a push of several stands, for its sign.
enum class PushStanding { Looking, Stopped, Ready, UpToDate, Waiting, Pushing, Pushed, Failed };

//! Several apps that are pushed together: what is planned for each, and how it ended.
class PushListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        AppColumn,
        StateColumn,
        RepositoryColumn,
        BranchColumn,
        FilesColumn,
        SizeColumn,
        FindingsColumn,
        CommitColumn,
        PullRequestColumn,
        MessageColumn, //!< the problem, where there is no room for it elsewhere
    };
    enum Role { StandingRole = Qt::UserRole };

    struct Row
    {
        qint64 app = 0;
        QString name;
        QString folder;
        PushStanding standing = PushStanding::Looking;
        QString stateText;  //!< "ready", "pushing 41 %", …
        QString repository; //!< workspace/slug; empty: none
        QString branch;
        int files = -1; //!< -1: not known, as for the bytes
        qint64 bytes = -1;
        QString findings; //!< what stops, else how many there are
        QString problem;  //!< whole sentences: what stops it, or how it failed
        QString commit;
        QUrl commitPage;
        int pullRequest = 0; //!< number; 0: none
        QUrl pullRequestPage;

        [[nodiscard]] bool operator==(const Row &) const = default;
    };

    explicit PushListModel(QObject *parent = nullptr);

    //! Takes the list over. Where it is about the same apps, rows stay and only what is in them
    //! changes, so that whoever looks at one goes on looking at it.
    void setRows(const QList<Row> &rows);
    void setRow(int at, const Row &row);
    [[nodiscard]] const Row &rowAt(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<Row> m_rows;
};

} // namespace windlass::models
