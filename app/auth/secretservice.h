// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace windlass::auth {

//! True when the Secret Service (freedesktop.org; Linux only) has an entry of qtkeychain for \a key
//! that is locked, or its default collection is locked. False where there is no Secret Service.
//! \note Blocks for at most two seconds.
[[nodiscard]] bool isLockedInSecretService(const QString &service, const QString &key);

} // namespace windlass::auth
