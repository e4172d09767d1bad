// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"

//! Whether a folder may be worked with that somebody else may have prepared. Only for sources of
//! this room; others use trustFolder() and asksForTrust().

namespace windlass::git {

//! A repository can name programs to run: git trusts it only when it belongs to whoever asks.
//! Errors: Finding, as asksForTrust() knows it, when \a path, canonical, belongs to another user of
//! the computer and is in no folder that is trusted. \note Any thread.
[[nodiscard]] Result<> checkOwner(const QString &path);

//! The repository of the folder \a path, canonical. Whom its .git belongs to, which may be a file,
//! only checkOwner() tells.
//! Errors: Finding, as asksForTrust() knows it, when what that leads to belongs to another user and
//! the folder is not trusted; otherwise those of git. \note Any thread.
[[nodiscard]] Result<RepositoryHandle> openOwned(const QString &path);

//! Whether \a repository is that of the folder \a path, canonical, alone: a folder that somebody
//! else packed can lead to any repository or object store of this computer, whose history a push
//! would publish. Linked work trees and submodules lead to one that leads back.
//! Errors: Finding, as asksForTrust() knows it, where it is not, or what it leads to belongs to
//! another user; unless the folder is trusted.
//! \note In the thread of the repository.
[[nodiscard]] Result<> checkHistory(git_repository *repository, const QString &path);

} // namespace windlass::git
