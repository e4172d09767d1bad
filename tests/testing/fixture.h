// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace windlass::testing {

//! The bytes of tests/data/\a name, such as "bitbucket/user.json". Ends the program when it is
//! missing.
[[nodiscard]] QByteArray fixture(const QString &name);

} // namespace windlass::testing
