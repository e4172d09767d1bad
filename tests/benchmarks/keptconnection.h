// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>
#include <QUrl>

namespace windlass::bench {

//! Asks a server on this machine one thing after another over one connection, with little work of
//! its own. Blocks. For one thread.
class KeptConnection final
{
public:
    //! \param server  only host and port count
    //! \param token  empty: no Authorization header
    KeptConnection(const QUrl &server, QByteArray token);

    //! \param target  path and query, encoded
    //! \return the body of a 200; null for any other answer, and for none
    [[nodiscard]] QByteArray get(const QByteArray &target);

private:
    [[nodiscard]] bool connect();
    [[nodiscard]] QByteArray readAnswer();

    QUrl m_server;
    QByteArray m_token;
    QTcpSocket m_socket;
};

} // namespace windlass::bench
