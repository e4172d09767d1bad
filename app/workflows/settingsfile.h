// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

class QSettings;

namespace windlass::workflows {

//! Writes what was set in \a settings, the INI file of the profile. Errors: Storage, with its
//! name.
[[nodiscard]] Result<> saved(QSettings &settings);

} // namespace windlass::workflows
