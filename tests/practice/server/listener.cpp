// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>

namespace windlass::practice {

namespace {

constexpr int backlog = 128;
constexpr int look =
    50; // milliseconds; systems that do not wake poll() by shutdown() wait this long

//! Not inherited by git: a process that outlives us would keep the port.
int ownSocket()
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    const int yes = 1;
    if (descriptor >= 0) {
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
        ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
    }
    return descriptor;
}

} // namespace

Listener::~Listener()
{
    stop();
}

void Listener::secure(Certificates &certificates, Choice choice)
{
    m_certificates = &certificates;
    m_choice = std::move(choice);
}

bool Listener::listen(quint16 port)
{
    std::signal(SIGPIPE, SIG_IGN); // a client that leaves is no reason to end
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    socklen_t length = sizeof(address);
    m_descriptor = ownSocket();
    auto *const plain = reinterpret_cast<sockaddr *>(&address);
    if (m_descriptor < 0 || ::bind(m_descriptor, plain, length) != 0
        || ::listen(m_descriptor, backlog) != 0 || ::getsockname(m_descriptor, plain, &length) != 0)
        return false;
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { acceptAll(); });
    return true;
}

void Listener::acceptAll()
{
    while (!m_isStopping) {
        pollfd waiting = {m_descriptor, POLLIN, 0};
        if (::poll(&waiting, 1, look) <= 0)
            continue;
        const int descriptor = ::accept(m_descriptor, nullptr, nullptr);
        if (descriptor < 0)
            continue;
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
        forgetTheGone();
        admit(descriptor);
    }
}

void Listener::admit(int descriptor)
{
    const std::scoped_lock lock(m_mutex);
    SSL_CTX *const context = m_certificates ? m_certificates->context(m_choice()) : nullptr;
    Visit &visit = m_visits.emplace_back(descriptor, m_handler);
    visit.thread = std::thread([&visit, context] { visit.connection.serve(context); });
}

void Listener::forgetTheGone()
{
    const std::scoped_lock lock(m_mutex);
    for (auto visit = m_visits.begin(); visit != m_visits.end();) {
        if (!visit->connection.isOver()) {
            ++visit;
            continue;
        }
        visit->thread.join();
        visit = m_visits.erase(visit);
    }
}

void Listener::stop()
{
    m_isStopping = true;
    if (m_descriptor >= 0)
        ::shutdown(m_descriptor, SHUT_RDWR);
    if (m_thread.joinable())
        m_thread.join();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
    for (Visit &visit : m_visits)
        visit.connection.cut();
    for (Visit &visit : m_visits)
        visit.thread.join();
    m_visits.clear();
}

} // namespace windlass::practice
