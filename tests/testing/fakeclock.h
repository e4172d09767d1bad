// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/clocks.h"

namespace windlass::testing {

//! A clock that only the test moves.
class FakeClock final
{
public:
    //! Time passes.
    void advance(std::chrono::milliseconds by)
    {
        jump(by);
        m_steady += by;
    }
    //! Somebody sets the clock; no time passes.
    void jump(std::chrono::milliseconds by) { m_now = m_now.addDuration(by); }
    [[nodiscard]] QDateTime now() const { return m_now; }

    //! For what asks for clocks; this one must outlive it.
    [[nodiscard]] auth::Clocks clocks() const
    {
        return {[this] { return m_now; }, [this] { return m_steady; }};
    }

private:
    QDateTime m_now{QDate(2026, 11, 23), QTime(12, 0), Qt::UTC};
    std::chrono::milliseconds m_steady = std::chrono::hours(1);
};

} // namespace windlass::testing
