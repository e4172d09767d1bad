// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/branches.h"

#include "foundation/deliver.h"
#include "git/types.h"
#include "workflows/session.h"

#include <QCoreApplication>

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::Branches)
};

using bitbucket::Branch;

Result<QStringList> namesOf(const Result<Page<Branch>> &page)
{
    return page.map([](const Page<Branch> &branches) {
        QStringList names;
        for (const Branch &branch : branches.items)
            names.append(branch.name);
        names.sort(Qt::CaseInsensitive);
        return names;
    });
}

} // namespace

QFuture<Result<QStringList>> branchNames(const Services &services, Sessions &sessions,
                                         const store::Link &link)
{
    const Result<store::Account> account = accountOf(services, link);
    if (!account)
        return ready<QStringList>(tl::unexpected(account.error()));
    const std::shared_ptr<Session> session = sessions.open(*account);
    return session->client()
        .branches(link.workspaceSlug, link.repositoryUuid)
        .then([session](const Result<Page<Branch>> &page) { return namesOf(page); });
}

QFuture<Result<>> checkBranch(const Services &services, Sessions &sessions, const store::Link &link,
                              const QString &name)
{
    if (const auto branch = git::BranchName::parse(name); !branch)
        return ready<void>(tl::unexpected(branch.error()));
    const Result<store::Account> account = accountOf(services, link);
    if (!account)
        return ready<void>({});
    const std::shared_ptr<Session> session = sessions.open(*account);
    return session->client()
        .branch(link.workspaceSlug, link.repositoryUuid, name)
        .then([session, name](const Result<Branch> &found) -> Result<> {
            if (found || found.error().kind != ErrorKind::NotFound)
                return {};
            return fail(
                ErrorKind::BadInput,
                Text::tr("The repository has no branch %1. Choose one that is there.").arg(name),
                found.error().detail);
        });
}

} // namespace windlass::workflows
