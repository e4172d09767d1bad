// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/repositorylook.h"

#include "foundation/deliver.h"
#include "workflows/session.h"

namespace windlass::workflows {

using bitbucket::BranchInRepository;
using Look = Result<RepositoryLook>;

static QFuture<Look> lookWithout(const std::shared_ptr<Session> &session, const store::Link &link,
                                 const std::optional<KnownTip> &tip)
{
    return session->client()
        .repository(link.workspaceSlug, link.repositoryUuid)
        .then([tip](const Result<bitbucket::Repository> &found) {
            return found.map([&tip](const bitbucket::Repository &repository) {
                return RepositoryLook{repository, tip};
            });
        });
}

QFuture<Look> lookAtRepository(const std::shared_ptr<Session> &session, const store::Link &link,
                               const std::optional<git::BranchName> &branch)
{
    if (!branch)
        return lookWithout(session, link, std::nullopt);
    return session->client()
        .branchInRepository(link.workspaceSlug, link.repositoryUuid, branch->text())
        .then([session, link, branch = *branch](const Result<BranchInRepository> &found) {
            if (found)
                return ready<RepositoryLook>(
                    RepositoryLook{found->repository,
                                   KnownTip{branch, git::ObjectId::fromHex(found->branch.target)}});
            // The branch is gone, or the repository is.
            if (found.error().kind == ErrorKind::NotFound)
                return lookWithout(session, link, KnownTip{branch, std::nullopt});
            if (found.error().kind == ErrorKind::UnreadableReply)
                return lookWithout(session, link, std::nullopt);
            return ready<RepositoryLook>(tl::unexpected(found.error()));
        })
        .unwrap();
}

} // namespace windlass::workflows
