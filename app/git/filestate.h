// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <utility>

//! Only for sources of this room: what the disk says about a file that git named.

namespace windlass::git {

//! Also true for a symbolic link that leads nowhere.
[[nodiscard]] bool isThere(const QByteArray &file);

[[nodiscard]] bool isSymbolicLink(const QByteArray &file);

//! Whoever runs the program has no right to read the file.
[[nodiscard]] bool isUnreadable(const QByteArray &file);

//! Size and time of the last change: different when something wrote to the file in between.
using FileStamp = std::pair<qint64, QDateTime>;
[[nodiscard]] FileStamp stampOf(const QByteArray &file);

} // namespace windlass::git
