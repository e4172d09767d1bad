// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/history.h"

#include "git/ancestry.h"
#include "git/folder.h"
#include "git/plantedtree.h"
#include "git/workingtree.h"

#include <QCoreApplication>

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::History)
};

// An open repository that has both commits.
Result<RepositoryHandle> openWith(const QString &path, const ObjectId &one, const ObjectId &other)
{
    auto repository = openStored(path);
    if (!repository)
        return repository;
    for (const ObjectId &id : {one, other}) {
        if (const auto found = findCommit(repository->get(), id); !found)
            return tl::unexpected(found.error());
    }
    return repository;
}

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
    const auto opened = openStored(folder);
    if (!opened)
        return false;
    git_repository *repository = opened->get();
    if (!findCommit(repository, commit) || !findCommit(repository, ancestor))
        return false;
    if (commit == ancestor)
        return true;
    const git_oid from = toOid(commit);
    const git_oid to = toOid(ancestor);
    return isDescendant(repository, from, to);
}

Result<ObjectId> treeOf(const QString &folder, const ObjectId &commit)
{
    const auto opened = openStored(folder);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto found = findCommit(opened->get(), commit);
    if (!found)
        return tl::unexpected(found.error());
    return fromOid(*git_commit_tree_id(found->get()));
}

Result<std::optional<ObjectId>> treeBelow(const QString &folder, const ObjectId &commit,
                                          const QString &directory)
{
    const auto opened = openStored(folder);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto tree = findTree(opened->get(), commit);
    if (!tree)
        return tl::unexpected(tree.error());
    return treeBelow(opened->get(), tree->get(), directory)
        .map([](const std::optional<git_oid> &found) {
            return found ? std::optional(fromOid(*found)) : std::nullopt;
        });
}

Result<QStringList> filesOf(const QString &folder, const ObjectId &commit)
{
    const auto opened = openStored(folder);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto found = findCommit(opened->get(), commit);
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

Result<Divergence> divergenceOf(const QString &repository, const ObjectId &ours,
                                const ObjectId &theirs)
{
    const auto opened = openWith(repository, ours, theirs);
    if (!opened)
        return tl::unexpected(opened.error());
    const git_oid one = toOid(ours);
    const git_oid other = toOid(theirs);
    if (const auto shallow = ShallowHistory::of(opened->get()))
        return Divergence{shallow->between({one}, {other}).size(),
                          shallow->between({other}, {one}).size()};
    std::size_t ahead = 0;
    std::size_t behind = 0;
    if (const int code = git_graph_ahead_behind(&ahead, &behind, opened->get(), &one, &other);
        code < 0)
        return tl::unexpected(gitError(code));
    return Divergence{static_cast<qint64>(ahead), static_cast<qint64>(behind)};
}

Result<std::optional<ObjectId>> mergeBaseOf(const QString &repository, const ObjectId &one,
                                            const ObjectId &other)
{
    const auto opened = openWith(repository, one, other);
    if (!opened)
        return tl::unexpected(opened.error());
    const git_oid first = toOid(one);
    const git_oid second = toOid(other);
    if (const auto shallow = ShallowHistory::of(opened->get()))
        return shallow->mergeBase(first, second).map([](const std::optional<git_oid> &common) {
            return common ? std::optional(fromOid(*common)) : std::nullopt;
        });
    git_oid base = {};
    const int code = git_merge_base(&base, opened->get(), &first, &second);
    if (code == GIT_ENOTFOUND)
        return std::optional<ObjectId>();
    if (code < 0)
        return tl::unexpected(gitError(code));
    return std::optional(fromOid(base));
}

Result<> createBranch(const QString &repository, const BranchName &name, const ObjectId &at)
{
    const auto opened = openWith(repository, at, at);
    if (!opened)
        return tl::unexpected(opened.error());
    const git_oid target = toOid(at);
    git_reference *raw = nullptr;
    const int code =
        git_reference_create(&raw, opened->get(), name.reference().toUtf8().constData(), &target, 0,
                             "branch: made by Windlass");
    const ReferenceHandle reference(raw);
    if (code == GIT_EEXISTS)
        return fail(
            ErrorKind::BranchMoved,
            Text::tr("There is a branch \"%1\" already. Choose another name.").arg(name.text()));
    return code < 0 ? Result<>(tl::unexpected(gitError(code))) : Result<>();
}

} // namespace windlass::git
