// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repositorymodel.h"

#include "models/repositorycells.h"

#include <QSet>

#include <algorithm>

using namespace std::chrono_literals;

namespace windlass::models {

using bitbucket::Repository;
using bitbucket::RepositoryField;
using bitbucket::RepositoryQuery;

namespace {

constexpr int pageSize = 100;
constexpr int firstPart = 100; // of what was kept: fills every screen
constexpr int laterPart = 500; // some milliseconds of work

} // namespace

RepositoryModel::RepositoryModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(250ms);
    m_pause.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, &RepositoryModel::startSearch);
    connect(&m_reading, &QTimer::timeout, this, &RepositoryModel::readRest);
    connect(&m_pause, &QTimer::timeout, this, &RepositoryModel::retry);
    connect(&m_listing, &RepositoryWalk::arrived, this, &RepositoryModel::listingArrived);
    connect(&m_search, &RepositoryWalk::arrived, this,
            [this](const QList<Repository> &items) { take(items); });
    for (RepositoryWalk *walk : {&m_listing, &m_search})
        connect(walk, &RepositoryWalk::stateChanged, this, &RepositoryModel::stay);
}

void RepositoryModel::setSource(const RepositorySource &source)
{
    m_typing.stop();
    m_reading.stop();
    m_search.end();
    m_listing.end();
    m_source = source;
    m_progress.setKept(source.kept);
    m_query = {{}, {}, m_query.sort, {}};
    m_rows.clear();
    m_order.forget();
    m_lastVisible = 0;
    m_isReadToEnd = !source.readKept;
    if (!m_isReadToEnd)
        readPart(firstPart);
    reset(m_order.arranged(m_rows, m_query));
    if (!m_isReadToEnd)
        m_reading.start(200ms); // for a table that nobody looks at; a painted one asks sooner
    else
        startListing();
    Q_EMIT stateChanged();
}

//! Adds the next rows that were kept; rows that came from the server meanwhile are newer.
int RepositoryModel::readPart(int count)
{
    const QList<Repository> part = m_source.readKept(count);
    for (const Repository &repository : part) {
        if (m_rows.indexOf(repository.uuid) < 0)
            m_rows.put(repository);
    }
    return int(part.size());
}

void RepositoryModel::readRest()
{
    if (m_isReadToEnd)
        return;
    m_isReadToEnd = readPart(laterPart) == 0;
    if (m_isReadToEnd) {
        m_reading.stop();
        startListing();
    } else {
        m_reading.start(0);
        show();
    }
    Q_EMIT stateChanged();
}

//! Waits until everything that was kept is read: what is new and what is gone, is said by
//! comparison.
void RepositoryModel::startListing()
{
    if (!m_source.load)
        return;
    const bool isFresh = m_source.isFresh && fetchedAt().isValid();
    m_source.isFresh = false;
    m_progress.beginFromTop();
    if (isFresh && m_progress.withoutAsking(m_rows) == ListingProgress::Next::Nothing) {
        m_listing.end();
    } else {
        m_listing.prepare(m_source.load, m_progress.nextQuery());
        if (!isFresh)
            m_listing.more();
    }
    if (!isWholeList())
        queryChanged();
}

void RepositoryModel::refresh()
{
    m_source.isFresh = false; // asked for once everything that was kept is read, at the latest
    if (m_isReadToEnd && m_listing.state() != LoadState::Loading)
        startListing();
}

void RepositoryModel::retry()
{
    active().retry();
}

bool RepositoryModel::isWholeList() const
{
    return m_query == RepositoryQuery();
}

const RepositoryWalk &RepositoryModel::active() const
{
    return isWholeList() || isComplete() ? m_listing : m_search;
}

RepositoryWalk &RepositoryModel::active()
{
    return isWholeList() || isComplete() ? m_listing : m_search;
}

LoadState RepositoryModel::state() const
{
    return m_typing.isActive() || !m_isReadToEnd ? LoadState::Loading : active().state();
}

std::optional<qint64> RepositoryModel::total() const
{
    if (isComplete() && m_isReadToEnd)
        return rowCount();
    if (!isWholeList())
        return m_search.total();
    return m_progress.state().total >= 0 ? std::optional(m_progress.state().total) : std::nullopt;
}

bool RepositoryModel::isFiltered() const
{
    return !m_query.name.isEmpty() || !m_query.projectKey.isEmpty();
}

void RepositoryModel::setNameFilter(const QString &name)
{
    if (name == m_query.name)
        return;
    m_query.name = name;
    queryChanged();
}

void RepositoryModel::setProjectFilter(const QString &projectKey)
{
    if (projectKey == m_query.projectKey)
        return;
    m_query.projectKey = projectKey;
    queryChanged();
}

void RepositoryModel::sort(int column, Qt::SortOrder order)
{
    const QMap<int, RepositoryField> fields{{NameColumn, RepositoryField::Name},
                                            {UpdatedColumn, RepositoryField::Updated},
                                            {SizeColumn, RepositoryField::Size}};
    const bool isDescending = order == Qt::DescendingOrder;
    const bitbucket::RepositorySort wanted{fields.value(column), isDescending};
    if (!fields.contains(column) || wanted == m_query.sort)
        return;
    m_query.sort = wanted;
    queryChanged();
}

void RepositoryModel::queryChanged()
{
    m_lastVisible = 0;
    show();
    m_search.end();
    const bool mayHaveMore = m_source.load && !isWholeList() && !isComplete();
    if (mayHaveMore)
        m_typing.start();
    else
        m_typing.stop();
    Q_EMIT stateChanged();
}

