// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/callpause.h"

#include <algorithm>

namespace windlass::http {

void CallPause::begin(std::chrono::seconds told)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (until().isValid() && told.count() == 0)
        return; // calls that were under way together tell of the same pause
    auto length = std::chrono::duration_cast<std::chrono::milliseconds>(told);
    if (told.count() == 0) {
        length = m_next;
        m_next = std::min(2 * m_next, m_longest);
    }
    const QDateTime end = now.addDuration(length);
    if (!m_until.isValid() || end > m_until)
        m_until = end;
}

void CallPause::end()
{
    m_until = {};
    m_next = m_first;
}

QDateTime CallPause::until() const
{
    return m_until.isValid() && m_until > QDateTime::currentDateTimeUtc() ? m_until : QDateTime();
}

} // namespace windlass::http
