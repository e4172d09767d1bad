// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <chrono>
#include <optional>
#include <variant>

class QNetworkReply;

namespace windlass::auth {

enum class Problem {
    PortBusy,       //!< another program listens on the callback port
    PortReserved,   //!< the system does not let this program listen there
    Denied,         //!< the authorization page sent an error (the user said no)
    BadCallback,    //!< our state, but neither a code nor an error
    Cancelled,      //!< cancel() was called
    NoAnswer,       //!< the overall deadline passed
    Offline,        //!< no connection, or it broke
    TlsFailed,      //!< certificate or handshake refused
    TimedOut,       //!< the token endpoint stopped talking
    Rejected,       //!< HTTP error status, or a JSON error object
    Redirected,     //!< HTTP 3xx; never followed
    NotJson,        //!< success status, but another content type
    UnreadableJson, //!< success status, but the JSON is cut off or not an object
    EmptyBody,      //!< success status without a body
    NoAccessToken,  //!< readable JSON without an access token
    TooLarge,       //!< more than maximumReplySize
};

struct Failure
{
    Problem problem;
    int httpStatus = 0;
    QString error = {};       //!< OAuth error code, such as invalid_grant
    QString description = {}; //!< text of the server; log it escaped, do not show it as rich text
    QString program = {}; //!< PortBusy: who holds the port; empty where the system does not tell
    QString ofProxy = {}; //!< Offline: what people read when it was the proxy's fault
};

struct TokenPair
{
    QString accessToken;
    QString refreshToken; //!< may be empty
    QStringList scopes;   //!< from "scope", else from "scopes"
    std::optional<std::chrono::seconds> lifetime;
    QStringList answer = {}; //!< what the server sent, described without a secret
};

using Outcome = std::variant<TokenPair, Failure>;

inline constexpr auto maximumReplySize = qint64{64} * 1024;

//! Judges what the token endpoint sent. Knows nothing of sockets.
[[nodiscard]] Outcome parseTokenReply(int httpStatus, const QString &contentType,
                                      const QByteArray &body);

//! Judges a finished reply: first the transport, then what it carried.
[[nodiscard]] Outcome readTokenReply(QNetworkReply &reply);

//! The keys that QOAuth2AuthorizationCodeFlow looks for.
[[nodiscard]] QVariantMap toVariantMap(const TokenPair &tokens);

} // namespace windlass::auth
