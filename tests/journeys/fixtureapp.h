// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QStringList>

namespace windlass::journeys {

//! Copies the sample app to \a folder and adds what is awkward: a symbolic link, an executable,
//! names in several scripts, an empty folder, CRLF line ends with and without rules for them,
//! ignored files.
[[nodiscard]] bool makeFixtureApp(const QString &folder);

//! Adds files to an app, so that its first push is sent while it is packed.
[[nodiscard]] bool makeLarge(const QString &folder);

[[nodiscard]] bool writeFile(const QString &path, const QByteArray &text);

//! One line for everything in \a folder: kind, rights, time, content, name. Without the top .git.
[[nodiscard]] QStringList fingerprint(const QString &folder);

//! What git prints, without the last line break; empty when it fails.
[[nodiscard]] QString git(const QStringList &arguments, const QProcessEnvironment &environment);

//! The tree that `git add -A` makes of a copy of \a folder, in \a scratch.
[[nodiscard]] QString treeByGit(const QString &folder, const QString &scratch,
                                const QProcessEnvironment &environment);

} // namespace windlass::journeys
