// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "workflows/services.h"

#include <QFuture>

namespace windlass::workflows {

//! Forgets what Windlass knows on this computer: every account of every server with its secrets,
//! the list of apps, their links and the settings. The folders of the apps stay as they are.
//! Errors: KeychainMissing, KeychainLocked (what was not reached yet is still there), Storage.
[[nodiscard]] QFuture<Result<>> forgetEverything(const Services &services, Sessions &sessions);

} // namespace windlass::workflows
