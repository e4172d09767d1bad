// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates.h"
#include "connection.h"

#include <QByteArray>

#include <functional>
#include <list>
#include <mutex>
#include <thread>

namespace windlass::practice {

//! Listens on 127.0.0.1 and answers with what the handler returns. Each connection has a thread of
//! its own, and the handler is called in all of them at once.
class Listener final
{
public:
    using Handler = Connection::Handler;
    //! The certificate the next connection is to see.
    using Choice = std::function<Certificates::Kind()>;

    explicit Listener(Handler handler) : m_handler(std::move(handler)) {}
    ~Listener(); // stops
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    //! Speaks TLS from now on. \param certificates  must live longer than the listener
    void secure(Certificates &certificates, Choice choice);
    //! \param port  0 for any free one
    //! \return false when the port is taken
    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_port; }
    //! Cuts every connection; returns when no handler runs any more.
    void stop();

private:
    struct Visit
    {
        Visit(int descriptor, const Handler &handler) : connection(descriptor, handler) {}
        Connection connection;
        std::thread thread = {};
    };
    void acceptAll();
    void admit(int descriptor);
    void forgetTheGone();

    Handler m_handler;
    Certificates *m_certificates = nullptr;
    Choice m_choice;
    int m_descriptor = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_isStopping = false;
    std::thread m_thread;
    std::mutex m_mutex;
    std::list<Visit> m_visits;
};

} // namespace windlass::practice
