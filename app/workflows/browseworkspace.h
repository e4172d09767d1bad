// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/page.h"
#include "foundation/result.h"
#include "store/types.h"

#include <QFuture>

#include <functional>
#include <memory>
#include <optional>

namespace windlass::workflows {

class Session;

//! One workspace as an account sees it: what Bitbucket says, and what it said the last time.
//! Errors: those of bitbucket::Client. \note Main thread only. May be copied; all copies work with
//! the same session.
class BrowseWorkspace final
{
public:
    BrowseWorkspace(std::shared_ptr<Session> session, bitbucket::Workspace workspace);

    [[nodiscard]] const bitbucket::Workspace &workspace() const { return m_workspace; }

    //! One page; \a next of the page before, or invalid for the first. The rows are kept.
    [[nodiscard]] QFuture<Result<Page<bitbucket::Repository>>>
    repositories(const bitbucket::RepositoryQuery &query, const QUrl &next) const;
    //! By slug or uuid; kept. A uuid finds it under a new name, too.
    [[nodiscard]] QFuture<Result<bitbucket::Repository>> repository(const QString &name) const;

    [[nodiscard]] store::ListState keptState() const;
    void keepState(const store::ListState &state) const;
    //! Gives out the rows of the last time, a part with each call, last changed first.
    [[nodiscard]] std::function<QList<bitbucket::Repository>(int count)> keptReader() const;
    void forget(const QStringList &uuids) const;

    //! All projects. Asked for once a day.
    [[nodiscard]] QFuture<Result<QList<bitbucket::Project>>> projects() const;
    //! What the account may do here, a hint. Asked for once a day.
    [[nodiscard]] QFuture<Result<bitbucket::WorkspacePermission>> permission() const;

    //! How many there are; nothing when Bitbucket does not count.
    [[nodiscard]] QFuture<Result<std::optional<qint64>>>
    branchCount(const QString &repository) const;
    [[nodiscard]] QFuture<Result<std::optional<qint64>>>
    openPullRequestCount(const QString &repository) const;
    //! The beginning of the readme on the main branch, Markdown by its name; empty: there is none.
    //! Errors besides: NotFound when the repository has no commits.
    [[nodiscard]] QFuture<Result<QString>> readme(const bitbucket::Repository &repository) const;

    [[nodiscard]] QDateTime pausedUntil() const; //!< as BrowseBitbucket has it

private:
    std::shared_ptr<Session> m_session;
    bitbucket::Workspace m_workspace;
};

} // namespace windlass::workflows
