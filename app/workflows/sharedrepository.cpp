// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/sharedrepository.h"

#include "store/apps.h"

namespace windlass::workflows {

namespace {

//! Whether \a known is where \a link wants to go, and another folder of it.
bool isNeighbour(const store::Link &known, const store::Link &link)
{
    return !known.isToBeCreated() && known.apiUrl == link.apiUrl
           && known.workspaceSlug == link.workspaceSlug
           && known.repositorySlug == link.repositorySlug && !known.baseDirectory.isEmpty()
           && known.baseDirectory != link.baseDirectory;
}

} // namespace

Result<store::Link> withSharedRepository(const Services &services, const store::Link &link)
{
    if (!link.isToBeCreated() || link.baseDirectory.isEmpty())
        return link;
    return services.apps.all().map([&link](const QList<store::App> &apps) {
        store::Link shared = link;
        for (const store::App &app : apps) {
            if (app.link && isNeighbour(*app.link, link))
                shared.repositoryUuid = app.link->repositoryUuid;
        }
        return shared;
    });
}

} // namespace windlass::workflows
