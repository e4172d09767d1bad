// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace windlass {

using namespace Qt::StringLiterals;

namespace {

constexpr auto longestRequest = qint64{64} * 1024;
constexpr int longestWait = 3000; // milliseconds that a start may take to say what it wants
constexpr const char *taken = "taken\n";

QString pathFor(const QString &name)
{
    const QByteArray hash =
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString file = u"windlass-"_s + QString::fromLatin1(hash);
#ifdef Q_OS_WIN
    return file; // a named pipe
#else
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QString() : folder + u'/' + file;
#endif
}

// The folder of the socket is the user's own; this is for one that was made wrongly.
bool isSameUser(const QLocalSocket &socket)
{
#ifdef Q_OS_LINUX
    ucred peer = {};
    socklen_t size = sizeof peer;
    return getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
           && peer.uid == geteuid();
#else
    Q_UNUSED(socket)
    return true; // QLocalServer::UserAccessOption
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent)
    : QObject(parent), m_path(pathFor(name))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

bool SingleInstance::handOver(const Request &request, std::chrono::milliseconds patience)
{
    if (m_path.isEmpty())
        return false;
    const QDeadlineTimer deadline(patience);
    const auto left = [&deadline] { return int(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(left()) || !isSameUser(socket))
        return false;
    socket.write(writeStartRequest(request));
    while (!socket.canReadLine() && !deadline.hasExpired()) {
        if (!socket.waitForReadyRead(left()))
            break;
    }
    return socket.readLine() == taken;
}

void SingleInstance::listen()
{
    if (m_path.isEmpty())
        return;
    QLocalServer::removeServer(m_path); // handOver() found nobody who answers there
    m_server.listen(m_path);
}

void SingleInstance::stopListening()
{
    m_server.close();
}

void SingleInstance::greet()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isSameUser(*socket)) {
            socket->abort();
            continue;
        }
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(longestWait, socket, [socket] { socket->abort(); });
        read(socket);
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (!m_server.isListening()) { // nobody is there any more to take it
        socket->abort();
        return;
    }
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestRequest)
            socket->abort();
        return;
    }
    const auto request = parseStartRequest(socket->readLine(longestRequest));
    if (!request) {
        socket->abort();
        return;
    }
    socket->write(taken);
    socket->disconnectFromServer(); // once that is written
    Q_EMIT asked(*request);
}

} // namespace windlass
