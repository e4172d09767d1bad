// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/browsebitbucket.h"

#include "bitbucket/workspaceaddress.h"
#include "workflows/allpages.h"
#include "workflows/session.h"

namespace windlass::workflows {

using bitbucket::Project;
using bitbucket::Workspace;
using Workspaces = Result<QList<Workspace>>;

namespace {

// The list of workspaces has no display names (FACTS section 3): one call for each.
QFuture<Workspaces> withNames(const std::shared_ptr<Session> &session, QList<Workspace> workspaces,
                              qsizetype index)
{
    if (index == workspaces.size())
        return ready<QList<Workspace>>(workspaces);
    return session->client()
        .workspace(workspaces.at(index).slug)
        .then([session, workspaces, index](const Result<Workspace> &known) mutable {
            Workspace &workspace = workspaces[index];
            // a workspace whose name cannot be read is still a workspace
            workspace.name = known && !known->name.isEmpty() ? known->name : workspace.slug;
            workspace.isPrivacyEnforced = known && known->isPrivacyEnforced;
            return withNames(session, workspaces, index + 1);
        })
        .unwrap();
}

} // namespace

BrowseBitbucket::BrowseBitbucket(std::shared_ptr<Session> session) : m_session(std::move(session))
{
}

static QFuture<Workspaces> allWorkspaces(const std::shared_ptr<Session> &session)
{
    return allPages<Workspace>(
        [session](const QUrl &next) { return session->client().workspaces(next); });
}

QFuture<Workspaces> BrowseBitbucket::workspaces() const
{
    return allWorkspaces(m_session)
        .then([session = m_session](const Workspaces &all) {
            return all ? withNames(session, *all, 0) : ready<QList<Workspace>>(Workspaces(all));
        })
        .unwrap();
}

QFuture<Workspaces> BrowseBitbucket::listWorkspaces() const
{
    return allWorkspaces(m_session).then([session = m_session](const Workspaces &all) {
        if (all)
            session->kept().keepWorkspaces(*all);
        return all;
    });
}

QList<Workspace> BrowseBitbucket::keptWorkspaces() const
{
    return m_session->kept().workspaces();
}

QDateTime BrowseBitbucket::keptWorkspacesFetchedAt() const
{
    return m_session->kept().workspacesFetchedAt();
}

QFuture<Result<Workspace>> BrowseBitbucket::workspace(const QString &slug) const
{
    return m_session->client().workspace(slug).then(
        [session = m_session](const Result<Workspace> &known) {
            if (known)
                session->kept().keepDescription(*known);
            return known;
        });
}

QFuture<Result<QList<Project>>> BrowseBitbucket::projects(const QString &workspace) const
{
    return allPages<Project>([session = m_session, workspace](const QUrl &next) {
        return session->client().projects(workspace, next);
    });
}

QFuture<Result<Page<bitbucket::Repository>>>
BrowseBitbucket::repositories(const QString &workspace, const bitbucket::RepositoryQuery &query,
                              const QUrl &next) const
{
    return m_session->client().repositories(workspace, query, next);
}

QFuture<Result<bitbucket::Repository>> BrowseBitbucket::repository(const QString &workspace,
                                                                   const QString &repository) const
{
    return m_session->client().repository(workspace, repository);
}

QDateTime BrowseBitbucket::pausedUntil() const
{
    return m_session->pausedUntil();
}

bool isAddressLike(const QString &text)
{
    return bitbucket::isAddressLike(text);
}

Result<bitbucket::RepositoryAddress> repositoryFromText(const QString &text,
                                                        const ServerAddresses &addresses)
{
    return bitbucket::repositoryFromText(text, addresses.web);
}

} // namespace windlass::workflows
