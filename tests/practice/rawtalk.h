// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QUrl>

namespace windlass::practice {

//! A connection without any knowledge of HTTP: what is said is sent, what comes is kept. Blocks.
class RawTalk final
{
public:
    explicit RawTalk(const QString &address)
    {
        const QUrl url(address);
        m_socket.connectToHost(url.host(), quint16(url.port()));
        m_socket.waitForConnected(patience);
    }

    void say(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(patience)) {
        }
    }

    //! Listens until \a count bytes are there, the server ended the connection, or the time is up.
    QByteArray hear(qsizetype count, int milliseconds = patience)
    {
        QElapsedTimer timer;
        timer.start();
        while (m_heard.size() < count && m_socket.state() == QTcpSocket::ConnectedState
               && timer.elapsed() < milliseconds) {
            if (m_socket.waitForReadyRead(qMax(1, milliseconds - int(timer.elapsed()))))
                ++m_arrivals;
            m_heard += m_socket.readAll();
        }
        m_heard += m_socket.readAll();
        return m_heard;
    }

    //! Everything until the server ends the connection.
    QByteArray hearAll(int milliseconds = patience)
    {
        return hear(std::numeric_limits<qsizetype>::max(), milliseconds);
    }

    [[nodiscard]] bool isOver() const { return m_socket.state() != QTcpSocket::ConnectedState; }
    [[nodiscard]] int arrivals() const { return m_arrivals; }
    //! So that the next answer can be told from the last.
    void forget() { m_heard.clear(); }

private:
    static constexpr int patience = 60000; // milliseconds; only reached when something is broken
    QTcpSocket m_socket;
    QByteArray m_heard;
    int m_arrivals = 0;
};

//! The part after the empty line.
[[nodiscard]] inline QByteArray bodyIn(const QByteArray &answer)
{
    const qsizetype cut = answer.indexOf("\r\n\r\n");
    return cut < 0 ? QByteArray() : answer.mid(cut + 4);
}

//! Content-Length as announced; -1 without one.
[[nodiscard]] inline qsizetype lengthIn(const QByteArray &answer)
{
    const qsizetype at = answer.indexOf("Content-Length: ");
    return at < 0 ? -1 : answer.mid(at + 16, answer.indexOf('\r', at) - at - 16).toLongLong();
}

} // namespace windlass::practice
