// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/types.h"
#include "workflows/services.h"

#include <QLockFile>

#include <memory>

namespace windlass::workflows {

//! The right to push an app, among all programs of this profile; ends with the object, or with the
//! program. \return nothing while another one has it. Errors: Storage, when nobody can get it.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> tryLockApp(const Services &services, qint64 app);

//! Likewise to push to the repository that \a link names, or to create it: several apps may share
//! one.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> tryLockRepository(const Services &services,
                                                                   const store::Link &link);

} // namespace windlass::workflows
