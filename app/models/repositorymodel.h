// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/page.h"
#include "foundation/result.h"
#include "models/loadstate.h"

#include <QAbstractTableModel>
#include <QFuture>
#include <QSet>

#include <functional>
#include <optional>

namespace windlass::models {

//! The repositories of one workspace, page by page as the view asks for more.
class RepositoryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ProjectColumn, PrivateColumn, UpdatedColumn, ColumnCount };
    enum Role {
        RepositoryUuidRole = Qt::UserRole, //!< QString
        SlugRole,                          //!< QString
        IsPrivateRole,                     //!< bool
        UpdatedRole,                       //!< QDateTime
    };

    //! Loads one page: the filter, and the \c next of the page before (invalid: the first).
    using LoadPage = std::function<QFuture<Result<Page<bitbucket::Repository>>>(
        const QString &filter, const QUrl &next)>;

    explicit RepositoryModel(QObject *parent = nullptr);

    //! Starts anew with another source; empty function: an empty, complete list.
    void setSource(LoadPage loadPage);
    //! Starts anew with the rows whose name contains \a filter.
    void setFilter(const QString &filter);
    void reload();
    //! Asks again for the part that failed.
    void retry();

    [[nodiscard]] LoadState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const bitbucket::Repository &repositoryAt(int row) const
    {
        return m_rows.at(row);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();

private:
    void arrived(const Result<Page<bitbucket::Repository>> &page);
    //! False when all of them are known already.
    [[nodiscard]] bool append(const QList<bitbucket::Repository> &items);
    void setState(LoadState state);
    [[nodiscard]] QString text(const bitbucket::Repository &repository, int column) const;

    LoadPage m_loadPage;
    QString m_filter;
    QList<bitbucket::Repository> m_rows;
    QSet<QString> m_known; //!< uuids: a row that moves while we page comes twice
    QSet<QUrl> m_visited;  //!< a next that leads in a circle ends the list
    QUrl m_next;
    LoadState m_state = LoadState::Complete;
    std::optional<Error> m_error;
    int m_generation = 0; //!< an answer to an older question is dropped
};

} // namespace windlass::models
