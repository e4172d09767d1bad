// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testing/linklane.h"
#include "testing/loopback.h"

#include <QByteArray>

#include <deque>
#include <optional>

namespace windlass::testing {

//! What one connection has on its way in one direction: bytes, then the end or a reset.
class LinkWay final
{
public:
    using Time = LinkLane::Time;
    enum class Outcome {
        Fine,
        Stuck,  //!< the receiver takes no more for now
        Broken, //!< the receiver has gone
        Reset,  //!< the sender's reset has arrived
    };

    explicit LinkWay(LinkLane &lane) : m_lane(lane) {}

    [[nodiscard]] bool canRead() const { return !m_sawEnd && m_queued < m_lane.capacity(); }
    [[nodiscard]] bool sawEnd() const { return m_sawEnd; }
    [[nodiscard]] bool endArrived() const { return m_endArrived; }
    [[nodiscard]] size_t queued() const { return m_queued; }
    [[nodiscard]] bool hasDue(Time now) const;
    [[nodiscard]] std::optional<Time> nextArrival() const;

    //! Takes what the lane has room for.
    //! \return how many bytes
    size_t read(const Descriptor &from, Time now);
    //! The sender reset the connection, or refused it.
    void reset(Time now);
    //! Nobody is left to hand it to.
    void discard();
    //! Hands over what has arrived.
    [[nodiscard]] Outcome deliver(const Descriptor &to, Time now);

private:
    enum class Kind { Bytes, End, Reset };
    struct Piece
    {
        Time arrival;
        Kind kind = Kind::Bytes;
        QByteArray bytes = {};
        qsizetype written = 0;
    };

    void close(Kind kind, Time now);
    [[nodiscard]] Outcome write(Piece &piece, const Descriptor &to);

    LinkLane &m_lane;
    std::deque<Piece> m_pieces;
    size_t m_queued = 0;
    bool m_sawEnd = false;
    bool m_endArrived = false;
};

} // namespace windlass::testing
