// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/linkends.h"

#include <QRandomGenerator>

#include <poll.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace windlass::testing {

namespace {

constexpr int patience = 60000; // milliseconds; only reached when something is broken

bool wait(const Descriptor &socket, short events, int time = patience)
{
    pollfd entry{socket.number(), events, 0};
    return ::poll(&entry, 1, time) == 1;
}

} // namespace

LinkEnds::LinkEnds(const LinkShape &shape) : m_listening(listenOnLoopback(0)), m_link(shape)
{
    if (const QString problem = m_link.start({.port = portOf(m_listening)}); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
}

Descriptor LinkEnds::clientOnly() const
{
    bool isUnderWay = false;
    return connectTo({.port = m_link.port()}, &isUnderWay);
}

Descriptor LinkEnds::accepted() const
{
    return wait(m_listening, POLLIN) ? acceptFrom(m_listening) : Descriptor();
}

LinkEnds::Connection LinkEnds::connect()
{
    Descriptor client = clientOnly();
    return {std::move(client), accepted()};
}

LinkEnds::Received LinkEnds::receive(const Descriptor &socket, qsizetype size)
{
    Received received;
    QByteArray piece(64 << 10, Qt::Uninitialized);
    while (received.bytes.size() < size && wait(socket, POLLIN)) {
        const auto most = std::min(piece.size(), size - received.bytes.size());
        const auto count = readSome(socket, piece.data(), size_t(most));
        if (!count && errno == EAGAIN)
            continue;
        if (!count)
            received.error = errno;
        if (count.value_or(0) == 0) {
            received.ended = count.has_value();
            return received;
        }
        received.bytes.append(piece.constData(), qsizetype(*count));
    }
    return received;
}

bool LinkEnds::send(const Descriptor &socket, const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size() && wait(socket, POLLOUT)) {
        const auto count = writeSome(socket, bytes.constData() + sent, size_t(bytes.size() - sent));
        if (!count && errno != EAGAIN)
            return false;
        sent += qsizetype(count.value_or(0));
    }
    return sent == bytes.size();
}

qint64 LinkEnds::sendUntilFull(const Descriptor &socket, qint64 most)
{
    constexpr int moment = 300;
    const QByteArray piece(64 << 10, 'x');
    qint64 sent = 0;
    while (sent < most && wait(socket, POLLOUT, moment))
        sent += qint64(writeSome(socket, piece.constData(), size_t(piece.size())).value_or(0));
    return sent;
}

QByteArray LinkEnds::noise(qsizetype size, quint32 seed)
{
    QList<quint32> words(size / 4 + 1);
    QRandomGenerator(seed).fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.constData()), size);
}

} // namespace windlass::testing
