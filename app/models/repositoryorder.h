// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"

#include <vector>

namespace windlass::models {

class RepositoryRows;

//! Which of the rows are shown, and where: the numbers of RepositoryRows in the order of a query.
//! Sorts only what is new since the last time, so that a keystroke costs no sorting.
class RepositoryOrder final
{
public:
    //! Rows were removed or are no longer what they were: sort all of them the next time.
    void forget() { m_sorted.clear(); }

    //! Those that fit \a query; updatedUntil is not looked at. Equal ones stay in the order in
    //! which they came.
    [[nodiscard]] std::vector<int> arranged(const RepositoryRows &rows,
                                            const bitbucket::RepositoryQuery &query);

private:
    void sort(const RepositoryRows &rows);

    bitbucket::RepositorySort m_sort;
    std::vector<int> m_sorted;
};

//! How to get from one arrangement to another with little disturbance.
struct Rearrangement
{
    struct Run
    {
        int first = 0; //!< in the longer one of the two
        int last = 0;
    };
    enum class Kind { None, Insert, Remove, Reset };
    Kind kind = Kind::None;
    std::vector<Run> runs = {}; //!< in ascending order
};

//! Insertions only, removals only, or too much of a change for that.
[[nodiscard]] Rearrangement rearrangement(const std::vector<int> &from, const std::vector<int> &to);

} // namespace windlass::models
