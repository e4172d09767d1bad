// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace windlass::testing {

//! One direction of a line: a rate that all its connections share, and the time a byte travels.
class LinkLane final
{
public:
    using Clock = std::chrono::steady_clock;
    using Time = Clock::time_point;

    //! \param bitsPerSecond  0: no limit
    LinkLane(double bitsPerSecond, std::chrono::microseconds delay);

    [[nodiscard]] std::chrono::microseconds delay() const { return m_delay; }
    //! How many bytes may enter now. What does not fit stays with its sender.
    [[nodiscard]] size_t room(Time now) const;
    //! When room() is more than nothing.
    [[nodiscard]] Time nextRoom() const;
    //! \return when the last of these bytes arrives
    [[nodiscard]] Time enter(Time now, size_t bytes);
    //! What one connection may have on its way, including what its receiver does not take.
    [[nodiscard]] size_t capacity() const;

private:
    double m_bytesPerSecond;
    std::chrono::microseconds m_delay;
    Time m_busyUntil; //!< when the bytes that have entered are on the line
};

} // namespace windlass::testing
