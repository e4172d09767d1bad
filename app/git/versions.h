// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/libraryversion.h"

#include <QList>

namespace windlass::git {

//! The libraries below this room. Any thread, also before libgit2 was started.
[[nodiscard]] QList<LibraryVersion> libraryVersions();

} // namespace windlass::git
