// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>
#include <QStringList>

#include <string>
#include <vector>

//! Lines of .gitignore and paths that are made up, to compare with git itself.

namespace windlass::testing {

using Random = QRandomGenerator;

//! Few letters and all special characters, so that matches are frequent.
[[nodiscard]] std::string randomPattern(Random &random);
[[nodiscard]] std::vector<std::string> randomPaths(Random &random, int count);

//! Runs git with the paths on its standard input. \return its words, apart by zeros
[[nodiscard]] QList<QByteArray> ask(const QString &folder, const QStringList &arguments,
                                    const std::vector<std::string> &paths);

[[nodiscard]] bool write(const QString &name, const std::string &text);

//! WINDLASS_SEED, or any.
[[nodiscard]] quint32 seedOfRules();

} // namespace windlass::testing
