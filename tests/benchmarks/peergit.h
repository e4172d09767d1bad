// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/measuredprocess.h"

#include <QUrl>

namespace windlass::bench {

//! The git that Windlass is compared with.

//! From now on git knows no settings but those of \a home, which has none, and asks nothing.
void useNoSettings(const QString &home);

//! A bare repository that takes pushes over HTTP and is never tidied up meanwhile.
[[nodiscard]] bool makeServerRepository(const QString &path);

//! Options for every call: who commits, and that nothing is tidied up meanwhile.
[[nodiscard]] QStringList peerOptions();

//! `git add -A`, `git commit` and `git push` to the branch main.
//! \param options  peerOptions() and more
[[nodiscard]] Measured addCommitPush(const QString &folder, const QUrl &url,
                                     const QStringList &options);

//! \a url as git takes it, with the name and password of the server.
[[nodiscard]] QString withAccess(QUrl url);

//! What a name stands for in a repository; empty when it stands for nothing.
[[nodiscard]] QByteArray objectAt(const QString &repository, const QString &name);

} // namespace windlass::bench
