// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/freeport.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QTcpServer>

#include <memory>

using namespace Qt::StringLiterals;

namespace windlass::testing {

namespace {

// Below the ports that the system gives out by itself: a connection of another test never takes it.
constexpr int firstPort = 20000;
constexpr int blocks = 100;
constexpr int blockSize = 120;

//! The ports of one process, from its first question until its end.
class PortBlock final
{
public:
    PortBlock()
    {
        const auto first = int(QCoreApplication::applicationPid() % blocks);
        for (int tries = 0; tries < blocks && !m_lock; ++tries)
            take((first + tries) % blocks);
    }

    //! \return 0: no block is left, or none of its ports
    quint16 next()
    {
        for (int tries = 0; m_lock && tries < blockSize; ++tries) {
            const auto port = static_cast<quint16>(m_begin + m_asked++ % blockSize);
            if (isFree(port))
                return port;
        }
        return 0;
    }

private:
    void take(int block)
    {
        auto lock = std::make_unique<QLockFile>(
            QDir::temp().filePath(u"windlass-ports-%1.lock"_s.arg(block)));
        lock->setStaleLockTime(0); // stale is what a process left that is gone
        if (!lock->tryLock(0))
            return;
        m_lock = std::move(lock);
        m_begin = firstPort + block * blockSize;
    }

    static bool isFree(quint16 port)
    {
        QTcpServer ipv4;
        QTcpServer ipv6;
        return ipv4.listen(QHostAddress::LocalHost, port)
               && (ipv6.listen(QHostAddress::LocalHostIPv6, port)
                   || ipv6.serverError() != QAbstractSocket::AddressInUseError);
    }

    std::unique_ptr<QLockFile> m_lock;
    int m_begin = 0;
    int m_asked = 0;
};

} // namespace

quint16 freePort()
{
    static PortBlock ports;
    return ports.next();
}

} // namespace windlass::testing
