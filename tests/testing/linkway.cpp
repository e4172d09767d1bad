// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/linkway.h"

#include <algorithm>
#include <cerrno>

namespace windlass::testing {

namespace {

constexpr size_t mostInOnePiece = 16 << 10; // connections take turns

bool isTemporary(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

} // namespace

bool LinkWay::hasDue(Time now) const
{
    return !m_pieces.empty() && m_pieces.front().arrival <= now;
}

std::optional<LinkWay::Time> LinkWay::nextArrival() const
{
    return m_pieces.empty() ? std::nullopt : std::optional(m_pieces.front().arrival);
}

size_t LinkWay::read(const Descriptor &from, Time now)
{
    const size_t most = std::min(m_lane.room(now), mostInOnePiece);
    if (most == 0 || m_sawEnd)
        return 0;
    QByteArray bytes(qsizetype(most), Qt::Uninitialized);
    const auto moved = readSome(from, bytes.data(), most);
    if (!moved) {
        if (!isTemporary(errno))
            reset(now);
        return 0;
    }
    if (*moved == 0) {
        close(Kind::End, now);
        return 0;
    }
    bytes.truncate(qsizetype(*moved));
    bytes.squeeze();
    m_queued += *moved;
    m_pieces.push_back({m_lane.enter(now, *moved), Kind::Bytes, bytes});
    return *moved;
}

void LinkWay::reset(Time now)
{
    close(Kind::Reset, now);
}

void LinkWay::close(Kind kind, Time now)
{
    if (m_sawEnd && kind == Kind::End)
        return;
    m_sawEnd = true;
    m_pieces.push_back({m_lane.enter(now, 0), kind});
}

void LinkWay::discard()
{
    m_pieces.clear();
    m_queued = 0;
    m_sawEnd = true;
}

LinkWay::Outcome LinkWay::deliver(const Descriptor &to, Time now)
{
    while (hasDue(now)) {
        Piece &piece = m_pieces.front();
        if (piece.kind == Kind::Reset)
            return Outcome::Reset;
        if (piece.kind == Kind::End) {
            endWriting(to);
            m_endArrived = true;
        } else if (const Outcome outcome = write(piece, to); outcome != Outcome::Fine) {
            return outcome;
        }
        m_pieces.pop_front();
    }
    return Outcome::Fine;
}

LinkWay::Outcome LinkWay::write(Piece &piece, const Descriptor &to)
{
    while (piece.written < piece.bytes.size()) {
        const auto moved = writeSome(to, piece.bytes.constData() + piece.written,
                                     size_t(piece.bytes.size() - piece.written));
        if (!moved)
            return isTemporary(errno) ? Outcome::Stuck : Outcome::Broken;
        piece.written += qsizetype(*moved);
        m_queued -= *moved;
    }
    return Outcome::Fine;
}

} // namespace windlass::testing
