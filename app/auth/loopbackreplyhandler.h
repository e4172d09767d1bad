// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/callbackjudge.h"
#include "auth/tokenreply.h"

#include <QAbstractOAuthReplyHandler>
#include <QAbstractSocket>
#include <QTcpServer>

#include <chrono>
#include <optional>

namespace windlass::auth {

//! Why nobody can listen there: PortBusy or PortReserved.
[[nodiscard]] Problem listenProblem(QAbstractSocket::SocketError error);

//! Receives the browser's callback on both loopback addresses and reads the token endpoint's reply.
//!
//! Only a request that carries the expected state reaches the flow, and only once; everything else
//! is answered with an error page and otherwise ignored, so that no other page or program can end
//! a sign-in.
class LoopbackReplyHandler final : public QAbstractOAuthReplyHandler
{
    Q_OBJECT
public:
    LoopbackReplyHandler(CallbackAddress address, std::chrono::milliseconds connectionTimeout);
    ~LoopbackReplyHandler() override;

    //! Starts to listen. Otherwise PortBusy, if either address is taken, or PortReserved; a missing
    //! IPv6 is no failure.
    [[nodiscard]] std::optional<Problem> listen(const QString &expectedState);
    void close();

    //! Takes the address that the browser ended on instead of a request of the browser.
    //! Errors: BadInput, with a sentence; the sign-in goes on.
    [[nodiscard]] Result<> takePasted(const QString &address);

    //! What the callback brought, decoded.
    [[nodiscard]] QString code() const { return m_code; }

    [[nodiscard]] QString callback() const override;

public Q_SLOTS:
    void networkReplyFinished(QNetworkReply *reply) override;

Q_SIGNALS:
    void settled(const windlass::auth::Outcome &outcome);

    //! An `error` arrived without our state. Anybody could have sent it, so the sign-in goes on.
    void refusalSuspected();

private:
    void accept(QTcpServer &server);
    void admit(QTcpSocket &socket);
    void makeRoom();
    void read(QTcpSocket &socket);
    void forward(const Parameters &parameters);
    static void answer(QTcpSocket &socket, const CallbackPage &page);

    CallbackJudge m_judge;
    const std::chrono::milliseconds m_connectionTimeout;
    QTcpServer m_ipv4;
    QTcpServer m_ipv6;
    QList<QTcpSocket *> m_connections; //!< longest idle first
    QString m_code;
};

} // namespace windlass::auth
