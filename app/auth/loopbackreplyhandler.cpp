// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/loopbackreplyhandler.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace windlass::auth {

static constexpr qsizetype maximumHeadSize = 8 * 1024;
static constexpr qsizetype maximumConnections = 16;

LoopbackReplyHandler::LoopbackReplyHandler(CallbackAddress address,
                                           std::chrono::milliseconds connectionTimeout)
    : m_address(std::move(address)), m_connectionTimeout(connectionTimeout)
{
    for (QTcpServer *server : {&m_ipv4, &m_ipv6})
        connect(server, &QTcpServer::newConnection, this, [this, server] { accept(*server); });
}

bool LoopbackReplyHandler::listen(const QString &expectedState)
{
    m_expectedState = expectedState;
    if (!m_ipv4.listen(QHostAddress::LocalHost, m_address.port()))
        return false;
    // Chromium prefers ::1 for "localhost": a foreign listener there would receive the code.
    if (!m_ipv6.listen(QHostAddress::LocalHostIPv6, m_address.port())
        && m_ipv6.serverError() == QAbstractSocket::AddressInUseError) {
        m_ipv4.close();
        return false;
    }
    return true;
}

void LoopbackReplyHandler::close()
{
    m_expectedState.clear();
    m_ipv4.close();
    m_ipv6.close();
}

QString LoopbackReplyHandler::callback() const
{
    return m_address.text();
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
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        QTimer::singleShot(m_connectionTimeout, socket, &QTcpSocket::abort);
        socket->setReadBufferSize(maximumHeadSize + 1);
        makeRoom(server);
    }
}

// Idle connections of another program must not keep the right callback out: the oldest one goes.
void LoopbackReplyHandler::makeRoom(QTcpServer &server)
{
    QList<QTcpSocket *> open;
    for (QTcpSocket *socket : server.findChildren<QTcpSocket *>()) {
        if (socket->state() == QAbstractSocket::ConnectedState)
            open.append(socket);
    }
    if (open.size() > maximumConnections)
        open.constFirst()->abort(); // children stand in the order they came
}

void LoopbackReplyHandler::read(QTcpSocket &socket)
{
    const QByteArray received = socket.peek(maximumHeadSize + 1);
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0 && received.size() <= maximumHeadSize)
        return; // the rest of the head is still on its way
    disconnect(&socket, &QTcpSocket::readyRead, this, nullptr);

    if (end < 0) {
        answer(socket, {"431 Request Header Fields Too Large", tr("This request is too long.")});
        return;
    }
    const Verdict verdict = judge(socket.read(end + 4));
    answer(socket, verdict.page);
    if (verdict.looksLikeRefusal)
        Q_EMIT refusalSuspected();
    if (!verdict.accepted.isEmpty())
        forward(verdict.accepted);
}

LoopbackReplyHandler::Verdict LoopbackReplyHandler::judge(const QByteArray &head) const
{
    const std::optional<CallbackRequest> request = parseCallbackRequest(head);
    if (!request || request->host != m_address.hostHeader())
        return {{"400 Bad Request", tr("This request cannot be understood.")}};
    if (request->path != m_address.path())
        return {{"404 Not Found", tr("There is nothing here.")}};
    if (request->method != "GET")
        return {
            {"405 Method Not Allowed", tr("This address can only be opened."), "Allow: GET\r\n"}};
    return judgeParameters(request->query);
}

LoopbackReplyHandler::Verdict LoopbackReplyHandler::judgeParameters(const QByteArray &query) const
{
    const std::optional<Parameters> parameters = parseQuery(query);
    if (!parameters)
        return {{"400 Bad Request", tr("This request cannot be understood.")}};
    const bool isRefusal = parameters->contains(u"error"_s);
    if (m_expectedState.isEmpty() || parameters->value(u"state"_s) != m_expectedState) {
        const bool mayBeOurs = isRefusal && !parameters->contains(u"state"_s);
        return {
            {"400 Bad Request", tr("This page does not belong to the running sign-in. Return to "
                                   "Windlass.")},
            {},
            mayBeOurs};
    }
    if (isRefusal)
        return {{"200 OK", tr("Sign-in was refused. You can close this page.")}, *parameters};
    return {{"200 OK", tr("Return to Windlass to finish. You can close this page.")}, *parameters};
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

void LoopbackReplyHandler::answer(QTcpSocket &socket, const Page &page)
{
    QFile file(u":/signin/result.html"_s);
    QByteArray body = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("@TEXT@");
    body.replace("@TEXT@", page.text.toHtmlEscaped().toUtf8());
    socket.write("HTTP/1.1 " + page.status
                 + "\r\n"
                   "Content-Type: text/html; charset=utf-8\r\n"
                   "Content-Length: "
                 + QByteArray::number(body.size())
                 + "\r\n"
                   "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
                   "frame-ancestors 'none'; base-uri 'none'; form-action 'none'\r\n"
                   "X-Content-Type-Options: nosniff\r\n"
                   "Referrer-Policy: no-referrer\r\n"
                   "Cache-Control: no-store\r\n"
                 + page.extraHeaders + "Connection: close\r\n\r\n" + body);
    socket.flush(); // the page must survive an immediate end of the attempt
    socket.disconnectFromHost();
}

} // namespace windlass::auth
