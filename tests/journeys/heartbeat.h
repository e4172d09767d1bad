// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/accessible.h"

#include <atomic>
#include <thread>

namespace windlass::journeys {

//! Asks a program for its name again and again, from a thread of its own, until it ends: the answer
//! comes out of the program's event loop, so the longest wait is its longest stall, and what this
//! machine was busy with besides.
class Heartbeat final
{
public:
    explicit Heartbeat(const QString &service);
    ~Heartbeat();
    Q_DISABLE_COPY_MOVE(Heartbeat)

    [[nodiscard]] int longest() const { return m_longest; } //!< milliseconds
    [[nodiscard]] int beats() const { return m_beats; }
    //! Of more than 50 ms.
    [[nodiscard]] int stalls() const { return m_stalls; }

private:
    std::atomic<int> m_longest = 0;
    std::atomic<int> m_beats = 0;
    std::atomic<int> m_stalls = 0;
    std::jthread m_thread; // last: the others are there while it runs
};

} // namespace windlass::journeys
