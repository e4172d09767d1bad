// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace windlass::http {

//! The time in which a server is left alone, after it answered 429: it was asked too often.
class CallPause final
{
public:
    //! \a first: of a pause whose length the server does not tell; doubles while nothing but 429
    //! comes, up to \a longest
    CallPause(std::chrono::milliseconds first, std::chrono::milliseconds longest)
        : m_first(first), m_longest(longest), m_next(first)
    {
    }

    //! \a told: Retry-After, zero when there was none. A pause that lasts longer stays.
    void begin(std::chrono::seconds told);
    //! The server answers again.
    void end();
    //! UTC; invalid: there is no pause now.
    [[nodiscard]] QDateTime until() const;

private:
    const std::chrono::milliseconds m_first;
    const std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_next;
    QDateTime m_until;
};

} // namespace windlass::http
