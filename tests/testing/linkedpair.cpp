// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/linkedpair.h"

namespace windlass::testing {

LinkedPair::LinkedPair(Descriptor client, const LoopbackTarget &target, LinkLane &up,
                       LinkLane &down, Time now)
    : m_target(target),
      m_opensAt(now + up.delay() + down.delay()),
      m_upLane(up),
      m_downLane(down),
      m_up(up),
      m_down(down),
      m_client{std::move(client)}
{
}

void LinkedPair::addTo(std::vector<pollfd> &wanted, Time now)
{
    m_client.slot = -1;
    m_server.slot = -1;
    if (!m_isOpen || m_isFinished)
        return;
    add(m_client, m_up, m_down, m_upLane.room(now) > 0, wanted);
    if (m_server.socket.isOpen())
        add(m_server, m_down, m_up, m_downLane.room(now) > 0, wanted);
}

void LinkedPair::add(Side &side, const LinkWay &from, const LinkWay &to, bool hasRoom,
                     std::vector<pollfd> &wanted)
{
    const bool isReading = hasRoom && from.canRead() && !m_isConnecting;
    const bool isWriting = side.isStuck || (m_isConnecting && &side == &m_server);
    // One that ended either way would be reported again and again as hung up.
    if (!isReading && !isWriting && (from.sawEnd() || to.endArrived()))
        return;
    side.slot = int(wanted.size());
    const int events = (isReading ? POLLIN : 0) | (isWriting ? POLLOUT : 0);
    wanted.push_back({side.socket.number(), short(events), 0});
}

std::optional<LinkedPair::Time> LinkedPair::nextEvent(Time now) const
{
    if (m_isFinished)
        return std::nullopt;
    if (!m_isOpen)
        return m_opensAt;
    std::optional<Time> next;
    const auto consider = [&next](std::optional<Time> time) {
        if (time && (!next || *time < *next))
            next = time;
    };
    if (!m_server.isStuck && !m_isConnecting)
        consider(m_up.nextArrival());
    if (!m_client.isStuck)
        consider(m_down.nextArrival());
    if (m_up.canRead() && m_upLane.room(now) == 0)
        consider(m_upLane.nextRoom());
    if (m_down.canRead() && m_downLane.room(now) == 0)
        consider(m_downLane.nextRoom());
    return next;
}

void LinkedPair::hear(const std::vector<pollfd> &seen, Time now)
{
    hear(m_client, m_up, seen, now);
    if (m_isConnecting && m_server.slot >= 0 && seen[size_t(m_server.slot)].revents != 0) {
        m_isConnecting = false;
        if (pendingError(m_server.socket) != 0)
            refuse(now);
        return;
    }
    hear(m_server, m_down, seen, now);
}

void LinkedPair::hear(Side &side, LinkWay &from, const std::vector<pollfd> &seen, Time now)
{
    side.isReady = false;
    if (side.slot < 0)
        return;
    const pollfd &entry = seen[size_t(side.slot)];
    side.isReady = (entry.events & POLLIN) != 0 && entry.revents != 0;
    if ((entry.revents & POLLOUT) != 0)
        side.isStuck = false;
    if ((entry.revents & POLLERR) != 0 && !side.isReady && !from.sawEnd())
        from.reset(now);
}

void LinkedPair::advance(Time now)
{
    if (m_isFinished || (!m_isOpen && now < m_opensAt))
        return;
    if (!m_isOpen)
        open(now);
    if (m_server.socket.isOpen() && !m_isConnecting)
        deliver(m_up, m_server, m_down, now);
    if (!m_isFinished)
        deliver(m_down, m_client, m_up, now);
    if (m_up.endArrived() && m_down.endArrived())
        m_isFinished = true;
}

void LinkedPair::open(Time now)
{
    m_isOpen = true;
    m_server.socket = connectTo(m_target, &m_isConnecting);
    if (!m_server.socket.isOpen())
        refuse(now);
}

void LinkedPair::refuse(Time now)
{
    m_up.discard();
    m_down.reset(now);
}

void LinkedPair::abort()
{
    m_client.socket.reset();
    m_server.socket.reset();
    m_isFinished = true;
}

void LinkedPair::deliver(LinkWay &way, Side &to, LinkWay &back, Time now)
{
    const LinkWay::Outcome outcome = way.deliver(to.socket, now);
    to.isStuck = outcome == LinkWay::Outcome::Stuck;
    if (outcome == LinkWay::Outcome::Broken) {
        way.discard();
        back.reset(now);
    } else if (outcome == LinkWay::Outcome::Reset) {
        to.socket.reset();
        m_isFinished = true;
    }
}

std::pair<size_t, size_t> LinkedPair::read(Time now)
{
    if (m_isFinished)
        return {0, 0};
    return {read(m_client, m_up, now), read(m_server, m_down, now)};
}

size_t LinkedPair::read(Side &side, LinkWay &from, Time now)
{
    if (!side.isReady || !from.canRead())
        return 0;
    const size_t bytes = from.read(side.socket, now);
    side.isReady = bytes > 0;
    return bytes;
}

} // namespace windlass::testing
