// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testing/linkway.h"

#include <poll.h>

#include <vector>

namespace windlass::testing {

//! One connection of a client through the line to the server.
class LinkedPair final
{
public:
    using Time = LinkLane::Time;

    //! The server hears of the client one round trip after \a now, as a new TCP connection costs
    //! it.
    LinkedPair(Descriptor client, const LoopbackTarget &target, LinkLane &up, LinkLane &down,
               Time now);

    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    [[nodiscard]] size_t queued() const { return m_up.queued() + m_down.queued(); }

    //! What to wait for.
    void addTo(std::vector<pollfd> &wanted, Time now);
    //! When something happens without anybody writing; may have passed.
    [[nodiscard]] std::optional<Time> nextEvent(Time now) const;
    //! Takes over what poll() said of the entries that were added.
    void hear(const std::vector<pollfd> &seen, Time now);
    //! Opens the way to the server, hands over what has arrived.
    void advance(Time now);
    //! \return bytes taken from the client, from the server
    std::pair<size_t, size_t> read(Time now);
    //! Resets both connections.
    void abort();

private:
    //! One of the two sockets: the way that starts at it, the way that ends at it.
    struct Side
    {
        Descriptor socket = {};
        bool isReady = false; //!< has something to read
        bool isStuck = false; //!< takes no more bytes for now
        int slot = -1;        //!< in the list for poll()
    };

    void open(Time now);
    void refuse(Time now);
    void add(Side &side, const LinkWay &from, const LinkWay &to, bool hasRoom,
             std::vector<pollfd> &wanted);
    static void hear(Side &side, LinkWay &from, const std::vector<pollfd> &seen, Time now);
    static size_t read(Side &side, LinkWay &from, Time now);
    void deliver(LinkWay &way, Side &to, LinkWay &back, Time now);

    const LoopbackTarget m_target;
    const Time m_opensAt;
    LinkLane &m_upLane;
    LinkLane &m_downLane;
    LinkWay m_up;
    LinkWay m_down;
    Side m_client;
    Side m_server;
    bool m_isConnecting = false;
    bool m_isOpen = false;
    bool m_isFinished = false;
};

} // namespace windlass::testing
