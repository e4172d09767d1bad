// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace windlass::git {

//! Makes text of a server harmless to show and to log: split at \\n and \\r, without terminal
//! sequences, control characters and marks that turn the direction of writing, without empty lines
//! at either end and spaces at the ends of lines.
[[nodiscard]] QStringList plainText(const QByteArray &bytes);

//! As much of \a text as a message has room for: 2,000 characters, and "…" where more stood.
[[nodiscard]] QString excerpt(const QString &text);

} // namespace windlass::git
