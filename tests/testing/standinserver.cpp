// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/standinserver.h"

#include <QSslServer>

using namespace Qt::StringLiterals;

namespace windlass::testing {

StandInServer::StandInServer(std::unique_ptr<QTcpServer> server) : m_server(std::move(server))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &StandInServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("The stand-in server cannot listen.");
    m_port = m_server->serverPort();
}

StandInServer::~StandInServer()
{
    // Its sockets tell that they are closed while they die.
    m_server->disconnect(this);
    const auto sockets = m_server->findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

QUrl StandInServer::url(const QString &path) const
{
    const bool isSecure = qobject_cast<QSslServer *>(m_server.get()) != nullptr;
    return QUrl(
        u"%1://127.0.0.1:%2%3"_s.arg(isSecure ? u"https"_s : u"http"_s).arg(m_port).arg(path));
}

void StandInServer::answerHeld(const Answer &late)
{
    if (m_held.isEmpty())
        qFatal("No request is held.");
    if (QTcpSocket *socket = m_held.takeFirst())
        reply(*socket, late);
}

void StandInServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        const int connection = ++m_connections;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, connection] { read(*socket, connection); });
        if (socket->bytesAvailable() > 0)
            read(*socket, connection);
    }
}

void StandInServer::read(QTcpSocket &socket, int connection)
{
    const QByteArray received = socket.peek(socket.bytesAvailable());
    m_used.insert(connection);
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return;

    SeenRequest request;
    request.connection = connection;
    QList<QByteArray> lines = received.first(end).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (received.size() < end + 4 + length)
        return;
    request.body = socket.read(end + 4 + length).sliced(end + 4);
    seen.append(request);
    handle(socket);
}

void StandInServer::handle(QTcpSocket &socket)
{
    const Answer now = script.isEmpty() ? answer : script.takeFirst();
    if (now.way == Answer::Way::Held)
        m_held.append(&socket);
    else
        reply(socket, now);
}

void StandInServer::reply(QTcpSocket &socket, const Answer &answer)
{
    if (answer.way == Answer::Way::Silent)
        return;
    if (answer.way == Answer::Way::HangUp) {
        socket.disconnectFromHost();
        return;
    }
    const qsizetype missing = answer.way == Answer::Way::CutShort ? 100 : 0;
    socket.write("HTTP/1.1 " + QByteArray::number(answer.status) + " Status\r\nContent-Length: "
                 + QByteArray::number(answer.body.size() + missing) + "\r\n" + answer.headers);
    if (!answer.keepsAlive)
        socket.write("Connection: close\r\n");
    if (!answer.contentType.isEmpty())
        socket.write("Content-Type: " + answer.contentType + "\r\n");
    socket.write("\r\n" + answer.body);
    if (!answer.keepsAlive)
        socket.disconnectFromHost();
}

} // namespace windlass::testing
