// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/loopback.h"

#include <QtEndian>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace windlass::testing {

using namespace Qt::StringLiterals;

namespace {

#ifdef MSG_NOSIGNAL
constexpr int withoutSignal = MSG_NOSIGNAL;
#else
constexpr int withoutSignal = 0; // SO_NOSIGPIPE does it there
#endif

// The kernel would take megabytes before a sender felt how slow the line is.
constexpr int kernelBuffer = 64 << 10;

template <typename Value> void set(int socket, int level, int option, Value value)
{
    ::setsockopt(socket, level, option, &value, sizeof(value));
}

Descriptor prepared(int number)
{
    if (number < 0)
        return {};
    ::fcntl(number, F_SETFD, FD_CLOEXEC);
    ::fcntl(number, F_SETFL, O_NONBLOCK);
    return Descriptor(number);
}

Descriptor preparedSocket(int number)
{
    Descriptor socket = prepared(number);
    if (!socket.isOpen())
        return socket;
    set(number, IPPROTO_TCP, TCP_NODELAY, 1);
    set(number, SOL_SOCKET, SO_RCVBUF, kernelBuffer);
#ifdef SO_NOSIGPIPE
    set(number, SOL_SOCKET, SO_NOSIGPIPE, 1);
#endif
    return socket;
}

std::optional<size_t> counted(ssize_t moved)
{
    return moved < 0 ? std::nullopt : std::optional(size_t(moved));
}

int connectIpv4(int socket, const LoopbackTarget &target)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = qToBigEndian(target.port);
    address.sin_addr.s_addr = qToBigEndian(target.address.toIPv4Address());
    return ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address));
}

int connectIpv6(int socket, const LoopbackTarget &target)
{
    sockaddr_in6 address = {};
    address.sin6_family = AF_INET6;
    address.sin6_port = qToBigEndian(target.port);
    address.sin6_addr = in6addr_loopback;
    return ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address));
}

} // namespace

void Descriptor::close()
{
    if (const int number = std::exchange(m_number, -1); number >= 0)
        ::close(number);
}

void Descriptor::reset()
{
    if (isOpen())
        set(m_number, SOL_SOCKET, SO_LINGER, linger{1, 0});
    close();
}

std::optional<LoopbackTarget> parseLoopbackTarget(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const ushort port = text.mid(colon + 1).toUShort(&isNumber);
    if (colon <= 0 || !isNumber || port == 0)
        return std::nullopt;
    const QString host = text.left(colon);
    if (host == u"localhost")
        return LoopbackTarget{QHostAddress(QHostAddress::LocalHost), port};
    if (host == u"[::1]")
        return LoopbackTarget{QHostAddress(QHostAddress::LocalHostIPv6), port};
    const QHostAddress address(host);
    if (address.protocol() != QAbstractSocket::IPv4Protocol || !address.isLoopback())
        return std::nullopt;
    return LoopbackTarget{address, port};
}

Descriptor listenOnLoopback(quint16 port)
{
    Descriptor listening = preparedSocket(::socket(AF_INET, SOCK_STREAM, 0));
    if (!listening.isOpen())
        return listening;
    set(listening.number(), SOL_SOCKET, SO_REUSEADDR, 1);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = qToBigEndian(port);
    address.sin_addr.s_addr = qToBigEndian(quint32(INADDR_LOOPBACK));
    if (::bind(listening.number(), reinterpret_cast<const sockaddr *>(&address), sizeof(address))
            != 0
        || ::listen(listening.number(), 128) != 0)
        return {};
    return listening;
}

quint16 portOf(const Descriptor &socket)
{
    sockaddr_in address = {};
    socklen_t length = sizeof(address);
    if (::getsockname(socket.number(), reinterpret_cast<sockaddr *>(&address), &length) != 0)
        return 0;
    return qFromBigEndian(address.sin_port);
}

Descriptor acceptFrom(const Descriptor &listening)
{
    return preparedSocket(::accept(listening.number(), nullptr, nullptr));
}

Descriptor connectTo(const LoopbackTarget &target, bool *isUnderWay)
{
    const bool isIpv6 = target.address.protocol() == QAbstractSocket::IPv6Protocol;
    Descriptor socket = preparedSocket(::socket(isIpv6 ? AF_INET6 : AF_INET, SOCK_STREAM, 0));
    if (!socket.isOpen())
        return socket;
    const int result =
        isIpv6 ? connectIpv6(socket.number(), target) : connectIpv4(socket.number(), target);
    *isUnderWay = result != 0 && errno == EINPROGRESS;
    if (result != 0 && !*isUnderWay)
        return {};
    return socket;
}

int pendingError(const Descriptor &socket)
{
    int error = 0;
    socklen_t length = sizeof(error);
    if (::getsockopt(socket.number(), SOL_SOCKET, SO_ERROR, &error, &length) != 0)
        return errno;
    return error;
}

std::optional<size_t> readSome(const Descriptor &socket, char *to, size_t most)
{
    return counted(::recv(socket.number(), to, most, 0));
}

std::optional<size_t> writeSome(const Descriptor &socket, const char *from, size_t most)
{
    return counted(::send(socket.number(), from, most, withoutSignal));
}

void endWriting(const Descriptor &socket)
{
    ::shutdown(socket.number(), SHUT_WR);
}

std::pair<Descriptor, Descriptor> wakingPipe()
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe(ends.data()) != 0)
        return {};
    return {prepared(ends[0]), prepared(ends[1])};
}

} // namespace windlass::testing
