// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/profile.h"
#include "foundation/result.h"

namespace windlass::workflows {

//! The language that was chosen for the window, by its code; empty: as the system, also when what
//! is stored is none of languages().
[[nodiscard]] QString storedLanguage(const Profile &profile);

//! Remembers \a language and speaks it; see speak(). Errors: Storage; then nothing changes.
[[nodiscard]] Result<> useLanguage(const Profile &profile, const QString &language);

} // namespace windlass::workflows
