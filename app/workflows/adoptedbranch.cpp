// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/adoptedbranch.h"

#include "foundation/deliver.h"
#include "git/history.h"
#include "workflows/requesttexts.h"
#include "workflows/reviewbranch.h"
#include "workflows/session.h"

#include <algorithm>

namespace windlass::workflows {

namespace {

using bitbucket::PullRequest;
using git::ObjectId;

bool isIn(const QString &folder, const ObjectId &tip, const ObjectId &commit)
{
    return tip == commit || git::contains(folder, tip, commit);
}

//! Those that the branch has and \a head has not.
QList<ObjectId> ownOf(const QString &folder, const ObjectId &head, const ObjectId &tip,
                      const QStringList &announced)
{
    QList<ObjectId> own;
    for (const QString &hex : announced) {
        const auto commit = ObjectId::fromHex(hex);
        if (commit && !own.contains(*commit) && git::treeOf(folder, *commit)
            && isIn(folder, tip, *commit) && !isIn(folder, head, *commit))
            own.append(*commit);
    }
    return own;
}

} // namespace

QFuture<Result<QStringList>> announcedCommits(const std::shared_ptr<Session> &session,
                                              const store::Link &link,
                                              const git::BranchName &branch)
{
    using Latest = Result<std::optional<PullRequest>>;
    return latestPullRequest(session, link, branch)
        .then([session, link](const Latest &latest) {
            if (!latest || !*latest || !(*latest)->isOpen())
                return ready<QStringList>(latest.map([](const auto &) { return QStringList(); }));
            const QString description = (*latest)->description;
            return session->client()
                .comments(link.workspaceSlug, link.repositoryUuid, (*latest)->id)
                .then([session, description](const Result<Page<QString>> &comments) {
                    return comments.map([&description](const Page<QString> &page) {
                        return commitsToldOf(QStringList{description} + page.items);
                    });
                });
        })
        .unwrap();
}

std::optional<ObjectId> lastAnnounced(const QString &folder, const ObjectId &head,
                                      const ObjectId &tip, const QStringList &announced)
{
    const QList<ObjectId> own = ownOf(folder, head, tip, announced);
    std::optional<ObjectId> last;
    qint64 most = 0;
    for (const ObjectId &commit : own) {
        const auto distance = git::divergenceOf(folder, commit, head);
        const auto known = std::count_if(own.begin(), own.end(), [&](const ObjectId &other) {
            return isIn(folder, commit, other);
        });
        if (distance && distance->behind == 0 && distance->ahead == known && known > most) {
            most = known;
            last = commit;
        }
    }
    return last;
}

} // namespace windlass::workflows
