// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/barehost.h"

#include <httplib.h>

#include <thread>

namespace windlass::bench {

using namespace Qt::StringLiterals;

class BareHost::Machine
{
public:
    explicit Machine(std::string body) : m_body(std::move(body))
    {
        m_server.Get("[\\s\\S]*", [this](const httplib::Request &, httplib::Response &answer) {
            answer.set_content(m_body, "application/json");
        });
        m_server.set_tcp_nodelay(true);
        m_server.set_keep_alive_max_count(1000000);
        m_port = m_server.bind_to_any_port("127.0.0.1");
        if (m_port <= 0)
            return;
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }

    ~Machine()
    {
        m_server.stop();
        if (m_thread.joinable())
            m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Machine)

    [[nodiscard]] int port() const { return m_port; }

private:
    std::string m_body;
    httplib::Server m_server;
    int m_port = 0;
    std::thread m_thread;
};

BareHost::BareHost(const QByteArray &body)
    : m_machine(std::make_unique<Machine>(body.toStdString()))
{
}

BareHost::~BareHost() = default;

QUrl BareHost::url() const
{
    if (m_machine->port() <= 0)
        return {};
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_machine->port()));
}

} // namespace windlass::bench
