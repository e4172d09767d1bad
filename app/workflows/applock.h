// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/services.h"

#include <QLockFile>

#include <memory>

namespace windlass::workflows {

//! The right to push an app, among all programs of this profile; ends with the object, or with the
//! program. \return nothing while another one has it. Errors: Storage, when nobody can get it.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> tryLockApp(const Services &services, qint64 app);

} // namespace windlass::workflows
