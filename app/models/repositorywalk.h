// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/page.h"
#include "foundation/result.h"
#include "models/loadstate.h"

#include <QFuture>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <functional>
#include <optional>

namespace windlass::models {

//! Loads one page: what is asked for, and the \c next of the page before (invalid: the first).
using LoadRepositoryPage = std::function<QFuture<Result<Page<bitbucket::Repository>>>(
    const bitbucket::RepositoryQuery &query, const QUrl &next)>;

//! One way through a list of the server, page by page, each when it is asked for.
//!
//! Ends with an error, not with a circle: a \c next that was followed before, or many pages in
//! which nothing is new.
class RepositoryWalk final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! Stands before the first page of \a query; an answer that is still to come is dropped.
    void prepare(const LoadRepositoryPage &load, const bitbucket::RepositoryQuery &query);
    //! Nothing more is wanted; an answer that is still to come is dropped.
    void end();
    //! Asks for the next page unless one is on its way, has failed, or there are no more.
    void more();
    //! Asks again for the page that failed.
    void retry();

    [[nodiscard]] LoadState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    //! How long the list is, when the server said so.
    [[nodiscard]] const std::optional<qint64> &total() const { return m_total; }

Q_SIGNALS:
    //! Comes before stateChanged(). \a isLast: there are no more.
    void arrived(const QList<bitbucket::Repository> &items, bool isLast);
    void stateChanged();

private:
    void take(const Page<bitbucket::Repository> &page);
    void setState(LoadState state);
    void fail(const Error &error);
    [[nodiscard]] bool hasNew(const QList<bitbucket::Repository> &items);

    LoadRepositoryPage m_load;
    bitbucket::RepositoryQuery m_query;
    QUrl m_next;
    QSet<QUrl> m_visited;
    QSet<size_t> m_seen; //!< hashes of uuids: enough to tell whether a page brings anything new
    int m_fruitless = 0; //!< pages without anything new, in a row
    std::optional<qint64> m_total;
    LoadState m_state = LoadState::Complete;
    std::optional<Error> m_error;
    int m_generation = 0; //!< an answer to an older question is dropped
};

} // namespace windlass::models
