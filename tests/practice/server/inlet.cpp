// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inlet.h"

#include <algorithm>
#include <cstring>

namespace windlass::practice {

constexpr qsizetype longestLine = 64 << 10;
constexpr qsizetype readAhead = 16 << 10;

bool Inlet::fill()
{
    m_ahead.remove(0, m_used);
    m_used = 0;
    const qsizetype before = m_ahead.size();
    m_ahead.resize(before + readAhead);
    const qint64 count = m_wire.read(m_ahead.data() + before, readAhead);
    m_ahead.resize(before + std::max<qint64>(0, count));
    return count > 0;
}

std::optional<QByteArray> Inlet::line()
{
    qsizetype end = -1;
    while ((end = m_ahead.indexOf('\n', m_used)) < 0) {
        if (m_ahead.size() - m_used > longestLine || !fill())
            return std::nullopt;
    }
    QByteArray found = m_ahead.mid(m_used, end - m_used);
    m_used = end + 1;
    if (found.endsWith('\r'))
        found.chop(1);
    return found;
}

qint64 Inlet::read(char *buffer, qint64 size)
{
    const qsizetype waiting = m_ahead.size() - m_used;
    if (waiting == 0)
        return m_wire.read(buffer, size);
    const qint64 count = std::min<qint64>(size, waiting);
    std::memcpy(buffer, m_ahead.constData() + m_used, size_t(count));
    m_used += count;
    return count;
}

} // namespace windlass::practice
