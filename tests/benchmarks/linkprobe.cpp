// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/linkprobe.h"

#include "benchmarks/row.h"

#include <QElapsedTimer>

#include <poll.h>

#include <array>
#include <cerrno>

namespace windlass::bench {

using namespace Qt::StringLiterals;
using namespace windlass::testing;

namespace {

// The first byte of a connection says what the server shall do with it.
constexpr char echoes = 'e';
constexpr char counts = 'c'; // eight bytes tell how many follow; answers with the seconds
constexpr char sends = 's';  // eight bytes tell how many
constexpr char stops = 'x';

using Block = std::array<char, 64 << 10>;

bool wait(const Descriptor &socket, short events)
{
    pollfd entry{socket.number(), events, 0};
    return ::poll(&entry, 1, -1) == 1;
}

//! \return bytes read; 0 at the end
size_t take(const Descriptor &socket, char *to, size_t most)
{
    while (wait(socket, POLLIN)) {
        if (const auto count = readSome(socket, to, most))
            return *count;
        if (errno != EAGAIN)
            break;
    }
    return 0;
}

bool takeAll(const Descriptor &socket, void *to, size_t size)
{
    size_t got = 0;
    while (got < size) {
        const size_t count = take(socket, static_cast<char *>(to) + got, size - got);
        if (count == 0)
            return false;
        got += count;
    }
    return true;
}

bool give(const Descriptor &socket, const void *from, size_t size)
{
    size_t sent = 0;
    while (sent < size && wait(socket, POLLOUT)) {
        const auto count = writeSome(socket, static_cast<const char *>(from) + sent, size - sent);
        if (!count && errno != EAGAIN)
            return false;
        sent += count.value_or(0);
    }
    return sent == size;
}

void giveMany(const Descriptor &socket, qint64 bytes)
{
    const Block block{};
    while (bytes > 0) {
        const size_t size = size_t(std::min(bytes, qint64(block.size())));
        if (!give(socket, block.data(), size))
            return;
        bytes -= qint64(size);
    }
}

//! \return seconds from the first of these bytes to the last
double takeMany(const Descriptor &socket, qint64 bytes)
{
    Block block;
    QElapsedTimer timer;
    while (bytes > 0) {
        const size_t count =
            take(socket, block.data(), size_t(std::min(bytes, qint64(block.size()))));
        if (count == 0)
            return 0;
        if (!timer.isValid())
            timer.start();
        bytes -= qint64(count);
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

double megabitsPerSecond(qint64 bytes, double seconds)
{
    return seconds > 0 ? double(bytes) * 8 / 1e6 / seconds : 0;
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

//! \return false when the server shall end
bool serveOne(const Descriptor &client)
{
    char task = 0;
    qint64 bytes = 0;
    if (!takeAll(client, &task, 1) || task == stops)
        return task != stops;
    if (task == echoes) {
        char byte = 0;
        while (takeAll(client, &byte, 1) && give(client, &byte, 1)) {
        }
    } else if (takeAll(client, &bytes, sizeof(bytes))) {
        if (task == counts) {
            const double seconds = takeMany(client, bytes);
            give(client, &seconds, sizeof(seconds));
        } else if (task == sends) {
            giveMany(client, bytes);
        }
    }
    return true;
}

} // namespace

LinkProbe::LinkProbe(const LinkShape &shape, Way way) : m_link(shape), m_way(way)
{
}

LinkProbe::~LinkProbe()
{
    if (!m_server.joinable())
        return;
    bool isUnderWay = false;
    const Descriptor last = connectTo({.port = portOf(m_listening)}, &isUnderWay);
    give(last, &stops, 1);
    m_server.join();
}

QString LinkProbe::start()
{
    m_listening = listenOnLoopback(0);
    if (!m_listening.isOpen())
        return u"No port is free to listen on."_s;
    m_port = portOf(m_listening);
    if (m_way == Way::Linked) {
        if (const QString problem = m_link.start({.port = m_port}); !problem.isEmpty())
            return problem;
        m_port = m_link.port();
    }
    m_server = std::thread([this] { serve(); });
    return {};
}

void LinkProbe::serve()
{
    bool goesOn = true;
    while (goesOn && wait(m_listening, POLLIN)) {
        const Descriptor client = acceptFrom(m_listening);
        goesOn = !client.isOpen() || serveOne(client);
    }
}

Descriptor LinkProbe::connected() const
{
    bool isUnderWay = false;
    return connectTo({.port = m_port}, &isUnderWay);
}

double LinkProbe::roundTrip()
{
    const Descriptor socket = connected();
    char byte = echoes;
    give(socket, &byte, 1);
    QList<double> times;
    for (int i = 0; i < 10; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!give(socket, &byte, 1) || !takeAll(socket, &byte, 1))
            return 0;
        times.append(milliseconds(timer));
    }
    return quantile(times.mid(1), 0.5); // the first waits for the connection
}

double LinkProbe::firstAnswer()
{
    QElapsedTimer timer;
    timer.start();
    const Descriptor socket = connected();
    std::array<char, 2> bytes{echoes, 0};
    if (!give(socket, bytes.data(), bytes.size()) || !takeAll(socket, bytes.data(), 1))
        return 0;
    return milliseconds(timer);
}

double LinkProbe::upload(qint64 bytes)
{
    const Descriptor socket = connected();
    give(socket, &counts, 1);
    give(socket, &bytes, sizeof(bytes));
    giveMany(socket, bytes);
    double seconds = 0;
    takeAll(socket, &seconds, sizeof(seconds));
    return megabitsPerSecond(bytes, seconds);
}

double LinkProbe::download(qint64 bytes)
{
    const Descriptor socket = connected();
    give(socket, &sends, 1);
    give(socket, &bytes, sizeof(bytes));
    return megabitsPerSecond(bytes, takeMany(socket, bytes));
}

} // namespace windlass::bench
