// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

namespace windlass::auth {

//! Time since some moment; nobody can set it, but it may stand still while the computer sleeps.
[[nodiscard]] inline std::chrono::milliseconds steadyTime()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

//! The two clocks that tell a token's age: what one of them misses, the other sees.
struct Clocks
{
    std::function<QDateTime()> wall = &QDateTime::currentDateTimeUtc;
    std::function<std::chrono::milliseconds()> steady = &steadyTime;
};

} // namespace windlass::auth
