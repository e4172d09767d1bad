// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace windlass::bench {

//! A scenario for the practice server: one user, who owns the workspace "large" with that many
//! repositories.
[[nodiscard]] QByteArray largeScenario(int repositories);

} // namespace windlass::bench
