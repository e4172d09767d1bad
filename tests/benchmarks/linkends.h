// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testing/loopback.h"
#include "testing/shapedlink.h"

#include <QByteArray>
#include <QElapsedTimer>

namespace windlass::testing {

//! Both ends of connections through a link, in one thread.
class LinkEnds final
{
public:
    explicit LinkEnds(const LinkShape &shape);

    struct Connection
    {
        Descriptor client;
        Descriptor server;
    };
    //! Closed descriptors when it did not come about.
    [[nodiscard]] Connection connect();
    [[nodiscard]] Descriptor clientOnly() const;
    //! The next one that reaches the server.
    [[nodiscard]] Descriptor accepted() const;
    [[nodiscard]] LinkTraffic traffic() const { return m_link.traffic(); }
    //! Nobody listens any more where the link leads.
    void closeServer() { m_listening.close(); }

    struct Received
    {
        QByteArray bytes;
        bool ended = false;
        int error = 0;
    };
    //! Waits until so many bytes have come, or the end, or an error.
    [[nodiscard]] static Received receive(const Descriptor &socket, qsizetype size);
    //! Waits until all is handed to the system.
    [[nodiscard]] static bool send(const Descriptor &socket, const QByteArray &bytes);
    //! Sends what the system takes without waiting longer than a moment for it.
    [[nodiscard]] static qint64 sendUntilFull(const Descriptor &socket, qint64 most);
    [[nodiscard]] static QByteArray noise(qsizetype size, quint32 seed);

private:
    Descriptor m_listening;
    ShapedLink m_link;
};

} // namespace windlass::testing
