// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace windlass::http {

//! How patient to be. Tests shorten it.
struct Patience
{
    std::chrono::milliseconds silence = std::chrono::seconds(30); //!< without a byte
    std::chrono::milliseconds total =
        std::chrono::minutes(2); //!< for one request, retries included
    std::chrono::milliseconds firstDelay = std::chrono::milliseconds(500); //!< doubles each time
    int attempts = 4; //!< of a request that may be repeated
    std::chrono::milliseconds firstPause = std::chrono::minutes(1); //!< see CallPause
    std::chrono::milliseconds longestPause = std::chrono::minutes(15);
};

} // namespace windlass::http
