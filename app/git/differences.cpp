// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/folder.h"
#include "git/history.h"

#include <QCoreApplication>

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::Differences)
};

using PatchHandle = std::unique_ptr<git_patch, FreeWith<git_patch_free>>;

FileNumbers::Kind kindOf(git_delta_t status)
{
    switch (status) {
    case GIT_DELTA_ADDED:
        return FileNumbers::Kind::Added;
    case GIT_DELTA_DELETED:
        return FileNumbers::Kind::Deleted;
    default:
        return FileNumbers::Kind::Modified;
    }
}

Result<DiffHandle> diffOf(git_repository *repository, const std::optional<ObjectId> &from,
                          const ObjectId &to)
{
    auto before = from ? findTree(repository, *from) : Result<TreeHandle>(TreeHandle());
    if (!before)
        return tl::unexpected(before.error());
    const auto after = findTree(repository, to);
    if (!after)
        return tl::unexpected(after.error());
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.flags = GIT_DIFF_INCLUDE_TYPECHANGE;
    options.context_lines = 0;
    return acquire<DiffHandle>({}, git_diff_tree_to_tree, repository, before->get(), after->get(),
                               static_cast<const git_diff_options *>(&options));
}

using BlobHandle = std::unique_ptr<git_blob, FreeWith<git_blob_free>>;

// libgit2 sees no lines in a file that becomes a link, or a link that becomes a file; git does.
Result<PatchHandle> patchOfContents(git_repository *repository, const git_diff_delta &delta)
{
    const auto before = acquire<BlobHandle>({}, git_blob_lookup, repository, &delta.old_file.id);
    const auto after = acquire<BlobHandle>({}, git_blob_lookup, repository, &delta.new_file.id);
    if (!before || !after)
        return tl::unexpected(before ? after.error() : before.error());
    return acquire<PatchHandle>({}, git_patch_from_blobs, before->get(), delta.old_file.path,
                                after->get(), delta.new_file.path,
                                static_cast<const git_diff_options *>(nullptr));
}

Result<PatchHandle> patchAt(git_repository *repository, git_diff *diff, std::size_t index)
{
    const git_diff_delta &delta = *git_diff_get_delta(diff, index);
    const bool isOfBlobs = delta.status == GIT_DELTA_TYPECHANGE
                           && delta.old_file.mode != GIT_FILEMODE_COMMIT
                           && delta.new_file.mode != GIT_FILEMODE_COMMIT;
    return isOfBlobs ? patchOfContents(repository, delta)
                     : acquire<PatchHandle>({}, git_patch_from_diff, diff, index);
}

std::optional<ObjectId> contentOf(const git_diff_file &file)
{
    const bool isThere = file.mode != 0 && file.mode != GIT_FILEMODE_COMMIT;
    return isThere ? std::optional(fromOid(file.id)) : std::nullopt;
}

Result<FileNumbers> numbersAt(git_repository *repository, git_diff *diff, std::size_t index)
{
    const auto patch = patchAt(repository, diff, index);
    if (!patch)
        return tl::unexpected(patch.error());
    const git_diff_delta *delta = git_diff_get_delta(diff, index); // now it knows what is binary
    FileNumbers numbers;
    numbers.kind = kindOf(delta->status);
    numbers.path = shownPath(delta->new_file.path);
    numbers.before = contentOf(delta->old_file);
    numbers.after = contentOf(delta->new_file);
    numbers.isBinary = (delta->flags & GIT_DIFF_FLAG_BINARY) != 0;
    if (!*patch || numbers.isBinary)
        return numbers;
    std::size_t added = 0;
    std::size_t removed = 0;
    if (const int code = git_patch_line_stats(nullptr, &added, &removed, patch->get()); code < 0)
        return tl::unexpected(gitError(code));
    numbers.added = static_cast<qint64>(added);
    numbers.removed = static_cast<qint64>(removed);
    return numbers;
}

} // namespace

Result<QList<FileNumbers>>
numbersOf(const QString &repository, const std::optional<ObjectId> &from, const ObjectId &to,
          std::stop_token stop) // NOLINT(performance-unnecessary-value-param): the public signature
{
    const auto opened = openStored(repository);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto diff = diffOf(opened->get(), from, to);
    if (!diff)
        return tl::unexpected(diff.error());
    QList<FileNumbers> all;
    for (std::size_t i = 0; i < git_diff_num_deltas(diff->get()); ++i) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, Text::tr("Stopped."));
        const auto numbers = numbersAt(opened->get(), diff->get(), i);
        if (!numbers)
            return tl::unexpected(numbers.error());
        all.append(*numbers);
    }
    return all;
}

} // namespace windlass::git
