// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <mutex>

namespace windlass::git {

//! The memory that all workers together may use for the content of files, however many they are.
class MemoryBudget final
{
public:
    explicit MemoryBudget(std::size_t bytes) : m_total(bytes), m_left(bytes) {}

    //! A part of the budget, given back at the end. Making one waits until there is enough left;
    //! more than the whole budget is the whole budget.
    class Share final
    {
    public:
        Share(MemoryBudget &budget, std::size_t bytes)
            : m_budget(budget), m_bytes(std::min(bytes, budget.m_total))
        {
            std::unique_lock lock(budget.m_mutex);
            budget.m_returned.wait(lock, [this] { return m_budget.m_left >= m_bytes; });
            budget.m_left -= m_bytes;
        }
        ~Share()
        {
            {
                const std::lock_guard lock(m_budget.m_mutex);
                m_budget.m_left += m_bytes;
            }
            m_budget.m_returned.notify_all();
        }
        Share(const Share &) = delete;
        Share &operator=(const Share &) = delete;

    private:
        MemoryBudget &m_budget;
        std::size_t m_bytes;
    };

private:
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::size_t m_total;
    std::size_t m_left;
};

} // namespace windlass::git
