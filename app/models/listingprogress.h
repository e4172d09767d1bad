// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "store/types.h"

#include <vector>

namespace windlass::models {

class RepositoryRows;

//! How far the listing of a workspace has come, and what of it was kept and need not be asked for
//! again.
//!
//! The list has the last changed first. So once a page shows a row that was kept and did not
//! change, nothing below it did: what follows is what lies below all that was kept.
class ListingProgress final
{
public:
    //! What is kept; nothing was listed yet.
    void setKept(const store::ListState &kept);
    //! The list will be read from its first page.
    void beginFromTop();

    //! To call with each page, which came \a now (UTC), before its rows are put.
    void pageCame(const RepositoryRows &rows, const QList<bitbucket::Repository> &items,
                  std::optional<qint64> total, const QDateTime &now);
    enum class Next {
        Follow, //!< the next of this page
        Skip,   //!< to nextQuery()
        Nothing //!< everything is here
    };
    //! To call when its rows were put.
    [[nodiscard]] Next afterPage(const RepositoryRows &rows,
                                 const QList<bitbucket::Repository> &items, bool isLast);
    //! What to ask for when what was kept is young enough.
    [[nodiscard]] Next withoutAsking(const RepositoryRows &rows);
    //! What was not read yet: all of it, or what lies below what was kept.
    [[nodiscard]] bitbucket::RepositoryQuery nextQuery() const;

    //! After the last page: rows that were kept and did not come again. None when the server counts
    //! more than came.
    [[nodiscard]] std::vector<int> gone(const RepositoryRows &rows) const;
    //! \a count rows are there, and these are all.
    void setComplete(int count);

    [[nodiscard]] const store::ListState &state() const { return m_state; }

private:
    [[nodiscard]] bool isKept(const RepositoryRows &rows, const bitbucket::Repository &item) const;
    [[nodiscard]] Next skipKept(const RepositoryRows &rows);

    store::ListState m_state;
    store::ListState m_old;     //!< as it was kept, while this listing has not got there
    std::vector<char> m_listed; //!< by number of the row: came since the listing began
    bool m_isFirst = true;      //!< no page from the top has come
    bool m_isAtKept = false;
    bool m_isBelowKept = false;
};

} // namespace windlass::models
