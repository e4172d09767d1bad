// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/libraryversion.h"

#include <QList>

namespace windlass::workflows {

//! What Windlass is made of besides its own sources: Qt first.
[[nodiscard]] QList<LibraryVersion> libraryVersions();

} // namespace windlass::workflows
