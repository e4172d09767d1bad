// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace windlass::store {

//! The statements that make a new database as all of migrations() would: those take three times as
//! long, most of it to prove for each new column that the tables, which are empty, are sound. Every
//! new step goes in here, too; a test compares the two.
[[nodiscard]] const QStringList &schema();

} // namespace windlass::store
