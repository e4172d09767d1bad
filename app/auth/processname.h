// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace windlass::auth {

//! The name of the program in process \a processId; empty where the system does not tell (not
//! Linux, or no such process). It is what that program calls itself: plain text from outside.
[[nodiscard]] QString processName(qint64 processId);

} // namespace windlass::auth
