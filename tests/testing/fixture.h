// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace windlass::testing {

//! The bytes of tests/data/\a name, such as "bitbucket/user.json". Ends the program when it is
//! missing.
[[nodiscard]] QByteArray fixture(const QString &name);

//! The names of the files in tests/data/\a folder that fit \a pattern, sorted.
[[nodiscard]] QStringList fixtureNames(const QString &folder, const QString &pattern);

} // namespace windlass::testing
