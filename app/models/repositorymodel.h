// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listingprogress.h"
#include "models/repositoryorder.h"
#include "models/repositoryrows.h"
#include "models/repositorywalk.h"
#include "store/types.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace windlass::models {

//! Where the rows of a workspace come from.
struct RepositorySource
{
    LoadRepositoryPage load;
    //! The next rows that were kept, last changed first, at most that many; none: no more. May be
    //! empty: nothing was kept.
    std::function<QList<bitbucket::Repository>(int count)> readKept = {};
    store::ListState kept = {};
    bool isFresh = false; //!< what was kept is young enough: do not ask by yourself
    //! The list stands like this now; to be kept.
    std::function<void(const store::ListState &state)> listed = {};
    //! These (uuids) are no longer in the list.
    std::function<void(const QStringList &gone)> vanished = {};
    //! Until when the server is not asked, after it said that this was too often.
    std::function<QDateTime()> pausedUntil = {};
    std::function<QDateTime()> now =
        &QDateTime::currentDateTimeUtc; //!< UTC; by which the list ages
};

//! The repositories of one workspace that fit a filter.
//!
//! Rows that are known are filtered and sorted at once. What the server has besides comes page by
//! page: one page ahead of what is looked at (setLastVisible()), and for a filter or another order
//! 250 ms after the last change. An answer to an older question never shows.
class RepositoryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        ProjectColumn,
        PrivateColumn,
        UpdatedColumn,
        LanguageColumn,
        SizeColumn,
        DescriptionColumn,
        ColumnCount
    };
    enum Role {
        RepositoryUuidRole = Qt::UserRole, //!< QString
        SlugRole,                          //!< QString
        IsPrivateRole,                     //!< bool
        UpdatedRole,                       //!< QDateTime
    };

    explicit RepositoryModel(QObject *parent = nullptr);

    //! Starts anew with another source, without a filter; without \c load: an empty, complete list.
    void setSource(const RepositorySource &source);
    [[nodiscard]] bool hasSource() const { return bool(m_source.load); }
    //! Only those with \a name in their names.
    void setNameFilter(const QString &name);
    void setProjectFilter(const QString &projectKey);
    //! Sorts by columns that the server can sort by; others are left as they are.
    void sort(int column, Qt::SortOrder order) override;
    //! Asks the server for the list again. The rows stay meanwhile.
    void refresh();
    //! Asks again for the part that failed.
    void retry();
    //! The last row that can be seen: the model stays one page ahead of it.
    void setLastVisible(int row);
    //! Reads all rows that were kept, a part at a time. At first only some are, so that the first
    //! frame does not wait.
    void readRest();

    //! Adds what became known in another way, or brings it up to date.
    void put(const bitbucket::Repository &repository);
    //! It is not there any more.
    void remove(const QString &uuid);

    [[nodiscard]] LoadState state() const;
    [[nodiscard]] const std::optional<Error> &error() const { return active().error(); }
    //! When the list was fetched; invalid: never.
    [[nodiscard]] const QDateTime &fetchedAt() const { return m_progress.state().fetchedAt; }
    //! How many there are altogether that fit the filter; nothing while nobody knows.
    [[nodiscard]] std::optional<qint64> total() const;
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] bitbucket::Repository repositoryAt(int row) const;
    [[nodiscard]] int rowOf(const QString &uuid) const; //!< -1: not shown
    //! The known repository with this slug, whether it fits the filter or not.
    [[nodiscard]] bool knows(const QString &slug) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    //! Also false while there is a page ahead of what is looked at: views ask eagerly.
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    //! State, error, total or age are no longer what they were.
    void stateChanged();

private:
    [[nodiscard]] const RepositoryWalk &active() const;
    [[nodiscard]] RepositoryWalk &active();
    [[nodiscard]] bool isComplete() const { return m_progress.state().isComplete; }
    [[nodiscard]] bool isWholeList() const; //!< the query is that of the list itself
    void startListing();
    void startSearch();
    void queryChanged();
    void stay();
    void scheduleResume();
    void listingArrived(const QList<bitbucket::Repository> &items, bool isLast);
    void goOn(ListingProgress::Next next);
    void removeGone();
    void keepState();
    void take(const QList<bitbucket::Repository> &items);
    void show();
    void reset(std::vector<int> shown);
    void tellChanged(const std::vector<int> &rows);
    int readPart(int count);

    RepositorySource m_source;
    RepositoryRows m_rows;
    RepositoryOrder m_order;
    std::vector<int> m_shown; //!< numbers of m_rows
    bitbucket::RepositoryQuery m_query;
    RepositoryWalk m_listing; //!< the whole list, last changed first
    RepositoryWalk m_search;  //!< any other query, while not every row is known
    QTimer m_typing;
    QTimer m_reading;
    QTimer m_pause;
    ListingProgress m_progress;
    bool m_isReadToEnd = true; //!< of what was kept
    int m_lastVisible = 0;
};

} // namespace windlass::models
