// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace windlass {

namespace store {
class Database;
}

//! What SQLite calls "user_version"; -1 when it cannot be read.
[[nodiscard]] int versionOf(store::Database &database);

//! Their names, sorted.
[[nodiscard]] QStringList tablesOf(store::Database &database);

//! Empty when the file cannot be read.
[[nodiscard]] QByteArray bytesOf(const QString &file);

} // namespace windlass
