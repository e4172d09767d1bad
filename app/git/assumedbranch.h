// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/types.h"

#include <git2.h>
#include <git2/sys/transport.h>

#include <QByteArray>

#include <optional>

//! Only for sources of this room.

namespace windlass::git {

//! A subtransport that does not ask the server where the branches stand, but says that \a reference
//! stands at \a tip, or that there is no branch at all. What is sent goes through \a real, which it
//! owns from now on.
[[nodiscard]] git_smart_subtransport *assumeBranch(git_smart_subtransport *real,
                                                   const QByteArray &reference,
                                                   const std::optional<ObjectId> &tip);

} // namespace windlass::git
