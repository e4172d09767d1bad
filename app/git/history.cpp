// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/folder.h"
#include "git/workingtree.h"

namespace windlass::git {

namespace {

int collectFile(const char *root, const git_tree_entry *entry, void *payload)
{
    if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB)
        static_cast<QStringList *>(payload)->append(
            shownPath((QByteArray(root) + git_tree_entry_name(entry)).constData()));
    return 0;
}

} // namespace

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

Result<QStringList> filesOf(const QString &folder, const ObjectId &commit)
{
    const auto opened = openRepository(folder);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto found = findCommit(opened->repository.get(), commit);
    if (!found)
        return tl::unexpected(found.error());
    const auto tree = acquire<TreeHandle>({}, git_commit_tree, found->get());
    if (!tree)
        return tl::unexpected(tree.error());
    QStringList files;
    if (const int code = git_tree_walk(tree->get(), GIT_TREEWALK_PRE, collectFile, &files);
        code < 0)
        return tl::unexpected(gitError(code));
    return files;
}

} // namespace windlass::git
