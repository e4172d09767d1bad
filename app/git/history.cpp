// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/folder.h"
#include "git/workingtree.h"

namespace windlass::git {

bool contains(const QString &folder, const ObjectId &commit, const ObjectId &ancestor)
{
    const auto opened = openRepository(folder);
    if (!opened)
        return false;
    git_repository *repository = opened->repository.get();
    if (!findCommit(repository, commit) || !findCommit(repository, ancestor))
        return false;
    if (commit == ancestor)
        return true;
    const git_oid from = toOid(commit);
    const git_oid to = toOid(ancestor);
    return git_graph_descendant_of(repository, &from, &to) == 1;
}

Result<ObjectId> treeOf(const QString &folder, const ObjectId &commit)
{
    const auto opened = openRepository(folder);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto found = findCommit(opened->repository.get(), commit);
    if (!found)
        return tl::unexpected(found.error());
    return fromOid(*git_commit_tree_id(found->get()));
}

} // namespace windlass::git
