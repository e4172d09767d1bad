// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QUrl>

namespace windlass::auth {

//! The callback URL of a consumer, used byte for byte: Bitbucket compares it as text.
class CallbackAddress final
{
public:
    //! Reads what the user registered at the consumer.
    //! Errors: BadInput unless it is http://localhost, http://127.0.0.1 or http://[::1], without
    //! user name, query and fragment. Without a port it is 80, without a path "/".
    [[nodiscard]] static Result<CallbackAddress> parse(const QString &text);

    //! http://localhost:34107/callback, what we propose for a new consumer.
    [[nodiscard]] static CallbackAddress proposed();

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QByteArray path() const { return m_path; } //!< encoded, as it was written
    [[nodiscard]] QByteArray hostHeader() const { return m_hostHeader; }

private:
    CallbackAddress() = default;

    QString m_text;
    quint16 m_port = 0;
    QByteArray m_path;
    QByteArray m_hostHeader;
};

} // namespace windlass::auth
