// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "store/types.h"
#include "workflows/services.h"

namespace windlass::workflows {

//! What \a link, of an app with a base directory, asks to be created may be there by now: apps that
//! have a folder each in one repository all ask for it, and the first push of them creates it.
//! \return the link, with the repository as far as another app of the list knows it.
//! Errors: Storage.
[[nodiscard]] Result<store::Link> withSharedRepository(const Services &services,
                                                       const store::Link &link);

//! Whether a push of another one of these apps asked for the repository that \a link wants created,
//! and never heard the answer: it may be there. Errors: Storage.
[[nodiscard]] Result<bool> isAskedForByOthers(const Services &services, const store::Link &link);

} // namespace windlass::workflows
