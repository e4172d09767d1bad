// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpbackend.h"

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostWaiting = 256 << 10; // bytes on their way into the program
constexpr int look = 100;                 // milliseconds between looks at the stop flag

//! A CGI program begins like a mail: headers, one of them Status, and an empty line.
Response fromCgi(const QByteArray &head)
{
    Response response;
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(qMax(qsizetype(0), colon));
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name.compare("Status", Qt::CaseInsensitive) == 0)
            response.status = value.left(3).toInt();
        else if (name.compare("Content-Type", Qt::CaseInsensitive) == 0)
            response.contentType = value;
        else if (!name.isEmpty() && name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            response.with(name, value);
    }
    return response;
}

} // namespace

HttpBackend::HttpBackend(const QProcessEnvironment &environment,
                         const std::atomic<bool> &isStopping)
    : m_isStopping(isStopping)
{
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(u"git"_s, {u"http-backend"_s});
}

HttpBackend::~HttpBackend()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

bool HttpBackend::isTaking()
{
    while (m_process.bytesToWrite() > mostWaiting) {
        const bool isMoving = m_process.waitForBytesWritten(look);
        const bool isDeaf = m_process.error() == QProcess::WriteError;
        if (m_isStopping || isDeaf || (!isMoving && m_process.state() != QProcess::Running))
            return false;
    }
    return true;
}

bool HttpBackend::feed(Request &request)
{
    QByteArray piece(64 << 10, Qt::Uninitialized);
    bool isListening = m_process.waitForStarted();
    qint64 count = 0;
    while ((count = request.read(piece.data(), piece.size())) > 0 && !m_isStopping) {
        if (isListening)
            m_process.write(piece.constData(), count);
        isListening = isListening && isTaking();
    }
    if (count == 0)
        m_process.closeWriteChannel();
    return count == 0;
}

bool HttpBackend::waitForOutput()
{
    while (m_process.bytesAvailable() == 0 && m_process.state() != QProcess::NotRunning
           && !m_isStopping)
        m_process.waitForReadyRead(look);
    return m_process.bytesAvailable() > 0;
}

Response HttpBackend::readHead()
{
    QByteArray output;
    qsizetype cut = -1;
    while ((cut = output.indexOf("\r\n\r\n")) < 0 && waitForOutput())
        output += m_process.readAllStandardOutput();
    if (cut < 0)
        return textAnswer(500, "git http-backend did not answer\n");
    m_ahead = output.mid(cut + 4);
    return fromCgi(output.left(cut));
}

QByteArray HttpBackend::readSome()
{
    if (!m_ahead.isEmpty())
        return std::exchange(m_ahead, {});
    return waitForOutput() ? m_process.readAllStandardOutput() : QByteArray();
}

} // namespace windlass::practice
