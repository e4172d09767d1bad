// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"

#include <git2/sys/refdb_backend.h>

#include <optional>

//! Only for sources of this room.

namespace windlass::git {

//! The branch that HEAD is on while nobody else can move it, by git's own lock file. It stays where
//! it is unless move() says otherwise.
class BranchLock final
{
public:
    explicit BranchLock(git_repository *repository) : m_repository(repository) {}
    ~BranchLock();
    Q_DISABLE_COPY_MOVE(BranchLock)

    //! \param reference  refs/heads/…
    //! Errors: Storage when another program has it locked, or the lock cannot be written.
    [[nodiscard]] Result<> take(const QByteArray &reference);

    //! Moves the branch, and waits until that is on the disk. Its reflog and that of HEAD tell
    //! about it, but are not waited for, as git does not either: nothing depends on them. Ends the
    //! lock.
    //!
    //! \param from  where it stands; nothing: it is not there yet
    //! \param words  for the reflogs, one line
    //! Errors: Storage, and then the branch has not moved.
    [[nodiscard]] Result<> move(const std::optional<git_oid> &from, const git_oid &to,
                                const git_signature *who, const QByteArray &words);

private:
    int unlock(bool moves, bool writesLogs, const git_reference *to, const git_signature *who,
               const char *words);

    git_repository *m_repository;
    std::unique_ptr<git_refdb_backend, void (*)(git_refdb_backend *)> m_references{
        nullptr, [](git_refdb_backend *backend) { backend->free(backend); }};
    QByteArray m_reference;
    void *m_lock = nullptr;
};

} // namespace windlass::git
