// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace windlass::auth {

//! The parts of a browser request that decide whether it is our callback.
struct CallbackRequest
{
    QByteArray method;
    QByteArray path;
    QByteArray query;
    QByteArray host;
};

//! Reads a complete request head, including the blank line that ends it.
//! Empty if it is not HTTP/1.x or if it does not name exactly one host.
[[nodiscard]] std::optional<CallbackRequest> parseCallbackRequest(const QByteArray &head);

using Parameters = QMap<QString, QString>;

//! Decodes an application/x-www-form-urlencoded query into plain text.
//! Empty if a name occurs twice (RFC 6749, section 3.1) or if a value is not UTF-8.
[[nodiscard]] std::optional<Parameters> parseQuery(const QByteArray &query);

} // namespace windlass::auth
