// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/filereader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace windlass::projects {

namespace {

using Outcome = FileReader::Outcome;

#ifdef Q_OS_UNIX

Outcome openPlain(QFile &file, const QString &path)
{
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0)
        return errno == ELOOP ? Outcome::PassedOver : Outcome::Failed;
    struct stat found = {};
    if (::fstat(handle, &found) != 0 || !S_ISREG(found.st_mode)) {
        ::close(handle);
        return Outcome::PassedOver;
    }
    const auto how = QIODevice::ReadOnly | QIODevice::Unbuffered;
    return file.open(handle, how, QFile::AutoCloseHandle) ? Outcome::Read : Outcome::Failed;
}

#else

Outcome openPlain(QFile &file, const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() || info.isDir())
        return Outcome::PassedOver;
    file.setFileName(path);
    return file.open(QIODevice::ReadOnly) ? Outcome::Read : Outcome::Failed;
}

#endif

//! As many bytes as there are, up to \a most; -1 when they cannot be read.
qsizetype readInto(QFile &file, char *to, qsizetype most)
{
    qsizetype count = 0;
    while (count < most) {
        const qint64 got = file.read(to + count, most - count);
        if (got < 0)
            return -1;
        if (got == 0)
            break;
        count += got;
    }
    return count;
}

} // namespace

FileReader::FileReader(const QString &folder) : m_folder(folder + u'/')
{
}

FileReader::Outcome FileReader::read(const QString &path, const TakePiece &take)
{
    QFile file;
    if (const Outcome opened = openPlain(file, m_folder + path); opened != Outcome::Read)
        return opened;
    const qsizetype wanted = std::min<qint64>(file.size() + 1, pieceSize);
    if (m_buffer.size() < wanted)
        m_buffer.resize(wanted);
    qsizetype kept = 0;
    int line = 1;
    while (true) {
        const qsizetype got = readInto(file, m_buffer.data() + kept, m_buffer.size() - kept);
        if (got < 0)
            return Outcome::Failed;
        const qsizetype size = kept + got;
        const QByteArrayView piece(m_buffer.constData(), size);
        if (!take(piece, line) || size < m_buffer.size())
            return Outcome::Read;
        kept = std::min(overlap, size);
        line += int(piece.first(size - kept).count('\n'));
        std::copy(piece.end() - kept, piece.end(), m_buffer.data());
    }
}

} // namespace windlass::projects
