// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inflatedbody.h"

#include <algorithm>

namespace windlass::practice {

constexpr qsizetype inputSize = 16 << 10;
constexpr int gzipOnly = MAX_WBITS + 16;
constexpr qint64 largestOutput = 1 << 20;

InflatedBody::InflatedBody(std::shared_ptr<Body> packed)
    : m_packed(std::move(packed)), m_input(inputSize, Qt::Uninitialized)
{
    if (inflateInit2(&m_stream, gzipOnly) != Z_OK)
        qFatal("zlib cannot be used.");
}

InflatedBody::~InflatedBody()
{
    inflateEnd(&m_stream);
}

qint64 InflatedBody::read(char *buffer, qint64 size)
{
    const qint64 room = std::min(size, largestOutput);
    m_stream.next_out = reinterpret_cast<Bytef *>(buffer);
    m_stream.avail_out = uInt(room);
    while (!m_isDone && m_stream.avail_out == uInt(room)) {
        if (m_stream.avail_in == 0) {
            const qint64 count = m_packed->read(m_input.data(), m_input.size());
            if (count <= 0)
                return -1; // the end of the coding comes first in a whole body
            m_stream.next_in = reinterpret_cast<Bytef *>(m_input.data());
            m_stream.avail_in = uInt(count);
        }
        const int state = inflate(&m_stream, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
            return -1;
        m_isDone = state == Z_STREAM_END;
        // What frames the body must be read to its end, or the next request starts inside it.
        if (m_isDone && m_packed->read(m_input.data(), m_input.size()) != 0)
            return -1;
    }
    return room - qint64(m_stream.avail_out);
}

} // namespace windlass::practice
