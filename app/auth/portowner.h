// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace windlass::auth {

//! The program that listens on \a port of this computer; empty where the system does not tell (not
//! Linux, or the program belongs to somebody else).
[[nodiscard]] QString programListeningOn(quint16 port);

} // namespace windlass::auth
