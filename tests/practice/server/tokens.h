// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model.h"

#include <mutex>
#include <optional>

namespace windlass::practice {

//! Who let which consumer do what.
struct Grant
{
    QString userUuid;
    QString consumerKey;
    QStringList scopes;
};

//! What the authorize request said, kept until the code is exchanged.
struct PendingCode
{
    Grant grant;
    QString redirectUri; //!< empty when the request had none
    QString challenge;   //!< PKCE S256; empty when the request had none
};

struct TokenPair
{
    QByteArray access;
    QByteArray refresh;
    int expiresIn = 0;
};

//! Codes and tokens with their lives. Any thread.
class Tokens final
{
public:
    [[nodiscard]] QByteArray issueCode(const PendingCode &pending, int life);
    //! Takes the code: it works once, whatever becomes of the exchange.
    [[nodiscard]] std::optional<PendingCode> takeCode(const QByteArray &code);
    [[nodiscard]] TokenPair issue(const Grant &grant, const Settings &settings);
    //! Rotates; the used token stays good for Settings::refreshGrace seconds after its first use.
    //! One that is dead casts Settings::refusalShadow on all others of its consumer.
    [[nodiscard]] std::optional<Grant>
    useRefreshToken(const QByteArray &token, const QString &consumerKey, const Settings &settings);

    enum class State { Unknown, Expired, Good };
    [[nodiscard]] State check(const QByteArray &access, Grant *grant) const;

    void revoke(const QByteArray &token);
    //! Every access token is past its life from now on.
    void expireAll();
    void revokeAll();
    //! Every code and token that was ever given out.
    [[nodiscard]] QList<QByteArray> givenOut() const;
    //! Moves the clock that lives, graces and rate limits are measured with.
    void advance(qint64 seconds);
    //! Seconds since 1970 on that clock.
    [[nodiscard]] qint64 time() const;

private:
    struct Access
    {
        Grant grant;
        qint64 until = 0;
    };
    struct Refresh
    {
        Grant grant;
        qint64 until = 0;    //!< unless used before
        qint64 firstUse = 0; //!< 0: not yet
    };
    struct Code
    {
        PendingCode pending;
        qint64 until = 0;
    };
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] bool isGood(Refresh &refresh, const Settings &settings) const;

    mutable std::mutex m_mutex;
    QHash<QByteArray, Access> m_access;
    QHash<QByteArray, Refresh> m_refresh;
    QHash<QByteArray, Code> m_codes;
    QList<QByteArray> m_givenOut;
    QHash<QString, qint64> m_shadows; //!< by consumer: until when nothing is refreshed
    qint64 m_ahead = 0;
};

} // namespace windlass::practice
