// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace windlass::bench {

//! Starts a program and ends it again.
//! \return milliseconds until its first line on standard output; nothing when there was none
[[nodiscard]] std::optional<double> timeToFirstLine(const QString &program,
                                                    const QStringList &arguments);

} // namespace windlass::bench
