// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <mutex>

namespace windlass::git {

//! Counts what any number of threads do, and tells one listener about it some ten times a second.
class WorkTally final
{
public:
    struct Counts
    {
        std::uint64_t files = 0;
        std::uint64_t bytes = 0;
    };
    //! Called from whichever thread has just counted something; one call at a time.
    using Tell = std::function<void(const Counts &)>;

    explicit WorkTally(Tell tell) : m_tell(std::move(tell)) {}

    void addFiles(std::uint64_t count)
    {
        m_files += count;
        tellSometimes();
    }
    void addBytes(std::uint64_t count)
    {
        m_bytes += count;
        tellSometimes();
    }

    //! Counts from zero again, and tells so at once. \note While nobody else counts.
    void restart()
    {
        m_files = 0;
        m_bytes = 0;
        tell();
    }

    //! Tells the counts as they are. \note While nobody else counts.
    void tell()
    {
        m_told = Clock::now();
        if (m_tell)
            m_tell({m_files, m_bytes});
    }

private:
    using Clock = std::chrono::steady_clock;

    void tellSometimes()
    {
        constexpr std::chrono::milliseconds shortestPause{100};
        const std::unique_lock lock(m_mutex, std::try_to_lock);
        if (m_tell && lock && Clock::now() - m_told >= shortestPause)
            tell();
    }

    Tell m_tell;
    std::mutex m_mutex;
    Clock::time_point m_told;
    std::atomic<std::uint64_t> m_files = 0;
    std::atomic<std::uint64_t> m_bytes = 0;
};

} // namespace windlass::git
