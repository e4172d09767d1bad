// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/workingtree.h"
#include "workflows/publishproject.h"

namespace windlass::ui {

//! "14 files, 212 KB. 1,204 ignored." or, after the first push, "3 changes in 14 files. …"
[[nodiscard]] QString planText(const git::Snapshot &snapshot);

//! "Looking at the folder: 1,200 of 50,000 files, 14.1 MB"
[[nodiscard]] QString lookingText(const workflows::PublishProgress &progress);

//! "Pushed to main. a1b2c3d was found on Bitbucket."
//! doneText() and what was otherwise than usual.
[[nodiscard]] QString outcomeText(const workflows::PublishReport &report);
[[nodiscard]] QString doneText(const workflows::PublishReport &report);

} // namespace windlass::ui
