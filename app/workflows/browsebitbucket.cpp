// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/browsebitbucket.h"

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

QFuture<Workspaces> BrowseBitbucket::workspaces() const
{
    const auto load = [session = m_session](const QUrl &next) {
        return session->client().workspaces(next);
    };
    return allPages<Workspace>(load)
        .then([session = m_session](const Workspaces &all) {
            return all ? withNames(session, *all, 0) : ready<QList<Workspace>>(Workspaces(all));
        })
        .unwrap();
}

QFuture<Result<Workspace>> BrowseBitbucket::workspace(const QString &slug) const
{
    return m_session->client().workspace(slug);
}

QFuture<Result<QList<Project>>> BrowseBitbucket::projects(const QString &workspace) const
{
    return allPages<Project>([session = m_session, workspace](const QUrl &next) {
        return session->client().projects(workspace, next);
    });
}

QFuture<Result<Page<bitbucket::Repository>>> BrowseBitbucket::repositories(const QString &workspace,
                                                                           const QString &filter,
                                                                           const QUrl &next) const
{
    return m_session->client().repositories(workspace, {.name = filter}, next);
}

QFuture<Result<bitbucket::Repository>> BrowseBitbucket::repository(const QString &workspace,
                                                                   const QString &repository) const
{
    return m_session->client().repository(workspace, repository);
}

} // namespace windlass::workflows
