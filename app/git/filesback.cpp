// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/filesback.h"

#include "git/folder.h"

#include <QFileInfo>

#include <map>
#include <optional>
#include <vector>

namespace windlass::git {

namespace {

using BlobHandle = std::unique_ptr<git_blob, FreeWith<git_blob_free>>;
using FilterHandle = std::unique_ptr<git_filter_list, FreeWith<git_filter_list_free>>;

// Where the two commits differ, and the file that the later one has there.
using Differences = std::map<QByteArray, std::optional<git_oid>>;

Result<Differences> differencesOf(git_repository *repository, git_tree *from, git_tree *to)
{
    const auto diff = acquire<DiffHandle>({}, git_diff_tree_to_tree, repository, from, to,
                                          static_cast<const git_diff_options *>(nullptr));
    if (!diff)
        return tl::unexpected(diff.error());
    Differences all;
    for (std::size_t i = 0; i < git_diff_num_deltas(diff->get()); ++i) {
        const git_diff_delta *delta = git_diff_get_delta(diff->get(), i);
        auto &file = all[delta->new_file.path];
        const unsigned mode = delta->new_file.mode;
        if (mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE)
            file = delta->new_file.id;
    }
    return all;
}

// As it is written out, with the line ends of this computer.
QByteArray contentOf(git_repository *repository, const QByteArray &path, const git_oid &id)
{
    const auto blob = acquire<BlobHandle>({}, git_blob_lookup, repository, &id);
    if (!blob)
        return {};
    const auto filters =
        acquire<FilterHandle>({}, git_filter_list_load, repository, blob->get(), path.constData(),
                              GIT_FILTER_TO_WORKTREE, unsigned{GIT_FILTER_DEFAULT});
    Buffer content;
    if (!filters || git_filter_list_apply_to_blob(content.out(), filters->get(), blob->get()) < 0)
        return {};
    return content.bytes();
}

bool isTorn(git_repository *repository, const QByteArray &path, const git_oid &whole)
{
    const QString name = QFile::decodeName(git_repository_workdir(repository) + path);
    const QFileInfo info(name);
    QFile file(name);
    if (!info.isFile() || info.isSymLink() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray content = contentOf(repository, path, whole);
    return file.size() < content.size() && content.startsWith(file.readAll());
}

int checkOut(git_repository *repository, git_tree *tree, git_tree *baseline, unsigned how,
             const QByteArrayList &paths)
{
    if (paths.isEmpty())
        return 0; // which would mean all
    std::vector<QByteArray> words(paths.cbegin(), paths.cend());
    std::vector<char *> pointers;
    pointers.reserve(words.size());
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    git_checkout_options options = GIT_CHECKOUT_OPTIONS_INIT;
    options.checkout_strategy =
        how | GIT_CHECKOUT_DONT_OVERWRITE_IGNORED | GIT_CHECKOUT_DISABLE_PATHSPEC_MATCH;
    options.baseline = baseline;
    options.paths = {pointers.data(), pointers.size()};
    return git_checkout_tree(repository, reinterpret_cast<git_object *>(tree), &options);
}

} // namespace

Result<> putFilesBack(git_repository *repository, const ObjectId &from, const ObjectId &to,
                      IndexToo index)
{
    const auto tree = findTree(repository, from);
    const auto baseline = findTree(repository, to);
    if (!tree || !baseline)
        return tl::unexpected(tree ? baseline.error() : tree.error());
    const auto differences = differencesOf(repository, tree->get(), baseline->get());
    if (!differences)
        return tl::unexpected(differences.error());
    QByteArrayList all;
    QByteArrayList torn;
    for (const auto &[path, file] : *differences) {
        all.append(path);
        if (file && isTorn(repository, path, *file))
            torn.append(path);
    }
    const unsigned how = index == IndexToo::Yes ? 0U : unsigned{GIT_CHECKOUT_DONT_UPDATE_INDEX};
    // A file of somebody else is a conflict, and with these libgit2 leaves it and does the others.
    constexpr unsigned safely =
        unsigned{GIT_CHECKOUT_SAFE} | GIT_CHECKOUT_RECREATE_MISSING | GIT_CHECKOUT_ALLOW_CONFLICTS;
    int code = checkOut(repository, tree->get(), baseline->get(), safely | how, all);
    if (code >= 0)
        code = checkOut(repository, tree->get(), baseline->get(), GIT_CHECKOUT_FORCE | how, torn);
    return code < 0 ? Result<>(tl::unexpected(gitError(code))) : Result<>();
}

} // namespace windlass::git
