// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

namespace windlass::testing {

//! A clock that only the test moves.
class FakeClock final
{
public:
    void advance(std::chrono::milliseconds by) { m_now = m_now.addDuration(by); }
    [[nodiscard]] QDateTime now() const { return m_now; }

    //! For what asks for a clock; this one must outlive it.
    [[nodiscard]] std::function<QDateTime()> function() const
    {
        return [this] { return m_now; };
    }

private:
    QDateTime m_now{QDate(2026, 11, 23), QTime(12, 0), Qt::UTC};
};

} // namespace windlass::testing
