// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projects/commitset.h"
#include "projects/finding.h"

namespace windlass::projects {

//! What is wrong with names: such as differ only by case, such as Windows does not take, and
//! symbolic links that leave the folder. Of each kind at most 50.
[[nodiscard]] QList<Finding> pathFindings(const QString &folder, const QList<CommitFile> &files);

} // namespace windlass::projects
