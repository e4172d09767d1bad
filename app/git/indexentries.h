// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/filescan.h"
#include "git/folderwalk.h"
#include "git/handles.h"
#include "git/sparserules.h"

//! Only for sources of this room: between libgit2's index and the scan, which does not know it.

namespace windlass::git {

[[nodiscard]] inline git_oid toOid(const RawId &id)
{
    git_oid raw = {};
    std::copy(id.begin(), id.end(), std::begin(raw.id));
    return raw;
}

[[nodiscard]] inline RawId toRawId(const git_oid &raw)
{
    RawId id = {};
    std::copy(std::begin(raw.id), std::end(raw.id), id.begin());
    return id;
}

//! \param isSparse  files that a sparse checkout keeps out but that are there count as others do
[[nodiscard]] TrackedFiles trackedFiles(git_index *index, const RootFolder &root, bool isSparse);

//! What has to be looked at: what the walk found, and tracked files that it did not come across.
//! Sorted by path; the paths are those of \a walk and \a tracked.
[[nodiscard]] std::vector<ScanTask> scanTasks(const RootFolder &root, const TrackedFiles &tracked,
                                              FolderWalk &walk);

//! Tells \a tasks, sorted by path, what is remembered of their files.
void remind(std::vector<ScanTask> &tasks, const RememberedFiles &remembered);

//! Takes away what lies outside of a sparse checkout. \return how many of them were not tracked
int leaveOutside(std::vector<ScanTask> &tasks, const SparseRules &rules);

//! Of all that is staged, whatever the index knows about times and sizes of files.
[[nodiscard]] RawId digestOf(git_index *index);

//! The tree that is staged; nothing while there are conflicts. An index that was stored after a
//! commit knows it, so that this takes no time.
[[nodiscard]] std::optional<git_oid> stagedTree(git_index *index, git_repository *repository);

//! Puts id, mode and what the file system knows into \a entry.
void fillEntry(git_index_entry &entry, const ScanResult &result);

//! The repository in \a folder has \a id checked out, or there is none.
[[nodiscard]] bool isAtCommit(const QByteArray &folder, const RawId &id);

} // namespace windlass::git
