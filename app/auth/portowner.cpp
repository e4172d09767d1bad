// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/portowner.h"

#include "auth/processname.h"

#include <QDir>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace windlass::auth {

namespace {

//! The inodes of listening sockets in \a table (proc(5), /proc/net/tcp).
QSet<QByteArray> listeningSockets(const QString &table, quint16 port)
{
    constexpr int localAddress = 1;
    constexpr int state = 3;
    constexpr int inode = 9;
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSet<QByteArray> inodes;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() <= inode || fields[state] != "0A")
            continue;
        const QByteArray number =
            fields[localAddress].sliced(fields[localAddress].lastIndexOf(':') + 1);
        if (number.toUShort(nullptr, 16) == port)
            inodes.insert(fields[inode]);
    }
    return inodes;
}

bool holdsAny(qint64 process, const QSet<QByteArray> &inodes)
{
    const QDir descriptors(u"/proc/%1/fd"_s.arg(process));
    for (const QString &name : descriptors.entryList(QDir::System | QDir::Files)) {
        const QString target = QFile(descriptors.filePath(name)).symLinkTarget();
        const qsizetype at = target.lastIndexOf("socket:["_L1);
        if (at >= 0 && target.endsWith(u']')
            && inodes.contains(target.sliced(at + 8).chopped(1).toLatin1()))
            return true;
    }
    return false;
}

} // namespace

QString programListeningOn(quint16 port)
{
    const QSet<QByteArray> inodes =
        listeningSockets(u"/proc/net/tcp"_s, port) + listeningSockets(u"/proc/net/tcp6"_s, port);
    if (inodes.isEmpty())
        return {};
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isProcess = false;
        const qint64 process = name.toLongLong(&isProcess);
        if (isProcess && holdsAny(process, inodes))
            return processName(process);
    }
    return {};
}

} // namespace windlass::auth
