// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encoding.h"
#include "http.h"
#include "tokens.h"
#include "world.h"

namespace windlass::practice {

//! The three OAuth addresses of the web host: authorize, access_token, revoke.
class OAuth final
{
public:
    OAuth(World &world, Tokens &tokens);

    [[nodiscard]] Response authorize(const Request &request);
    [[nodiscard]] Response token(const Request &request);
    [[nodiscard]] Response revoke(const Request &request);

private:
    //! An authorize request that is waiting for somebody to press a button.
    struct Asked
    {
        QString consumerKey;
        QString answerTo;    //!< where the browser goes
        QString redirectUri; //!< as it was in the request; empty when it was not
        QString state;
        bool hasState = false;
        QString challenge;
    };
    [[nodiscard]] Response ask(const Fields &query);
    [[nodiscard]] Response answered(const Fields &form);
    [[nodiscard]] Response allow(const Asked &asked, const User &user);
    [[nodiscard]] Response deny(const Asked &asked) const;
    [[nodiscard]] Response refuse(const Asked &asked, const QString &error,
                                  const QString &description) const;
    //! Who may stand on the consent page.
    [[nodiscard]] QList<User> askable(const Settings &settings) const;
    [[nodiscard]] Response withoutPage(const Asked &asked, const Settings &settings);

    [[nodiscard]] Response exchangeCode(const Consumer &consumer, const Fields &form);
    [[nodiscard]] Response refresh(const Consumer &consumer, const Fields &form);
    [[nodiscard]] Response tokens(const Grant &grant);
    //! The consumer of Basic, or else of the form.
    [[nodiscard]] std::optional<Consumer> client(const Request &request, const Fields &form,
                                                 Response *refusal) const;

    World &m_world;
    Tokens &m_tokens;
    std::mutex m_mutex;
    QHash<QString, Asked> m_asked; //!< by nonce
};

} // namespace windlass::practice
