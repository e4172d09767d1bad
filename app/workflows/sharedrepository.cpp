// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/sharedrepository.h"

#include "store/apps.h"
#include "store/journal.h"

namespace windlass::workflows {

namespace {

//! Whether \a known is where \a link wants to go, and another folder of it.
bool isNeighbour(const store::Link &known, const store::Link &link)
{
    return known.apiUrl == link.apiUrl && known.workspaceSlug == link.workspaceSlug
           && known.repositorySlug == link.repositorySlug && !known.baseDirectory.isEmpty()
           && !link.baseDirectory.isEmpty() && known.baseDirectory != link.baseDirectory;
}

bool isUnansweredCreate(const std::optional<store::JournalEntry> &left, const store::Link &link)
{
    return left && left->step == store::JournalEntry::Step::Creating && left->apiUrl == link.apiUrl
           && left->workspaceSlug == link.workspaceSlug
           && left->repositorySlug == link.repositorySlug;
}

} // namespace

Result<store::Link> withSharedRepository(const Services &services, const store::Link &link)
{
    if (!link.isToBeCreated() || link.baseDirectory.isEmpty())
        return link;
    return services.apps.all().map([&link](const QList<store::App> &apps) {
        store::Link shared = link;
        for (const store::App &app : apps) {
            if (app.link && !app.link->isToBeCreated() && isNeighbour(*app.link, link))
                shared.repositoryUuid = app.link->repositoryUuid;
        }
        return shared;
    });
}

Result<bool> isAskedForByOthers(const Services &services, const store::Link &link)
{
    const Result<QList<store::App>> apps = services.apps.all();
    if (!apps)
        return tl::unexpected(apps.error());
    for (const store::App &app : *apps) {
        if (!app.link || !isNeighbour(*app.link, link))
            continue;
        const auto left = services.journal.find(app.id);
        if (!left)
            return tl::unexpected(left.error());
        if (isUnansweredCreate(*left, link))
            return true;
    }
    return false;
}

} // namespace windlass::workflows
