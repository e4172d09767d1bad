// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/rawhost.h"

using namespace Qt::StringLiterals;

namespace windlass::testing {

RawHost::RawHost(Serve serve)
{
    m_thread.reset(QThread::create([this, serve = std::move(serve)] { run(serve); }));
    m_thread->start();
    while (m_port == 0)
        QThread::yieldCurrentThread();
}

RawHost::~RawHost()
{
    m_isEnding = true;
    m_thread->wait();
}

void RawHost::run(const Serve &serve)
{
    constexpr int sliceMs = 20;
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
    m_port = server.serverPort();
    while (!m_isEnding) {
        if (!server.waitForNewConnection(sliceMs))
            continue;
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        ++m_connections;
        QByteArray head;
        while (!m_isEnding && !head.contains("\r\n\r\n")
               && socket->state() == QAbstractSocket::ConnectedState) {
            socket->waitForReadyRead(sliceMs);
            head += socket->readAll();
        }
        serve(*socket, head);
        constexpr int patienceMs = 10'000; // with whoever does not read
        while (!m_isEnding && socket->state() == QAbstractSocket::ConnectedState
               && socket->bytesToWrite() > 0 && socket->waitForBytesWritten(patienceMs)) {
        }
        socket->disconnectFromHost();
    }
}

QUrl RawHost::url(const QString &repository) const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    url.setPath(u'/' + repository);
    return url;
}

} // namespace windlass::testing
