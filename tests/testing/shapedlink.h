// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <memory>

namespace windlass::testing {

struct LoopbackTarget;

//! What a line does to the bytes on it. The rate holds for each direction, shared by all
//! connections.
struct LinkShape
{
    std::chrono::microseconds roundTrip = std::chrono::milliseconds(80);
    double megabitsPerSecond = 20; //!< 0: no limit
};

struct LinkTraffic
{
    int connections = 0; //!< ever made
    qint64 bytesUp = 0;  //!< taken from clients
    qint64 bytesDown = 0;
    qint64 mostQueued = 0; //!< the most bytes that were ever in it at once
};

//! A line between a program and a server, both on this machine: listens on 127.0.0.1, relays to the
//! server, and makes both directions, each on its own, as slow as a network is. A new connection
//! costs a round trip; ends of one direction and resets pass; what the receiver does not take or
//! the rate does not allow stays with the sender, as on a real line. It knows nothing of loss or of
//! TCP's slow start.
//!
//! Has a thread of its own, so the thread that made it may block.
class ShapedLink final
{
public:
    explicit ShapedLink(const LinkShape &shape = {});
    ~ShapedLink(); // stops
    Q_DISABLE_COPY_MOVE(ShapedLink)

    //! \param port  0 for any free one
    //! \return what went wrong, a sentence; empty when it listens
    [[nodiscard]] QString start(const LoopbackTarget &target, quint16 port = 0);
    //! Resets every connection.
    void stop();

    [[nodiscard]] quint16 port() const;
    //! From any thread.
    [[nodiscard]] LinkTraffic traffic() const;

private:
    class Relay;
    std::unique_ptr<Relay> m_relay;
};

} // namespace windlass::testing
