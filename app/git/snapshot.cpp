// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/snapshot.h"

#include "git/forgetfulstore.h"
#include "git/packtrees.h"

#include <QCoreApplication>

#include <algorithm>

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::Snapshot)
};

Change::Kind kindOf(git_delta_t status)
{
    switch (status) {
    case GIT_DELTA_ADDED:
        return Change::Kind::Added;
    case GIT_DELTA_DELETED:
        return Change::Kind::Deleted;
    default:
        return Change::Kind::Modified;
    }
}

Change changeOf(const Staging &staging, const git_diff_delta &delta)
{
    Change change{kindOf(delta.status), shownPath(delta.new_file.path), 0};
    const git_index_entry *entry =
        git_index_get_bypath(staging.index().get(), delta.new_file.path, GIT_INDEX_STAGE_NORMAL);
    if (change.kind != Change::Kind::Deleted && entry && entry->mode != GIT_FILEMODE_COMMIT)
        change.bytes = staging.bytesOf(*entry);
    return change;
}

Change changeOf(const Staging &staging, const git_index_entry &entry)
{
    const bool isFile = entry.mode != GIT_FILEMODE_COMMIT;
    return {Change::Kind::Added, shownPath(entry.path), isFile ? staging.bytesOf(entry) : 0};
}

// Without a commit before, everything is new.
QList<Change> allOf(const Staging &staging)
{
    const std::size_t count = git_index_entrycount(staging.index().get());
    QList<Change> changes;
    changes.reserve(static_cast<qsizetype>(count));
    for (std::size_t i = 0; i < count; ++i)
        changes.append(changeOf(staging, *git_index_get_byindex(staging.index().get(), i)));
    return changes;
}

// Tree against tree: against an index, libgit2 leaves entries out that are "assumed unchanged".
Result<QList<Change>> differences(git_tree *base, const Staging &staging,
                                  git_repository *repository)
{
    const git_oid id = toOid(staging.tree());
    const auto tree = acquire<TreeHandle>({}, git_tree_lookup, repository, &id);
    if (!tree)
        return tl::unexpected(tree.error());
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.flags = GIT_DIFF_INCLUDE_TYPECHANGE | GIT_DIFF_SKIP_BINARY_CHECK;
    const auto diff = acquire<DiffHandle>({}, git_diff_tree_to_tree, repository, base, tree->get(),
                                          static_cast<const git_diff_options *>(&options));
    if (!diff)
        return tl::unexpected(diff.error());
    QList<Change> changes;
    const std::size_t count = git_diff_num_deltas(diff->get());
    for (std::size_t i = 0; i < count; ++i)
        changes.append(changeOf(staging, *git_diff_get_delta(diff->get(), i)));
    return changes;
}

Result<QList<Change>> changesAgainst(git_tree *base, const Staging &staging,
                                     git_repository *repository)
{
    auto changes =
        base ? differences(base, staging, repository) : Result<QList<Change>>(allOf(staging));
    if (changes)
        std::sort(changes->begin(), changes->end(),
                  [](const Change &a, const Change &b) { return a.path < b.path; });
    return changes;
}

void countFiles(Snapshot &snapshot, const Staging &staging)
{
    const std::size_t count = git_index_entrycount(staging.index().get());
    for (std::size_t i = 0; i < count; ++i) {
        const git_index_entry *entry = git_index_get_byindex(staging.index().get(), i);
        if (entry->mode == GIT_FILEMODE_COMMIT)
            continue;
        ++snapshot.files;
        snapshot.bytes += staging.bytesOf(*entry);
    }
}

// The repository that looks at the folder: its own, or a scratch one for as long as this lives.
struct Viewer
{
    ScratchRepository scratch;
    git_repository *repository = nullptr;
    RememberedObjects *remembered = nullptr;
};

Result<Viewer> viewerOf(const OpenFolder &folder, const std::stop_token &stop)
{
    Viewer viewer;
    viewer.repository = folder.repository.get();
    if (!viewer.repository) {
        auto scratch = scratchRepository(folder);
        if (!scratch)
            return tl::unexpected(scratch.error());
        viewer.scratch = std::move(*scratch);
        viewer.repository = viewer.scratch.repository.get();
    }
    const auto remembered = writeNothing(viewer.repository, stop);
    if (!remembered)
        return tl::unexpected(remembered.error());
    viewer.remembered = *remembered;
    return viewer;
}

} // namespace

Result<Snapshot> snapshotOf(const OpenFolder &folder, const std::optional<ObjectId> &base,
                            const std::stop_token &stop, const ReportFolder &report)
{
    const auto viewer = viewerOf(folder, stop);
    if (!viewer)
        return tl::unexpected(viewer.error());
    const auto tree = base ? findTree(viewer->repository, *base) : Result<TreeHandle>(TreeHandle());
    if (!tree)
        return tl::unexpected(tree.error());
    Staging staging(folder, viewer->repository, *viewer->remembered, stop);
    staging.reportTo(report);
    if (const auto done = staging.run(); !done)
        return tl::unexpected(done.error());
    auto changes = changesAgainst(tree->get(), staging, viewer->repository);
    if (!changes)
        return tl::unexpected(changes.error());
    Snapshot snapshot{staging.tree(), 0, 0, {}, staging.ignored(), *changes, staging.obstacles()};
    countFiles(snapshot, staging);
    if (!base) {
        const auto objects = objectsIn(viewer->repository, toOid(staging.tree()), stop);
        if (!objects && stop.stop_requested())
            return tl::unexpected(objects.error());
        snapshot.objects = objects.value_or(nullptr); // a push can do without
    }
    if (snapshot.files == 0 && !base)
        return fail(ErrorKind::FolderEmpty,
                    Text::tr("There is nothing in this folder that could be pushed. Choose the "
                             "folder that holds the app."));
    return snapshot;
}

Result<Snapshot>
snapshot(const QString &folder, const std::optional<ObjectId> &base,
         std::stop_token stop, // NOLINT(performance-unnecessary-value-param): the public signature
         const ReportFolder &report)
{
    const auto opened = openFolder(folder);
    if (!opened)
        return tl::unexpected(opened.error());
    return snapshotOf(*opened, base, stop, report);
}

Result<Snapshot> snapshotBeside(const QString &folder, const QString &repository,
                                const BranchName &branch, const std::optional<ObjectId> &base,
                                const std::stop_token &stop, const ReportFolder &report)
{
    const auto opened = openFolderBeside(folder, repository, branch);
    if (!opened)
        return tl::unexpected(opened.error());
    return snapshotOf(*opened, base, stop, report);
}

} // namespace windlass::git
