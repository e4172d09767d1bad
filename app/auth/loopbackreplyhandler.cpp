// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/loopbackreplyhandler.h"

#include <QHostAddress>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace windlass::auth {

// A browser sends the cookies of every server of this computer along, whatever its port.
static constexpr auto maximumHeadSize = qsizetype{64} * 1024;
static constexpr qsizetype maximumConnections = 16;

LoopbackReplyHandler::LoopbackReplyHandler(CallbackAddress address,
                                           std::chrono::milliseconds connectionTimeout)
    : m_judge(std::move(address)), m_connectionTimeout(connectionTimeout)
{
    for (QTcpServer *server : {&m_ipv4, &m_ipv6})
        connect(server, &QTcpServer::newConnection, this, [this, server] { accept(*server); });
}

LoopbackReplyHandler::~LoopbackReplyHandler()
{
    // The servers take their sockets along, which would report to what is gone by then.
    for (QTcpSocket *socket : std::as_const(m_connections))
        socket->disconnect(this);
}

Problem listenProblem(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::SocketAccessError ? Problem::PortReserved : Problem::PortBusy;
}

std::optional<Problem> LoopbackReplyHandler::listen(const QString &expectedState)
{
    m_judge.expect(expectedState);
    const quint16 port = m_judge.address().port();
    if (!m_ipv4.listen(QHostAddress::LocalHost, port))
        return listenProblem(m_ipv4.serverError());
    // Chromium prefers ::1 for "localhost": a foreign listener there would receive the code.
    if (!m_ipv6.listen(QHostAddress::LocalHostIPv6, port)
        && m_ipv6.serverError() == QAbstractSocket::AddressInUseError) {
        m_ipv4.close();
        return Problem::PortBusy;
    }
    return std::nullopt;
}

void LoopbackReplyHandler::close()
{
    m_judge.expect({});
    m_ipv4.close();
    m_ipv6.close();
}

Result<> LoopbackReplyHandler::takePasted(const QString &address)
{
    const Result<Parameters> parameters = m_judge.judgePasted(address);
    if (!parameters)
        return tl::unexpected(parameters.error());
    forward(*parameters);
    return {};
}

QString LoopbackReplyHandler::callback() const
{
    return m_judge.address().text();
}

void LoopbackReplyHandler::networkReplyFinished(QNetworkReply *reply)
{
    const Outcome outcome = readTokenReply(*reply);
    if (const auto *tokens = std::get_if<TokenPair>(&outcome))
        Q_EMIT tokensReceived(toVariantMap(*tokens));
    Q_EMIT settled(outcome);
}

void LoopbackReplyHandler::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        // A program here can ask from the address of another interface. No browser does.
        if (socket->peerAddress().isLoopback())
            admit(*socket);
        else
            socket->abort();
    }
}

void LoopbackReplyHandler::admit(QTcpSocket &socket)
{
    connect(&socket, &QTcpSocket::disconnected, this,
            [this, &socket] { m_connections.removeOne(&socket); });
    connect(&socket, &QTcpSocket::readyRead, this, [this, &socket] { read(socket); });
    auto *deadline = new QTimer(&socket); // dies with it
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, &socket, &QTcpSocket::abort);
    deadline->start(m_connectionTimeout);
    socket.setReadBufferSize(maximumHeadSize + 1);
    m_connections.append(&socket);
    makeRoom();
}

// Idle connections of another program must not keep the right callback out.
void LoopbackReplyHandler::makeRoom()
{
    if (m_connections.size() > maximumConnections)
        m_connections.constFirst()->abort();
}

void LoopbackReplyHandler::read(QTcpSocket &socket)
{
    if (m_connections.removeOne(&socket))
        m_connections.append(&socket);
    const QByteArray received = socket.peek(maximumHeadSize + 1);
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0 && received.size() <= maximumHeadSize)
        return; // the rest of the head is still on its way
    disconnect(&socket, &QTcpSocket::readyRead, this, nullptr);

    if (end < 0) {
        answer(socket, {"431 Request Header Fields Too Large", tr("Not accepted"),
                        tr("This request is too long.")});
        return;
    }
    const CallbackJudge::Verdict verdict = m_judge.judge(socket.read(end + 4));
    answer(socket, verdict.page);
    if (verdict.looksLikeRefusal)
        Q_EMIT refusalSuspected();
    if (!verdict.accepted.isEmpty())
        forward(verdict.accepted);
}

void LoopbackReplyHandler::forward(const Parameters &parameters)
{
    close(); // the state is used up
    const QString error = parameters.value(u"error"_s);
    m_code = parameters.value(u"code"_s);

    const QString description = parameters.value(u"error_description"_s);
    const QString state = parameters.value(u"state"_s);

    // A refusal is not handed to the flow: it would log the page's own text as it came.
    if (!error.isEmpty())
        Q_EMIT settled(Failure{Problem::Denied, 0, error, description});
    else if (m_code.isEmpty())
        Q_EMIT settled(Failure{Problem::BadCallback});
    else
        Q_EMIT callbackReceived({{u"code"_s, m_code}, {u"state"_s, state}});
}

void LoopbackReplyHandler::answer(QTcpSocket &socket, const CallbackPage &page)
{
    socket.write(httpAnswer(page));
    socket.flush(); // the page must survive an immediate end of the attempt
    socket.disconnectFromHost();
}

} // namespace windlass::auth
