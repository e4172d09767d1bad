// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/repositorycheck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

using bitbucket::Repository;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::RepositoryCheck)
};

Result<> checkHost(const Repository &repository, const ServerAddresses &addresses)
{
    if (isSameOrigin(repository.cloneUrl, addresses.web))
        return {};
    return fail(ErrorKind::UnreadableReply,
                Text::tr("Bitbucket's answer leads to another server (%1). Nothing was sent there.")
                    .arg(repository.cloneUrl.host()));
}

} // namespace

Result<> checkFound(const Repository &repository, const store::Link &link,
                    const ServerAddresses &addresses)
{
    if (link.isPrivate && !repository.isPrivate)
        return fail(ErrorKind::Finding,
                    Text::tr("%1 was private when it was chosen and is public now. Choose it again "
                             "if that is intended; nothing was sent.")
                        .arg(repository.fullName),
                    u"repository-public"_s);
    return checkHost(repository, addresses);
}

Result<> checkCreated(const Repository &repository, const store::Link &link,
                      const ServerAddresses &addresses)
{
    if (link.isPrivate != repository.isPrivate)
        return fail(ErrorKind::Finding,
                    Text::tr("Bitbucket made %1 with another visibility than was asked for. "
                             "Nothing was sent; look at its settings on Bitbucket.")
                        .arg(repository.fullName),
                    u"repository-visibility"_s);
    return checkHost(repository, addresses);
}

} // namespace windlass::workflows
