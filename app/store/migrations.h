// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace windlass::store {

//! The statements that bring a database from schema n to n + 1, at index n. Append only: a step
//! that was released is never changed.
[[nodiscard]] const QList<QStringList> &migrations();

} // namespace windlass::store
