// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
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

    //! All workspaces of the account, with their display names.
    [[nodiscard]] QFuture<Result<QList<bitbucket::Workspace>>> workspaces() const;
    [[nodiscard]] QFuture<Result<bitbucket::Workspace>> workspace(const QString &slug) const;
    //! All projects of a workspace.
    [[nodiscard]] QFuture<Result<QList<bitbucket::Project>>>
    projects(const QString &workspace) const;
    //! One page; \a next of the page before, or invalid for the first.
    [[nodiscard]] QFuture<Result<Page<bitbucket::Repository>>>
    repositories(const QString &workspace, const QString &filter, const QUrl &next) const;
    [[nodiscard]] QFuture<Result<bitbucket::Repository>>
    repository(const QString &workspace, const QString &repository) const;

private:
    std::shared_ptr<Session> m_session;
};

} // namespace windlass::workflows
