// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/bitbucketpages.h"

#include <QUrlQuery>

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

QUrl createRepositoryPage(const ServerAddresses &addresses, const QString &workspace)
{
    QUrl url = page(addresses, u"/repo/create"_s);
    QUrlQuery query;
    query.addQueryItem(u"workspace"_s, QString::fromLatin1(QUrl::toPercentEncoding(workspace)));
    url.setQuery(query);
    return url;
}

QUrl authorizedAppsPage(const ServerAddresses &addresses)
{
    return page(addresses, u"/account/settings/app-authorizations/"_s);
}

} // namespace windlass::workflows
