// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/callbackrequest.h"
#include "auth/tokenattempt.h"
#include "testing/standinserver.h"

#include <QHostAddress>
#include <QObject>

#include <memory>

namespace windlass::testing {

//! Sends the parts one by one and returns everything that comes back until the other side closes;
//! "no connection" when nobody listens.
[[nodiscard]] QByteArray exchange(const QHostAddress &address, quint16 port,
                                  const QList<QByteArray> &parts);

//! The fields of a form or a query, decoded.
[[nodiscard]] auth::Parameters formOf(const QByteArray &encoded);

//! One sign-in or refresh with everything around it: a token endpoint, a free port for the
//! callback, and the part of the browser.
class SignInBench final : public QObject
{
public:
    //! \param callback  PORT is filled in
    explicit SignInBench(
        const QString &callback = QStringLiteral("http://localhost:PORT/signed/in"));

    static const QByteArray goodBody;

    StandInServer server;
    std::unique_ptr<auth::TokenAttempt> attempt;
    QUrl browserUrl;
    QList<auth::Outcome> outcomes;
    int suspicions = 0;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString callback() const { return m_callback; }
    [[nodiscard]] auth::Provider provider() const;
    //! With less than a second of patience.
    [[nodiscard]] auth::Provider hastyProvider() const;

    //! Throws the attempt away and makes a new one.
    void renew() { renew(provider()); }
    void renew(const auth::Provider &provider);
    //! Starts the sign-in; false when no browser is asked for.
    [[nodiscard]] bool signIn();

    //! What Bitbucket's page would add to the callback.
    [[nodiscard]] QByteArray state() const;
    [[nodiscard]] QByteArray callbackQuery(const QString &code) const;
    //! A browser's request for the callback with \a query.
    [[nodiscard]] QByteArray head(const QByteArray &query) const;
    //! Opens the callback with \a query on 127.0.0.1 and returns the page.
    QByteArray open(const QByteArray &query);

    [[nodiscard]] auth::Problem problem() const;
    [[nodiscard]] const auth::TokenPair *tokens() const;

private:
    const quint16 m_port;
    const QString m_callback;
};

} // namespace windlass::testing
