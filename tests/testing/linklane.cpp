// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/linklane.h"

#include <algorithm>

namespace windlass::testing {

namespace {

using Seconds = std::chrono::duration<double>;

// What a router would keep: longer than the thread oversleeps on a busy machine, so that the line
// does not fall idle while somebody has bytes.
constexpr std::chrono::milliseconds longestBacklog{25};
constexpr double mostAtOnce = 64 << 10;
constexpr double receiverWindow = 256 << 10;
constexpr double mostOnItsWay = 16 << 20;

} // namespace

LinkLane::LinkLane(double bitsPerSecond, std::chrono::microseconds delay)
    : m_bytesPerSecond(bitsPerSecond / 8), m_delay(delay)
{
}

size_t LinkLane::room(Time now) const
{
    if (m_bytesPerSecond <= 0)
        return size_t(mostAtOnce);
    const Seconds backlog = std::max(m_busyUntil, now) - now;
    if (backlog >= longestBacklog)
        return 0;
    const double bytes = (Seconds(longestBacklog) - backlog).count() * m_bytesPerSecond;
    return size_t(std::clamp(bytes, 1.0, mostAtOnce));
}

LinkLane::Time LinkLane::nextRoom() const
{
    return m_busyUntil - longestBacklog + std::chrono::milliseconds(1);
}

LinkLane::Time LinkLane::enter(Time now, size_t bytes)
{
    m_busyUntil = std::max(m_busyUntil, now);
    if (m_bytesPerSecond > 0)
        m_busyUntil +=
            std::chrono::duration_cast<Clock::duration>(Seconds(double(bytes) / m_bytesPerSecond));
    return m_busyUntil + m_delay;
}

size_t LinkLane::capacity() const
{
    if (m_bytesPerSecond <= 0)
        return size_t(mostOnItsWay);
    return size_t(
        std::min(m_bytesPerSecond * Seconds(m_delay).count() + receiverWindow, mostOnItsWay));
}

} // namespace windlass::testing
