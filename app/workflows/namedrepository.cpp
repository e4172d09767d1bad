// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/namedrepository.h"

#include "bitbucket/workspaceaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

namespace {

//! A remote as an URL, as git reads it; empty for a path on this computer.
QString urlOf(const QString &address)
{
    if (address.contains("://"_L1))
        return address;
    static const QRegularExpression hostAndPath(u"\\A([^/:\\s]+):(.+)\\z"_s); // by ssh
    const QRegularExpressionMatch match = hostAndPath.match(address);
    return match.hasMatch() ? u"ssh://%1/%2"_s.arg(match.captured(1), match.captured(2))
                            : QString();
}

} // namespace

std::optional<bitbucket::RepositoryAddress> namedRepository(const QList<git::Remote> &remotes,
                                                            const ServerAddresses &addresses)
{
    for (const git::Remote &remote : remotes) {
        const QString url = urlOf(remote.address);
        if (url.isEmpty())
            continue;
        const auto named = bitbucket::repositoryFromText(url, addresses.web);
        if (named && !named->repository.isEmpty())
            return *named;
    }
    return std::nullopt;
}

} // namespace windlass::workflows
