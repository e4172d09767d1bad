// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/samplefolder.h"
#include "git/workingtree.h"

namespace windlass::testing {

//! A script that makes a repository with one commit on main.
constexpr auto oneCommit = "git init -q; mkdir d; echo 1 > f; echo 2 > d/g; git add -A;"
                           "git commit -qm one;";

//! A request for what the folder holds now; an unusable tree when it holds nothing.
[[nodiscard]] git::CommitRequest requestFor(const SampleFolder &folder,
                                            const std::optional<git::ObjectId> &parent = {},
                                            const QString &branch = QStringLiteral("main"));

} // namespace windlass::testing
