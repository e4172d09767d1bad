// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <functional>
#include <memory>

namespace windlass::testing {

//! A server on 127.0.0.1 that misbehaves below HTTP: one connection after the other is given to
//! \a serve together with the head of its first request, in a thread of its own, then hung up.
class RawHost final
{
public:
    using Serve = std::function<void(QTcpSocket &socket, const QByteArray &head)>;

    explicit RawHost(Serve serve);
    ~RawHost();
    Q_DISABLE_COPY_MOVE(RawHost)

    [[nodiscard]] QUrl url(const QString &repository) const;
    [[nodiscard]] int connections() const { return m_connections; }

private:
    void run(const Serve &serve);

    std::atomic<bool> m_isEnding = false;
    std::atomic<int> m_port = 0;
    std::atomic<int> m_connections = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace windlass::testing
