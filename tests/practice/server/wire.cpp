// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <limits>

namespace windlass::practice {

namespace {

constexpr timeval patience = {60, 0};
constexpr timeval farewell = {1, 0};

void setTimeOut(int descriptor, int direction, const timeval &limit)
{
    setsockopt(descriptor, SOL_SOCKET, direction, &limit, sizeof(limit));
}

} // namespace

Wire::Wire(int descriptor) : m_descriptor(descriptor)
{
    const int yes = 1;
    setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
    setTimeOut(m_descriptor, SO_RCVTIMEO, patience);
    setTimeOut(m_descriptor, SO_SNDTIMEO, patience);
}

Wire::~Wire()
{
    m_ssl.reset();
    ::close(m_descriptor);
}

bool Wire::secure(SSL_CTX *context)
{
    m_ssl.reset(SSL_new(context));
    return m_ssl && SSL_set_fd(m_ssl.get(), m_descriptor) == 1 && SSL_accept(m_ssl.get()) == 1;
}

qint64 Wire::read(char *buffer, qint64 size)
{
    if (m_ssl) {
        const qint64 limit = std::min<qint64>(size, std::numeric_limits<int>::max());
        const int count = SSL_read(m_ssl.get(), buffer, int(limit));
        if (count > 0)
            return count;
        return SSL_get_error(m_ssl.get(), count) == SSL_ERROR_ZERO_RETURN ? 0 : -1;
    }
    ssize_t count = 0;
    do
        count = ::recv(m_descriptor, buffer, size_t(size), 0);
    while (count < 0 && errno == EINTR);
    return count;
}

bool Wire::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        qint64 count = 0;
        if (m_ssl) {
            const qint64 limit = std::min<qint64>(bytes.size(), std::numeric_limits<int>::max());
            count = SSL_write(m_ssl.get(), bytes.data(), int(limit));
        } else {
            count = ::send(m_descriptor, bytes.data(), size_t(bytes.size()), 0);
            if (count < 0 && errno == EINTR)
                continue;
        }
        if (count <= 0)
            return false;
        bytes = bytes.sliced(count);
    }
    return true;
}

void Wire::cut()
{
    ::shutdown(m_descriptor, SHUT_RDWR);
}

void Wire::finish()
{
    if (m_ssl)
        SSL_shutdown(m_ssl.get());
    // Closing with unread bytes would reset the connection and take the answer with it.
    ::shutdown(m_descriptor, SHUT_WR);
    setTimeOut(m_descriptor, SO_RCVTIMEO, farewell);
    std::array<char, 4096> rest;
    for (int i = 0; i < 1000 && ::recv(m_descriptor, rest.data(), rest.size(), 0) > 0; ++i) {
    }
}

} // namespace windlass::practice