void RepositoryModel::startSearch()
{
    if (isComplete())
        return; // everything came in the meantime
    m_search.prepare(m_source.load, m_query);
    m_search.more();
}

void RepositoryModel::setLastVisible(int row)
{
    m_lastVisible = row;
    fetchMore({});
}

//! Stays one page ahead, and goes on after a pause that the server asked for.
void RepositoryModel::stay()
{
    if (canFetchMore({}))
        active().more();
    if (active().state() == LoadState::Failed)
        scheduleResume();
    Q_EMIT stateChanged();
}

void RepositoryModel::scheduleResume()
{
    if (!m_source.pausedUntil || error()->kind != ErrorKind::RateLimited)
        return;
    const QDateTime until = m_source.pausedUntil();
    if (until.isValid())
        m_pause.start(int(std::max<qint64>(QDateTime::currentDateTimeUtc().msecsTo(until), 0)) + 1);
}

bool RepositoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_isReadToEnd && !m_typing.isActive()
           && active().state() == LoadState::Idle && m_lastVisible + pageSize >= rowCount();
}

void RepositoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        active().more();
}

void RepositoryModel::listingArrived(const QList<Repository> &items, bool isLast)
{
    m_progress.pageCame(m_rows, items, m_listing.total(), m_source.now());
    take(items);
    const ListingProgress::Next next = m_progress.afterPage(m_rows, items, isLast);
    if (isLast)
        removeGone();
    goOn(next);
    keepState();
}

void RepositoryModel::goOn(ListingProgress::Next next)
{
    if (next == ListingProgress::Next::Skip) {
        m_listing.prepare(m_source.load, m_progress.nextQuery());
    } else if (next == ListingProgress::Next::Nothing) {
        m_progress.setComplete(m_rows.count());
        m_typing.stop();
        m_search.end();
        m_listing.end();
    }
}

void RepositoryModel::removeGone()
{
    QStringList gone;
    for (const int row : m_progress.gone(m_rows)) {
        gone.append(m_rows.uuid(row));
        m_rows.remove(row);
    }
    if (gone.isEmpty())
        return;
    if (m_source.vanished)
        m_source.vanished(gone);
    show();
}

void RepositoryModel::keepState()
{
    if (m_source.listed)
        m_source.listed(m_progress.state());
}

void RepositoryModel::take(const QList<Repository> &items)
{
    std::vector<int> changed;
    for (const Repository &item : items) {
        const int before = m_rows.size();
        const RepositoryRows::Put put = m_rows.put(item);
        const bool isMoved = put.isChanged || (put.isNew && put.row < before);
        if (isMoved) {
            m_order.forget();
            changed.push_back(put.row);
        }
    }
    show();
    tellChanged(changed);
}

void RepositoryModel::tellChanged(const std::vector<int> &rows)
{
    for (const int row : rows) {
        const auto at = std::find(m_shown.begin(), m_shown.end(), row);
        const int shown = int(at - m_shown.begin());
        if (at != m_shown.end())
            Q_EMIT dataChanged(index(shown, 0), index(shown, ColumnCount - 1));
    }
}

void RepositoryModel::put(const Repository &repository)
{
    take({repository});
}

void RepositoryModel::remove(const QString &uuid)
{
    const int row = m_rows.indexOf(uuid);
    if (row < 0 || !m_rows.isThere(row))
        return;
    m_rows.remove(row);
    if (m_source.vanished)
        m_source.vanished({uuid});
    show();
    Q_EMIT stateChanged();
}

void RepositoryModel::show()
{
    std::vector<int> shown = m_order.arranged(m_rows, m_query);
    const Rearrangement way = rearrangement(m_shown, shown);
    switch (way.kind) {
    case Rearrangement::Kind::None:
        break;
    case Rearrangement::Kind::Reset:
        reset(std::move(shown));
        break;
    case Rearrangement::Kind::Insert:
        for (const auto &run : way.runs) {
            beginInsertRows({}, run.first, run.last);
            m_shown.insert(m_shown.begin() + run.first, shown.begin() + run.first,
                           shown.begin() + run.last + 1);
            endInsertRows();
        }
        break;
    case Rearrangement::Kind::Remove:
        for (auto run = way.runs.rbegin(); run != way.runs.rend(); ++run) {
            beginRemoveRows({}, run->first, run->last);
            m_shown.erase(m_shown.begin() + run->first, m_shown.begin() + run->last + 1);
            endRemoveRows();
        }
        break;
    }
}

void RepositoryModel::reset(std::vector<int> shown)
{
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

Repository RepositoryModel::repositoryAt(int row) const
{
    return m_rows.at(m_shown.at(std::size_t(row)));
}

int RepositoryModel::rowOf(const QString &uuid) const
{
    const auto at = std::find(m_shown.begin(), m_shown.end(), m_rows.indexOf(uuid));
    return at != m_shown.end() ? int(at - m_shown.begin()) : -1;
}

bool RepositoryModel::knows(const QString &slug) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.isThere(row) && m_rows.slug(row) == slug)
            return true;
    }
    return false;
}

int RepositoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RepositoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RepositoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return repositoryCell(m_rows, m_shown.at(std::size_t(index.row())), index.column(), role);
}

QVariant RepositoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal
               ? repositoryHeader(section, role)
               : QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace windlass::models
