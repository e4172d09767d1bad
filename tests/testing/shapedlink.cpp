// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/shapedlink.h"

#include "testing/linkedpair.h"

#include <algorithm>
#include <mutex>
#include <thread>

namespace windlass::testing {

using namespace Qt::StringLiterals;

class ShapedLink::Relay
{
public:
    using Clock = LinkLane::Clock;
    using Time = LinkLane::Time;

    explicit Relay(const LinkShape &shape)
        : m_up(shape.megabitsPerSecond * 1e6, shape.roundTrip / 2),
          m_down(shape.megabitsPerSecond * 1e6, shape.roundTrip - shape.roundTrip / 2)
    {
    }

    ~Relay() { stop(); }
    Q_DISABLE_COPY_MOVE(Relay)

    QString start(const LoopbackTarget &target, quint16 port)
    {
        m_target = target;
        m_listening = listenOnLoopback(port);
        if (!m_listening.isOpen())
            return u"The link cannot listen on port %1."_s.arg(port);
        std::tie(m_sleeper, m_waker) = wakingPipe();
        if (!m_waker.isOpen())
            return u"The link cannot make a pipe."_s;
        m_port = portOf(m_listening);
        m_thread = std::thread([this] { run(); });
        return {};
    }

    void stop()
    {
        m_waker.close(); // the other end sees it
        if (m_thread.joinable())
            m_thread.join();
        m_listening.close();
    }

    [[nodiscard]] quint16 port() const { return m_port; }

    [[nodiscard]] LinkTraffic traffic() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_traffic;
    }

private:
    void run()
    {
        std::vector<pollfd> entries;
        while (sleep(&entries)) {
            const Time now = Clock::now();
            for (const auto &pair : m_pairs)
                pair->hear(entries, now);
            for (const auto &pair : m_pairs)
                pair->advance(now);
            readInTurns(now);
            std::erase_if(m_pairs, [](const auto &pair) { return pair->isFinished(); });
            acceptAll(now);
        }
        for (const auto &pair : m_pairs)
            pair->abort();
        m_pairs.clear();
    }

    //! \return false when it is time to stop
    bool sleep(std::vector<pollfd> *entries)
    {
        entries->assign({{m_sleeper.number(), POLLIN, 0}, {m_listening.number(), POLLIN, 0}});
        std::optional<Time> next;
        const Time now = Clock::now();
        for (const auto &pair : m_pairs) {
            pair->addTo(*entries, now);
            if (const auto event = pair->nextEvent(now); event && (!next || *event < *next))
                next = event;
        }
        ::poll(entries->data(), nfds_t(entries->size()), next ? milliseconds(*next - now) : -1);
        return entries->front().revents == 0;
    }

    //! Rounded up: nothing arrives early.
    static int milliseconds(Clock::duration duration)
    {
        return int(std::chrono::ceil<std::chrono::milliseconds>(
                       std::max(duration, Clock::duration::zero()))
                       .count());
    }

    //! Some rounds with a piece of each connection, so that one that has much holds up no other.
    void readInTurns(Time now)
    {
        constexpr int rounds = 8;
        if (!m_pairs.empty())
            std::rotate(m_pairs.begin(), m_pairs.begin() + 1, m_pairs.end());
        for (int round = 0; round < rounds && readOnce(now); ++round) {
        }
    }

    //! \return false when there was nothing to read, or no room for it
    bool readOnce(Time now)
    {
        size_t up = 0;
        size_t down = 0;
        size_t queued = 0;
        for (const auto &pair : m_pairs) {
            const auto [fromClient, fromServer] = pair->read(now);
            up += fromClient;
            down += fromServer;
            queued += pair->queued();
        }
        const std::scoped_lock lock(m_mutex);
        m_traffic.bytesUp += qint64(up);
        m_traffic.bytesDown += qint64(down);
        m_traffic.mostQueued = std::max(m_traffic.mostQueued, qint64(queued));
        return up + down > 0;
    }

    void acceptAll(Time now)
    {
        for (Descriptor client = acceptFrom(m_listening); client.isOpen();
             client = acceptFrom(m_listening)) {
            m_pairs.push_back(
                std::make_unique<LinkedPair>(std::move(client), m_target, m_up, m_down, now));
            const std::scoped_lock lock(m_mutex);
            ++m_traffic.connections;
        }
    }

    LinkLane m_up;
    LinkLane m_down;
    LoopbackTarget m_target;
    Descriptor m_listening;
    Descriptor m_sleeper;
    Descriptor m_waker;
    quint16 m_port = 0;
    std::vector<std::unique_ptr<LinkedPair>> m_pairs;
    mutable std::mutex m_mutex;
    LinkTraffic m_traffic;
    std::thread m_thread;
};

ShapedLink::ShapedLink(const LinkShape &shape) : m_relay(std::make_unique<Relay>(shape))
{
}

ShapedLink::~ShapedLink() = default;

QString ShapedLink::start(const LoopbackTarget &target, quint16 port)
{
    return m_relay->start(target, port);
}

void ShapedLink::stop()
{
    m_relay->stop();
}

quint16 ShapedLink::port() const
{
    return m_relay->port();
}

LinkTraffic ShapedLink::traffic() const
{
    return m_relay->traffic();
}

} // namespace windlass::testing
