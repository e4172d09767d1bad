// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"

#include <QTemporaryDir>

#include <memory>

//! Only for sources of this room: the one way to open the user's folder.

namespace windlass::git {

struct OpenFolder
{
    QString path;                //!< canonical, without a slash at the end
    RepositoryHandle repository; //!< empty when the folder has none
    QString memory = {};         //!< a file about what was read before; empty: there is none

    //! A path inside the folder as the file system knows it.
    [[nodiscard]] QByteArray fileName(const char *relative) const
    {
        return QFile::encodeName(path) + '/' + relative;
    }
};

enum class WhileBusy {
    Refuse, //!< a merge, rebase, cherry-pick, revert or bisect is FolderUnusable
    Accept,
};

//! Checks whom the folder belongs to before git reads a byte of its configuration, and that no
//! repository above it would be meant. Errors: those of inspect().
[[nodiscard]] Result<OpenFolder> openFolder(const QString &folder,
                                            WhileBusy busy = WhileBusy::Refuse);

//! A folder that has no repository, looked at by the bare \a repository elsewhere; the folder stays
//! without one. What was read is remembered in the repository, for \a branch: a pack has all of it.
//! Errors: those of openFolder(); FolderUnusable when the folder has a repository.
[[nodiscard]] Result<OpenFolder> openFolderBeside(const QString &folder, const QString &repository,
                                                  const BranchName &branch);

//! \a path has a .git that is not a repository yet and may be made one.
[[nodiscard]] bool isHalfMadeRepository(const QString &path);

//! As openFolder(), but FolderUnusable when there is no repository.
[[nodiscard]] Result<OpenFolder> openRepository(const QString &folder);

//! The repository of a working tree, to be asked for its index and its rules: nothing of its
//! history is published, which may come from anywhere. Errors: those of openRepository().
[[nodiscard]] Result<RepositoryHandle> openForRules(const QString &folder);

//! The repository of a folder, or the bare one that \a path is. Errors: those of openRepository().
[[nodiscard]] Result<RepositoryHandle> openStored(const QString &path);

//! A repository outside the folder that looks at the folder with the user's settings, for a folder
//! that has none of its own.
struct ScratchRepository
{
    std::unique_ptr<QTemporaryDir> place;
    RepositoryHandle repository;
};

[[nodiscard]] Result<ScratchRepository> scratchRepository(const OpenFolder &folder);

//! The branch HEAD names and the commit it stands at. Errors: FolderUnusable.
struct Head
{
    std::optional<BranchName> branch;
    std::optional<ObjectId> commit;
};
[[nodiscard]] Result<Head> readHead(git_repository *repository);

//! Errors: NotFound, with a sentence about what to do.
[[nodiscard]] Result<CommitHandle> findCommit(git_repository *repository, const ObjectId &id);

//! The tree of a commit, or the tree \a id itself. Errors: NotFound.
[[nodiscard]] Result<TreeHandle> findTree(git_repository *repository, const ObjectId &id);

} // namespace windlass::git
