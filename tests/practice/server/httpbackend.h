// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http.h"

#include <QProcess>

#include <atomic>

namespace windlass::practice {

//! One run of `git http-backend`: a request goes in while it arrives, an answer comes out while it
//! is made. One thread.
class HttpBackend final
{
public:
    //! \param isStopping  ends every wait; must live longer
    HttpBackend(const QProcessEnvironment &environment, const std::atomic<bool> &isStopping);
    ~HttpBackend(); // ends the program

    //! Hands the whole body over. A program that has read enough is no mistake: the rest is
    //! dropped. \return false when the body broke off
    [[nodiscard]] bool feed(Request &request);
    //! Waits for status and headers.
    [[nodiscard]] Response readHead();
    //! The next bytes of the body; empty at its end.
    [[nodiscard]] QByteArray readSome();

private:
    [[nodiscard]] bool waitForOutput();
    [[nodiscard]] bool isTaking();

    const std::atomic<bool> &m_isStopping;
    QProcess m_process;
    QByteArray m_ahead; //!< of the body, read with the head
};

} // namespace windlass::practice
