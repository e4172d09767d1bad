// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratelimit.h"

namespace windlass::practice {

constexpr qint64 anHour = 3600;

bool RateLimit::admit(const QString &who, qint64 now, int limit)
{
    if (limit <= 0)
        return true;
    const std::scoped_lock lock(m_mutex);
    QList<qint64> &calls = m_calls[who];
    while (!calls.isEmpty() && calls.first() <= now - anHour)
        calls.removeFirst();
    if (calls.size() >= limit)
        return false;
    calls.append(now);
    return true;
}

} // namespace windlass::practice
