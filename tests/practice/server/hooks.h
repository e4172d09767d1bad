// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace windlass::practice {

//! Writes the hooks all repositories share: what Bitbucket refuses and what it says after a push.
//! They read the variables a PushRules and GitHost set, and do nothing without them.
void installHooks(const QString &folder);

} // namespace windlass::practice
