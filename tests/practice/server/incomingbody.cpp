// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incomingbody.h"

#include <algorithm>

namespace windlass::practice {

IncomingBody::IncomingBody(Inlet &inlet, const Request &head)
    : m_inlet(inlet),
      m_left(head.header("Content-Length").toLongLong()),
      m_isChunked(!head.header("Transfer-Encoding").isEmpty()),
      m_isAwaitingWord(head.header("Expect").compare("100-continue", Qt::CaseInsensitive) == 0),
      m_isAtEnd(!m_isChunked && m_left == 0)
{
    if (m_isChunked)
        m_left = 0;
}

qint64 IncomingBody::read(char *buffer, qint64 size)
{
    if (m_isAtEnd)
        return 0;
    if (m_isAwaitingWord && !m_inlet.say("HTTP/1.1 100 Continue\r\n\r\n"))
        return -1;
    m_isAwaitingWord = false;
    if (m_isChunked && m_left == 0 && !nextChunk())
        return -1;
    if (m_isAtEnd)
        return 0;
    const qint64 count = m_inlet.read(buffer, std::min(size, m_left));
    if (count <= 0)
        return -1;
    m_left -= count;
    m_isAtEnd = !m_isChunked && m_left == 0;
    return count;
}

bool IncomingBody::nextChunk()
{
    if (!m_isFirst && m_inlet.line() != QByteArray())
        return false;
    m_isFirst = false;
    const auto size = m_inlet.line();
    bool isNumber = false;
    m_left = size ? size->split(';').first().trimmed().toLongLong(&isNumber, 16) : -1;
    if (!isNumber || m_left < 0)
        return false;
    if (m_left > 0)
        return true;
    auto trailer = m_inlet.line();
    while (trailer && !trailer->isEmpty())
        trailer = m_inlet.line();
    m_isAtEnd = trailer.has_value();
    return m_isAtEnd;
}

} // namespace windlass::practice
