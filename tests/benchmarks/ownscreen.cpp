// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/ownscreen.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace windlass::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype width = 1280;
constexpr qsizetype height = 800;
constexpr qsizetype lineSize = width * 4;   // bytes
constexpr qsizetype stride = 16 * lineSize; // from a line that is looked at to the next

} // namespace

OwnScreen::~OwnScreen()
{
    if (m_pixels != nullptr)
        ::munmap(const_cast<char *>(m_pixels), size_t(m_size));
    m_server.terminate();
    m_server.waitForFinished(5000);
}

QString OwnScreen::start()
{
    constexpr int patience = 20000; // milliseconds
    // It writes its number to the descriptor once it is ready.
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s,
                               u"%1x%2x24"_s.arg(width).arg(height), u"-fbdir"_s, m_folder.path(),
                               u"-nolisten"_s, u"tcp"_s});
    if (!m_server.waitForStarted(patience))
        return u"Xvfb is not installed."_s;
    while (!m_server.canReadLine() && m_server.waitForReadyRead(patience)) {
    }
    const QByteArray number = m_server.readLine().trimmed();
    if (number.isEmpty())
        return u"Xvfb did not start: %1"_s.arg(
            QString::fromLocal8Bit(m_server.readAllStandardError().trimmed()));
    m_name = u':' + QString::fromLatin1(number);
    return mapPixels() ? QString() : u"The pixels of Xvfb cannot be read."_s;
}

bool OwnScreen::mapPixels()
{
    const QByteArray file = QFile::encodeName(m_folder.filePath(u"Xvfb_screen0"_s));
    const int descriptor = ::open(file.constData(), O_RDONLY | O_CLOEXEC);
    struct stat status = {};
    if (descriptor < 0 || ::fstat(descriptor, &status) != 0)
        return false;
    m_size = status.st_size;
    void *mapped = ::mmap(nullptr, size_t(m_size), PROT_READ, MAP_SHARED, descriptor, 0);
    ::close(descriptor);
    if (mapped == MAP_FAILED)
        return false;
    m_pixels = static_cast<const char *>(mapped);
    return true;
}

// Whoever was here before may still be going.
bool OwnScreen::remember()
{
    constexpr int patience = 10000; // milliseconds
    constexpr int rest = 100;
    QElapsedTimer timer;
    timer.start();
    do {
        m_before = QByteArray(m_pixels, m_size);
        QThread::msleep(rest);
    } while (isChanged() && !timer.hasExpired(patience));
    return !isChanged();
}

// No window is so low that it lies between two of these lines; to look at all of them would keep a
// processor busy that those who are watched need.
bool OwnScreen::isChanged() const
{
    for (qsizetype at = 0; at + lineSize <= m_size; at += stride) {
        if (std::memcmp(m_pixels + at, m_before.constData() + at, lineSize) != 0)
            return true;
    }
    return false;
}

} // namespace windlass::bench
