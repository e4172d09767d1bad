// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/filestate.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace windlass::git {

bool isThere(const QByteArray &file)
{
    const QFileInfo info(QFile::decodeName(file));
    return info.exists() || info.isSymLink();
}

bool isSymbolicLink(const QByteArray &file)
{
    return QFileInfo(QFile::decodeName(file)).isSymLink();
}

bool isUnreadable(const QByteArray &file)
{
#ifdef Q_OS_UNIX
    return ::faccessat(AT_FDCWD, file.constData(), R_OK, AT_EACCESS) != 0 && errno == EACCES;
#else
    return !QFileInfo(QFile::decodeName(file)).isReadable();
#endif
}

FileStamp stampOf(const QByteArray &file)
{
    const QFileInfo info(QFile::decodeName(file));
    return {info.size(), info.lastModified()};
}

} // namespace windlass::git
