// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/mergedcommit.h"

#include "git/folder.h"
#include "git/keptcommit.h"

#include <git2/sys/commit.h>

#include <QCoreApplication>

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::MergedCommit)
};

// A commit of ours exists by now, so author and message are good.
Result<ObjectId> onTop(git_repository *repository, const ObjectId &ours, const ObjectId &theirs,
                       const ObjectId &tree)
{
    const auto commit = findCommit(repository, ours);
    if (!commit)
        return tl::unexpected(commit.error());
    const git_oid treeId = toOid(tree);
    const git_oid parent = toOid(theirs);
    const git_oid *parents[] = {&parent};
    git_oid id = {};
    const int code = git_commit_create_from_ids(
        &id, repository, nullptr, git_commit_author(commit->get()),
        git_commit_committer(commit->get()), git_commit_message_encoding(commit->get()),
        git_commit_message(commit->get()), &treeId, 1, parents);
    return code < 0 ? Result<ObjectId>(tl::unexpected(gitError(code))) : fromOid(id);
}

} // namespace

Result<MergedCommit> commitMerged(
    const CommitRequest &request, const ObjectId &theirs, const DecideConflict &decide,
    std::stop_token stop) // NOLINT(performance-unnecessary-value-param): the public signature
{
    CommitRequest aside = request;
    aside.isAside = true;
    const auto ours = commit(aside, stop);
    if (!ours)
        return tl::unexpected(ours.error());
    const auto merged = mergeTrees(request.folder, request.parent, *ours, theirs, decide, stop);
    if (!merged)
        return tl::unexpected(merged.error());
    if (!merged->tree)
        return MergedCommit{std::nullopt, *ours, merged->conflicts};
    if (treeOf(request.folder, theirs) == *merged->tree)
        return fail(ErrorKind::NothingToPush,
                    Text::tr("Nothing has changed since the last commit."));
    const auto repository = openStored(request.folder);
    if (!repository)
        return tl::unexpected(repository.error());
    const auto made = onTop(repository->get(), *ours, theirs, *merged->tree);
    if (!made)
        return tl::unexpected(made.error());
    for (const auto &[kind, commit] :
         {std::pair(Kept::Source, *ours), std::pair(Kept::Tip, *made)}) {
        const auto kept = keepCommit(repository->get(), kind, request.branch, commit,
                                     "commit: on top of what others did");
        if (!kept)
            return tl::unexpected(kept.error());
    }
    return MergedCommit{*made, *ours, merged->conflicts};
}

} // namespace windlass::git
