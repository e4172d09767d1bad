// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listingprogress.h"

#include "models/repositoryrows.h"

#include <algorithm>

namespace windlass::models {

using bitbucket::Repository;

namespace {

constexpr qint64 wholeReach = 1; // every time is later

qint64 rankOf(const Repository &repository)
{
    return repository.updatedOn.isValid() ? repository.updatedOn.toMSecsSinceEpoch() : 0;
}

} // namespace

void ListingProgress::setKept(const store::ListState &kept)
{
    *this = ListingProgress();
    m_state = kept;
    beginFromTop();
}

void ListingProgress::beginFromTop()
{
    m_old = m_state;
    m_isFirst = true;
    m_isAtKept = false;
    m_isBelowKept = false;
}

bool ListingProgress::isKept(const RepositoryRows &rows, const Repository &item) const
{
    const qint64 rank = rankOf(item);
    const int row = rows.indexOf(item.uuid);
    const bool isSame = row >= 0 && rows.isThere(row) && rank != 0 && rows.updated(row) == rank;
    return isSame && (m_old.isComplete || (m_old.reach != 0 && rank >= m_old.reach));
}

void ListingProgress::pageCame(const RepositoryRows &rows, const QList<Repository> &items,
                               std::optional<qint64> total, const QDateTime &now)
{
    if (m_isFirst && !m_isBelowKept) {
        m_listed.clear();
        m_state = {now, total.value_or(-1), false, 0};
    }
    m_isFirst = false;
    m_isAtKept = !m_isBelowKept
                 && std::any_of(items.begin(), items.end(),
                                [&](const Repository &item) { return isKept(rows, item); });
}

ListingProgress::Next ListingProgress::afterPage(const RepositoryRows &rows,
                                                 const QList<Repository> &items, bool isLast)
{
    m_listed.resize(std::size_t(rows.size()), 0);
    for (const Repository &item : items) {
        const int row = rows.indexOf(item.uuid);
        if (row >= 0) // a uuid that is no proper text is not found again
            m_listed[std::size_t(row)] = 1;
    }
    if (!items.isEmpty())
        m_state.reach = rankOf(items.constLast());
    if (isLast)
        return Next::Nothing;
    return m_isAtKept ? skipKept(rows) : Next::Follow;
}

ListingProgress::Next ListingProgress::withoutAsking(const RepositoryRows &rows)
{
    return skipKept(rows);
}

//! Unless the server counts otherwise: then something is gone, and only the whole list tells what.
ListingProgress::Next ListingProgress::skipKept(const RepositoryRows &rows)
{
    const bool isCountRight = m_state.total < 0 || m_state.total == rows.count();
    if (m_old.isComplete && !isCountRight) {
        m_old.isComplete = false;
        m_old.reach = 0;
        return Next::Follow;
    }
    m_state.isComplete = m_old.isComplete;
    m_state.reach = m_old.reach;
    if (m_old.isComplete)
        return Next::Nothing;
    m_isBelowKept = m_old.reach != 0;
    return m_isBelowKept ? Next::Skip : Next::Follow;
}

bitbucket::RepositoryQuery ListingProgress::nextQuery() const
{
    if (!m_isBelowKept)
        return {};
    return {.updatedUntil = QDateTime::fromMSecsSinceEpoch(m_old.reach, Qt::UTC)};
}

std::vector<int> ListingProgress::gone(const RepositoryRows &rows) const
{
    std::vector<int> missing;
    const auto listed = std::count(m_listed.begin(), m_listed.end(), 1);
    if (m_isBelowKept || listed < m_state.total)
        return missing;
    for (int row = 0; row < rows.size(); ++row) {
        const bool isListed = row < int(m_listed.size()) && m_listed[std::size_t(row)] != 0;
        if (!isListed && rows.isThere(row))
            missing.push_back(row);
    }
    return missing;
}

void ListingProgress::setComplete(int count)
{
    m_state.isComplete = true;
    m_state.reach = wholeReach;
    m_state.total = count;
}

} // namespace windlass::models
