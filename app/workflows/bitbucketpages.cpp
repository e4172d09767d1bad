// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/bitbucketpages.h"

using namespace Qt::StringLiterals;

namespace windlass::workflows {

namespace {

QUrl page(const ServerAddresses &addresses, const QString &path)
{
    QUrl url = addresses.web;
    url.setPath(path);
    return url;
}

} // namespace

QUrl workspacesPage(const ServerAddresses &addresses)
{
    return page(addresses, u"/account/workspaces/"_s);
}

QUrl authorizedAppsPage(const ServerAddresses &addresses)
{
    return page(addresses, u"/account/settings/app-authorizations/"_s);
}

} // namespace windlass::workflows
