// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace windlass::auth {

//! The name people know of the program that keeps secrets in process \a processId; empty when the
//! system does not tell.
[[nodiscard]] QString keychainProgram(qint64 processId);

} // namespace windlass::auth
