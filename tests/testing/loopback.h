// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>
#include <utility>

//! \file
//! Sockets below Qt's: QTcpSocket closes both ways when the other side ends one, and hides whether
//! a connection was closed or reset. All of them are non-blocking and of the loopback interface.

namespace windlass::testing {

//! Owns a descriptor.
class Descriptor final
{
public:
    Descriptor() = default;
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() { close(); }
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Q_DISABLE_COPY(Descriptor)

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    void close();
    //! The other side of a TCP connection sees it reset.
    void reset();

private:
    int m_number = -1;
};

struct LoopbackTarget
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0;
};

//! \param text  host:port; the host is localhost, 127.x.x.x or [::1]
//! \return nothing for any other
[[nodiscard]] std::optional<LoopbackTarget> parseLoopbackTarget(const QString &text);

//! \param port  0 for any free one
//! \return closed when the port is taken
[[nodiscard]] Descriptor listenOnLoopback(quint16 port);
[[nodiscard]] quint16 portOf(const Descriptor &socket);
//! \return closed when nobody is waiting
[[nodiscard]] Descriptor acceptFrom(const Descriptor &listening);
//! Begins to connect; \a isUnderWay tells that it is not done yet and ends with "writable".
//! \return closed when it was refused at once
[[nodiscard]] Descriptor connectTo(const LoopbackTarget &target, bool *isUnderWay);
//! Of a socket that is writable or in error: 0 when all is well.
[[nodiscard]] int pendingError(const Descriptor &socket);

//! \return bytes moved; 0: the other side ended its way (read only); nothing: see errno
[[nodiscard]] std::optional<size_t> readSome(const Descriptor &socket, char *to, size_t most);
[[nodiscard]] std::optional<size_t> writeSome(const Descriptor &socket, const char *from,
                                              size_t most);
//! Tells the other side that nothing more comes from here.
void endWriting(const Descriptor &socket);

//! Two connected descriptors, for waking a thread that polls.
[[nodiscard]] std::pair<Descriptor, Descriptor> wakingPipe();

} // namespace windlass::testing
