// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QString>
#include <QStringList>

namespace windlass::projects {

//! The line of a top .gitignore that leaves out exactly this path.
//! \param path  relative, '/' between its parts; a folder needs another '/' behind
[[nodiscard]] QString ignoreLineFor(const QString &path);

//! Adds \a lines to the .gitignore at the top of \a folder, or makes one. This is the only thing in
//! the folder that Windlass ever writes, and only because the user pressed a button for it.
//!
//! All or nothing: the file is replaced in one step. What it had stays byte for byte, and so do its
//! line ends and permissions; lines that it has already are not added again.
//! Errors: FolderUnusable when .gitignore is a symbolic link (git passes over it) or no file;
//!         Storage.
[[nodiscard]] Result<> addIgnoreLines(const QString &folder, const QStringList &lines);

} // namespace windlass::projects
