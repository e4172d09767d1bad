// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/browseworkspace.h"

#include "foundation/deliver.h"
#include "workflows/allpages.h"
#include "workflows/readme.h"
#include "workflows/session.h"

namespace windlass::workflows {

using bitbucket::Project;
using bitbucket::Repository;
using bitbucket::WorkspacePermission;
using RepositoryPage = Result<Page<Repository>>;
using Count = Result<std::optional<qint64>>;

BrowseWorkspace::BrowseWorkspace(std::shared_ptr<Session> session, bitbucket::Workspace workspace)
    : m_session(std::move(session)), m_workspace(std::move(workspace))
{
}

QFuture<RepositoryPage> BrowseWorkspace::repositories(const bitbucket::RepositoryQuery &query,
                                                      const QUrl &next) const
{
    const auto keep = [session = m_session, uuid = m_workspace.uuid](const RepositoryPage &page) {
        if (page)
            session->kept().keepRepositories(uuid, page->items);
        return page;
    };
    return m_session->client().repositories(m_workspace.slug, query, next).then(keep);
}

QFuture<Result<Repository>> BrowseWorkspace::repository(const QString &name) const
{
    const auto keep = [session = m_session,
                       uuid = m_workspace.uuid](const Result<Repository> &one) {
        if (one)
            session->kept().keepRepositories(uuid, {*one});
        return one;
    };
    return m_session->client().repository(m_workspace.slug, name).then(keep);
}

store::ListState BrowseWorkspace::keptState() const
{
    return m_session->kept().repositoriesState(m_workspace.uuid);
}

void BrowseWorkspace::keepState(const store::ListState &state) const
{
    m_session->kept().keepRepositoriesState(m_workspace.uuid, state);
}

std::function<QList<Repository>(int)> BrowseWorkspace::keptReader() const
{
    return [session = m_session, uuid = m_workspace.uuid,
            last = std::optional<Repository>()](int count) mutable {
        QList<Repository> part = session->kept().repositories(uuid, count, last);
        if (!part.isEmpty())
            last = part.constLast();
        return part;
    };
}

void BrowseWorkspace::forget(const QStringList &uuids) const
{
    m_session->kept().removeRepositories(m_workspace.uuid, uuids);
}

QFuture<Result<QList<Project>>> BrowseWorkspace::projects() const
{
    if (const auto kept = m_session->kept().projects(m_workspace.uuid))
        return ready<QList<Project>>(*kept);
    const auto load = [session = m_session, slug = m_workspace.slug](const QUrl &next) {
        return session->client().projects(slug, next);
    };
    return allPages<Project>(load).then(
        [session = m_session, uuid = m_workspace.uuid](const Result<QList<Project>> &all) {
            if (all)
                session->kept().keepProjects(uuid, *all);
            return all;
        });
}

QFuture<Result<WorkspacePermission>> BrowseWorkspace::permission() const
{
    if (const auto kept = m_session->kept().permission(m_workspace.uuid))
        return ready<WorkspacePermission>(*kept);
    return m_session->client()
        .permission(m_workspace.slug)
        .then([session = m_session,
               uuid = m_workspace.uuid](const Result<WorkspacePermission> &permission) {
            if (permission)
                session->kept().keepPermission(uuid, *permission);
            return permission;
        });
}

QFuture<Count> BrowseWorkspace::branchCount(const QString &repository) const
{
    return m_session->client().branchCount(m_workspace.slug, repository);
}

QFuture<Count> BrowseWorkspace::openPullRequestCount(const QString &repository) const
{
    return m_session->client().openPullRequestCount(m_workspace.slug, repository);
}

QFuture<Result<QString>> BrowseWorkspace::readme(const Repository &repository) const
{
    return workflows::readme(m_session, m_workspace.slug, repository);
}

QDateTime BrowseWorkspace::pausedUntil() const
{
    return m_session->pausedUntil();
}

} // namespace windlass::workflows
