// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repositoryorder.h"

#include "models/repositoryrows.h"

#include <algorithm>

namespace windlass::models {

using bitbucket::RepositoryField;
using bitbucket::RepositoryQuery;

namespace {

template <typename Key>
void sortBy(std::vector<int> &order, std::size_t sorted, bool isDescending, Key key)
{
    const auto isBefore = [&key, isDescending](int a, int b) {
        return isDescending ? key(b) < key(a) : key(a) < key(b);
    };
    const auto middle = order.begin() + std::ptrdiff_t(sorted);
    std::stable_sort(middle, order.end(), isBefore);
    std::inplace_merge(order.begin(), middle, order.end(), isBefore);
}

//! The parts of \a longer that \a shorter does not have; nothing unless the rest is the same.
bool findRuns(const std::vector<int> &shorter, const std::vector<int> &longer,
              std::vector<Rearrangement::Run> *runs)
{
    constexpr std::size_t maximumRuns = 128; // more are dearer for a view than to begin anew
    std::size_t at = 0;
    for (int i = 0; i < int(longer.size()); ++i) {
        if (at < shorter.size() && shorter[at] == longer[std::size_t(i)]) {
            ++at;
            continue;
        }
        if (!runs->empty() && runs->back().last == i - 1)
            runs->back().last = i;
        else
            runs->push_back({i, i});
        if (runs->size() > maximumRuns)
            return false;
    }
    return at == shorter.size();
}

} // namespace

void RepositoryOrder::sort(const RepositoryRows &rows)
{
    const std::size_t sorted = m_sorted.size();
    for (int row = int(sorted); row < rows.size(); ++row)
        m_sorted.push_back(row);
    switch (m_sort.field) {
    case RepositoryField::Updated:
        sortBy(m_sorted, sorted, m_sort.isDescending,
               [&rows](int row) { return rows.updated(row); });
        break;
    case RepositoryField::Name:
        sortBy(m_sorted, sorted, m_sort.isDescending,
               [&rows](int row) { return rows.foldedName(row); });
        break;
    case RepositoryField::Size:
        sortBy(m_sorted, sorted, m_sort.isDescending, [&rows](int row) { return rows.bytes(row); });
        break;
    }
}

std::vector<int> RepositoryOrder::arranged(const RepositoryRows &rows, const RepositoryQuery &query)
{
    if (query.sort != m_sort || m_sorted.size() > std::size_t(rows.size()))
        m_sorted.clear();
    m_sort = query.sort;
    if (m_sorted.size() != std::size_t(rows.size()))
        sort(rows);
    const std::vector<char> marks = rows.matching(query.name, query.projectKey);
    std::vector<int> shown;
    shown.reserve(std::size_t(std::count(marks.begin(), marks.end(), 1)));
    std::copy_if(m_sorted.begin(), m_sorted.end(), std::back_inserter(shown),
                 [&marks](int row) { return marks[std::size_t(row)] != 0; });
    return shown;
}

Rearrangement rearrangement(const std::vector<int> &from, const std::vector<int> &to)
{
    Rearrangement result;
    if (from == to)
        return result;
    const bool isGrowing = to.size() > from.size();
    const bool isPossible = isGrowing ? findRuns(from, to, &result.runs)
                                      : to.size() < from.size() && findRuns(to, from, &result.runs);
    if (isPossible) {
        result.kind = isGrowing ? Rearrangement::Kind::Insert : Rearrangement::Kind::Remove;
        return result;
    }
    return {Rearrangement::Kind::Reset, {}};
}

} // namespace windlass::models
