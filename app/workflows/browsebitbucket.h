// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/address.h"
#include "foundation/page.h"
#include "foundation/result.h"

#include <QFuture>

#include <memory>

namespace windlass::workflows {

class Session;

//! Looking at what an account can see. Errors: those of bitbucket::Client.
//! \note Main thread only.
class BrowseBitbucket final
{
public:
    explicit BrowseBitbucket(std::shared_ptr<Session> session);

    //! All workspaces of the account, with their display names: a call for each.
    [[nodiscard]] QFuture<Result<QList<bitbucket::Workspace>>> workspaces() const;

    //! All workspaces, without names: a call for a hundred. They are kept.
    [[nodiscard]] QFuture<Result<QList<bitbucket::Workspace>>> listWorkspaces() const;
    //! Those of the last time.
    [[nodiscard]] QList<bitbucket::Workspace> keptWorkspaces() const;
    [[nodiscard]] QDateTime keptWorkspacesFetchedAt() const; //!< UTC; invalid: never

    //! With its display name, which is kept.
    [[nodiscard]] QFuture<Result<bitbucket::Workspace>> workspace(const QString &slug) const;
    //! All projects of a workspace.
    [[nodiscard]] QFuture<Result<QList<bitbucket::Project>>>
    projects(const QString &workspace) const;
    //! One page; \a next of the page before, or invalid for the first.
    [[nodiscard]] QFuture<Result<Page<bitbucket::Repository>>>
    repositories(const QString &workspace, const bitbucket::RepositoryQuery &query,
                 const QUrl &next) const;
    [[nodiscard]] QFuture<Result<bitbucket::Repository>>
    repository(const QString &workspace, const QString &repository) const;

    //! UTC; until when Bitbucket is not asked. Invalid: it is.
    [[nodiscard]] QDateTime pausedUntil() const;

private:
    std::shared_ptr<Session> m_session;
};

//! Whether who typed \a text means an address, not a part of a name.
[[nodiscard]] bool isAddressLike(const QString &text);

//! Where \a text leads: "workspace/repository" or any address of the server. Errors: BadInput with
//! the reason.
[[nodiscard]] Result<bitbucket::RepositoryAddress>
repositoryFromText(const QString &text, const ServerAddresses &addresses);

} // namespace windlass::workflows
