// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/httptap.h"

#include <QString>

#include <chrono>
#include <functional>
#include <stop_token>

namespace windlass::git {

//! One transfer, as the streams see it. The streams of the thread that made it belong to it, for
//! libgit2 hands its makers of streams no payload.
class Wire final
{
public:
    enum class Fault {
        None,
        Stopped,
        TimedOut,  //!< nothing moved for the time allowed
        TlsFailed, //!< handshake or certificate
        Offline,   //!< no such host, refused, broken
    };

    //! At most one for each thread at a time.
    Wire(std::stop_token stop, std::chrono::milliseconds idleLimit);
    ~Wire();
    Q_DISABLE_COPY_MOVE(Wire)

    //! The one of this thread, or nothing.
    [[nodiscard]] static Wire *current();

    [[nodiscard]] const std::stop_token &stop() const { return m_stop; }
    //! How long nothing may move.
    [[nodiscard]] std::chrono::milliseconds idleLimit() const { return m_idleLimit; }
    void setIdleLimit(std::chrono::milliseconds limit) { m_idleLimit = limit; }

    //! The first thing that went wrong, and Qt's text about it.
    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] QString faultText() const { return m_faultText; }
    void setFault(Fault fault, const QString &text);

    //! The server closed the connection; normal after a complete answer.
    [[nodiscard]] bool wasClosed() const { return m_wasClosed; }
    void setClosed() { m_wasClosed = true; }

    //! The last answer of the server.
    [[nodiscard]] HttpTap &answer() { return m_answer; }
    [[nodiscard]] const HttpTap &answer() const { return m_answer; }

    //! Bytes handed to the server so far, with what HTTP adds to them.
    [[nodiscard]] qint64 sent() const { return m_sent; }
    void setSent(qint64 bytes);
    //! Called by setSent(), and a few times a second while nothing moves.
    void setOnSending(std::function<void()> onSending) { m_onSending = std::move(onSending); }

    //! The streams tell when everything was written and they begin to wait for the server's words.
    void setOnWaiting(std::function<void()> onWaiting) { m_onWaiting = std::move(onWaiting); }
    void tellWaiting();

    //! Waits (a second at most) for the rest of a refusal on a connection that is still open.
    void readRest();
    //! The server has neither hung up nor refused what it is being sent, as far as can be known
    //! now.
    [[nodiscard]] bool isOpen() const { return m_isOpen && m_isOpen(); }
    //! Who does these two; nothing: no stream is open.
    void setOpenStream(std::function<void()> readRest, std::function<bool()> isOpen)
    {
        m_readRest = std::move(readRest);
        m_isOpen = std::move(isOpen);
    }

private:
    std::stop_token m_stop;
    std::chrono::milliseconds m_idleLimit;
    Fault m_fault = Fault::None;
    QString m_faultText;
    bool m_wasClosed = false;
    HttpTap m_answer;
    qint64 m_sent = 0;
    std::function<void()> m_onSending;
    std::function<void()> m_onWaiting;
    std::function<void()> m_readRest;
    std::function<bool()> m_isOpen;
};

} // namespace windlass::git
