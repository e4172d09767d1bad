// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace windlass::testing {

//! A port that nobody listens on, neither on 127.0.0.1 nor on ::1. No other process that asks here
//! with the same temporary folder gets it before this one has ended, and this one not again within
//! its next hundred questions: it stays free until it is used. One thread. 0: there is none.
[[nodiscard]] quint16 freePort();

} // namespace windlass::testing
