// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace windlass::models {

//! How long ago \a time was, in a few words: "just now", "3 min ago", "2 h ago", "yesterday", or
//! the date. Empty when it is invalid. What lies ahead of \a now is "just now": clocks differ.
[[nodiscard]] QString timeAgo(const QDateTime &time, const QDateTime &now);
//! The same by the clock of this computer.
[[nodiscard]] QString timeAgo(const QDateTime &time);

//! Date and time in the user's zone and language; empty when it is invalid.
[[nodiscard]] QString exactTime(const QDateTime &time);

//! The time of day, with the date unless it is today's.
[[nodiscard]] QString clockTime(const QDateTime &time);

} // namespace windlass::models
