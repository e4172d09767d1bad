// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/desk.h"
#include "journeys/logrecord.h"
#include "journeys/office.h"

#include <memory>

namespace windlass::journeys {

//! A practice server, the workflows with secrets in memory, a browser that grants access, and
//! somebody who is signed in and has apps. What uses it must go first.
class Workplace
{
public:
    Workplace();
    ~Workplace(); //!< stops the server first: calls that it still holds back end, and who waits
    Q_DISABLE_COPY_MOVE(Workplace)

    //! Starts the server; nobody is signed in yet.
    [[nodiscard]] bool openOffice(const QStringList &serverArguments = {});
    //! Signs in through the server's consumer.
    [[nodiscard]] bool connectAccount();
    //! openOffice() and connectAccount().
    [[nodiscard]] bool open();
    //! The fixture app in a folder of that name, linked to a repository of that name in the
    //! workspace acme, which the first push creates. Without a link: it could not be made.
    [[nodiscard]] store::App newApp(const QString &slug);

    workflows::ServerPatience limits = {}; //!< of the next office that is opened
    Desk desk;
    testing::ConsentBrowser browser;
    std::unique_ptr<Office> office;
    store::Account account; //!< since connectAccount()

private:
    const LogRecord m_log{desk.path(QStringLiteral("messages.log"))}; // the desk searches it, too
};

} // namespace windlass::journeys
