// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/loopbackreplyhandler.h"
#include "auth/tokenaccessmanager.h"
#include "auth/tokenreply.h"

#include <QOAuth2AuthorizationCodeFlow>
#include <QTimer>

namespace windlass::auth {

//! How patient to be with the server's token address. Tests shorten it.
struct TokenPatience
{
    std::chrono::milliseconds silence = std::chrono::seconds(30); //!< without a byte
    std::chrono::milliseconds refresh = std::chrono::minutes(1);  //!< for one refresh
};

struct Provider
{
    QUrl authorizationUrl;
    QUrl tokenUrl;
    ClientCredentials client;
    QString scope = {}; //!< empty: leave the parameter out
    CallbackAddress callback = CallbackAddress::proposed();
    std::chrono::milliseconds signInDeadline = std::chrono::minutes(5);
    TokenPatience patience = {};
    std::chrono::milliseconds connectionTimeout = std::chrono::seconds(10);
};

//! One sign-in or one refresh; make a fresh object for the next.
//!
//! Its signals come from the event loop, never from inside a call, so a slot may delete the
//! attempt. finished() is emitted exactly once, also after cancel().
class TokenAttempt final : public QObject
{
    Q_OBJECT
public:
    explicit TokenAttempt(const Provider &provider, QObject *parent = nullptr);

    void signIn();
    void refresh(const QString &refreshToken);
    void cancel();

    //! Takes the address that the browser ended on instead of waiting for the browser's request.
    //! Errors: BadInput, with a sentence; the sign-in goes on.
    [[nodiscard]] Result<> takePasted(const QString &address);

Q_SIGNALS:
    void browserNeeded(const QUrl &url);
    void refusalSuspected();
    void finished(const windlass::auth::Outcome &outcome);

private:
    using RequestParameters = QMultiMap<QString, QVariant>;

    void adjust(QAbstractOAuth::Stage stage, RequestParameters &parameters) const;
    void settle(const Outcome &outcome);

    const Provider m_provider;
    const QByteArray m_verifier;
    const QString m_state;
    bool m_settled = false;
    QTimer m_deadline;

    // The flow's replies call the handler through a plain pointer. Members die from the bottom up:
    // the flow, then the manager with every reply, and only then the handler.
    LoopbackReplyHandler m_handler;
    TokenAccessManager m_manager;
    QOAuth2AuthorizationCodeFlow m_flow;
};

} // namespace windlass::auth
