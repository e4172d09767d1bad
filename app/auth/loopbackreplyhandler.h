// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/callbackaddress.h"
#include "auth/callbackrequest.h"
#include "auth/tokenreply.h"

#include <QAbstractOAuthReplyHandler>
#include <QTcpServer>

#include <chrono>

namespace windlass::auth {

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

    //! Starts to listen. False if either address is taken; a missing IPv6 is no failure.
    [[nodiscard]] bool listen(const QString &expectedState);
    void close();

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
    struct Page
    {
        QByteArray status;
        QString text;
        QByteArray extraHeaders = {};
    };
    struct Verdict
    {
        Page page;
        Parameters accepted = {};
        bool looksLikeRefusal = false;
    };

    void accept(QTcpServer &server);
    void makeRoom(QTcpServer &server);
    void read(QTcpSocket &socket);
    [[nodiscard]] Verdict judge(const QByteArray &head) const;
    [[nodiscard]] Verdict judgeParameters(const QByteArray &query) const;
    void forward(const Parameters &parameters);
    static void answer(QTcpSocket &socket, const Page &page);

    const CallbackAddress m_address;
    const std::chrono::milliseconds m_connectionTimeout;
    QTcpServer m_ipv4;
    QTcpServer m_ipv6;
    QString m_expectedState;
    QString m_code;
};

} // namespace windlass::auth
