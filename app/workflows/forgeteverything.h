// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "workflows/services.h"

#include <QFuture>

namespace windlass::workflows {

//! What was known on this computer until just now.
struct Forgotten
{
    int accounts = 0;
    int apps = 0;

    //! What was done, in whole sentences for people.
    [[nodiscard]] QString sentence() const;
};

//! Forgets what Windlass knows on this computer: every account of every server with its secrets,
//! the whole database with the list of apps and everything cached in it, settings and lock files.
//! The folders of the apps stay as they are. Windlass keeps no log of its own on disk.
//! Errors: KeychainMissing, KeychainLocked (what was not reached yet is still there), Storage.
[[nodiscard]] QFuture<Result<Forgotten>> forgetEverything(const Services &services,
                                                          Sessions &sessions);

} // namespace windlass::workflows
