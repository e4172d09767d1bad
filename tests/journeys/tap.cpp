// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/tap.h"

#include "journeys/desk.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

Tap::Tap(QUrl target) : m_target(std::move(target))
{
    connect(&m_server, &QTcpServer::newConnection, this, &Tap::accept);
    m_server.listen(QHostAddress::LocalHost);
}

QUrl Tap::url() const
{
    QUrl url = m_target;
    url.setPort(m_server.serverPort());
    return url;
}

void Tap::replace(const QByteArray &from, const QByteArray &to)
{
    Q_ASSERT(from.size() == to.size()); // lengths that were announced stay right
    m_replacements.append({from, to});
}

void Tap::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        auto *server = new QTcpSocket(client);
        connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
            QByteArray bytes = client->readAll();
            m_asked += bytes;
            server->write(bytes.replace("Accept-Encoding:", "X-Accept-Encode:"));
        });
        connect(server, &QTcpSocket::readyRead, client, [this, client, server] {
            QByteArray bytes = server->readAll();
            m_answered += bytes;
            for (const auto &[from, to] : std::as_const(m_replacements))
                bytes.replace(from, to);
            client->write(bytes);
        });
        connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        server->connectToHost(m_target.host(), static_cast<quint16>(m_target.port()));
    }
}

Taps::Taps(Desk &desk) : web(QUrl(desk.webUrl)), api(QUrl(desk.apiUrl))
{
    const auto authority = [](const QUrl &url) { return url.authority().toLatin1(); };
    for (Tap *tap : {&web, &api}) {
        tap->replace(authority(QUrl(desk.webUrl)), authority(web.url()));
        tap->replace(authority(QUrl(desk.apiUrl)), authority(api.url()));
    }
    desk.webUrl = web.url().toString();
    desk.apiUrl = api.url().toString();
}

} // namespace windlass::journeys
