// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/servertips.h"

#include "foundation/deliver.h"
#include "workflows/session.h"

namespace windlass::workflows {

using git::ObjectId;
using projects::ServerTips;
using Tip = std::optional<ObjectId>;

static QFuture<Result<Tip>> readTip(const std::shared_ptr<Session> &session,
                                    const store::Link &link, const git::BranchName &branch,
                                    const std::optional<KnownTip> &known)
{
    if (known && known->branch == branch)
        return ready<Tip>(known->commit);
    return session->client()
        .branch(link.workspaceSlug, link.repositoryUuid, branch.text())
        .then([](const Result<bitbucket::Branch> &asked) -> Result<Tip> {
            if (!asked && asked.error().kind == ErrorKind::NotFound)
                return Tip(); // no such branch yet
            return asked.map(
                [](const bitbucket::Branch &there) { return ObjectId::fromHex(there.target); });
        });
}

QFuture<Result<ServerTips>> readServerTips(const std::shared_ptr<Session> &session,
                                           const store::Link &link, const projects::Target &target,
                                           const std::optional<KnownTip> &known)
{
    return readTip(session, link, target.branch, known)
        .then([session, link, target, known](const Result<Tip> &branch) {
            if (!branch || *branch || !target.origin)
                return ready<ServerTips>(branch.map([](const Tip &tip) {
                    return ServerTips{tip, std::nullopt};
                }));
            return readTip(session, link, *target.origin, known)
                .then([](const Result<Tip> &origin) {
                    return origin.map([](const Tip &tip) { return ServerTips{std::nullopt, tip}; });
                });
        })
        .unwrap();
}

} // namespace windlass::workflows
