// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/sources.h"

#include "workflows/refreshrules.h"

namespace windlass::ui {

using workflows::Occasion;

static bool isFresh(Occasion occasion, const QDateTime &fetchedAt, const QDateTime &now)
{
    return !workflows::isRefreshDue(occasion, fetchedAt, now, workflows::refreshSkew());
}

models::WorkspaceSource workspaceSource(const workflows::BrowseBitbucket &browse,
                                        const std::function<QDateTime()> &now)
{
    return {.load = [browse] { return browse.listWorkspaces(); },
            .describe = [browse](const QString &slug) { return browse.workspace(slug); },
            .kept = browse.keptWorkspaces(),
            .isFresh = isFresh(Occasion::ByItself, browse.keptWorkspacesFetchedAt(), now()),
            .pausedUntil = [browse] { return browse.pausedUntil(); }};
}

models::RepositorySource repositorySource(const workflows::BrowseWorkspace &browse,
                                          const std::function<QDateTime()> &now)
{
    const store::ListState kept = browse.keptState();
    return {.load = [browse](const bitbucket::RepositoryQuery &query,
                             const QUrl &next) { return browse.repositories(query, next); },
            .readKept = browse.keptReader(),
            .kept = kept,
            .isFresh = isFresh(Occasion::Shown, kept.fetchedAt, now()),
            .listed = [browse](const store::ListState &state) { browse.keepState(state); },
            .vanished = [browse](const QStringList &gone) { browse.forget(gone); },
            .pausedUntil = [browse] { return browse.pausedUntil(); },
            .now = now};
}

} // namespace windlass::ui
