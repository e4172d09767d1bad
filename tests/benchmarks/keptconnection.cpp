// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/keptconnection.h"

#include <QNetworkProxy>

namespace windlass::bench {

namespace {

constexpr int patience = 60000; // milliseconds; only reached when something is broken

qsizetype lengthIn(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    return 0;
}

} // namespace

KeptConnection::KeptConnection(const QUrl &server, QByteArray token)
    : m_server(server), m_token(std::move(token))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
}

bool KeptConnection::connect()
{
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        return true;
    m_socket.connectToHost(m_server.host(), quint16(m_server.port()));
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    return m_socket.waitForConnected(patience);
}

QByteArray KeptConnection::get(const QByteArray &target)
{
    if (!connect())
        return {};
    QByteArray request =
        "GET " + target + " HTTP/1.1\r\nHost: " + m_server.authority().toLatin1() + "\r\n";
    if (!m_token.isEmpty())
        request += "Authorization: Bearer " + m_token + "\r\n";
    m_socket.write(request + "\r\n");
    return readAnswer();
}

QByteArray KeptConnection::readAnswer()
{
    QByteArray answer;
    qsizetype end = -1;
    qsizetype whole = -1;
    while (whole < 0 || answer.size() < whole) {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patience))
            return {};
        answer += m_socket.readAll();
        if (whole < 0 && (end = answer.indexOf("\r\n\r\n")) >= 0)
            whole = end + 4 + lengthIn(answer.left(end));
    }
    return answer.startsWith("HTTP/1.1 200") ? answer.mid(end + 4) : QByteArray();
}

} // namespace windlass::bench
