// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/freeport.h"

#include <QRandomGenerator>
#include <QTcpServer>

namespace windlass::testing {

// Below the ports that the system gives out by itself: a connection of another test never takes it.
quint16 freePort()
{
    for (int tries = 0; tries < 1000; ++tries) {
        const auto port = static_cast<quint16>(QRandomGenerator::global()->bounded(20000, 32000));
        QTcpServer ipv4;
        QTcpServer ipv6;
        const bool isFree = ipv4.listen(QHostAddress::LocalHost, port)
                            && (ipv6.listen(QHostAddress::LocalHostIPv6, port)
                                || ipv6.serverError() != QAbstractSocket::AddressInUseError);
        if (isFree)
            return port;
    }
    return 0;
}

} // namespace windlass::testing
