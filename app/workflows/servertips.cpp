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
                                    const store::Link &link, const git::BranchName &branch)
{
    return session->client()
        .branch(link.workspaceSlug, link.repositoryUuid, branch.text())
        .then([](const Result<bitbucket::Branch> &known) -> Result<Tip> {
            if (!known && known.error().kind == ErrorKind::NotFound)
                return Tip(); // no such branch yet
            return known.map(
                [](const bitbucket::Branch &there) { return ObjectId::fromHex(there.target); });
        });
}

QFuture<Result<ServerTips>> readServerTips(const std::shared_ptr<Session> &session,
                                           const store::Link &link, const projects::Target &target)
{
    return readTip(session, link, target.branch)
        .then([session, link, target](const Result<Tip> &branch) {
            if (!branch || *branch || !target.destination)
                return ready<ServerTips>(branch.map([](const Tip &tip) {
                    return ServerTips{tip, std::nullopt};
                }));
            return readTip(session, link, *target.destination)
                .then([](const Result<Tip> &destination) {
                    return destination.map([](const Tip &tip) {
                        return ServerTips{std::nullopt, tip};
                    });
                });
        })
        .unwrap();
}

} // namespace windlass::workflows
