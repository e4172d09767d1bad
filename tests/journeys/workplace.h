// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/desk.h"
#include "journeys/office.h"
#include "ui/context.h"

#include <memory>

namespace windlass::journeys {

//! What is behind the window in this process: a practice server, the workflows with secrets in
//! memory, and a browser that grants access. Who has widgets over it derives from it, as they must
//! go first.
class Workplace
{
public:
    Q_DISABLE_COPY_MOVE(Workplace)

    //! Starts the server and makes the context; nobody is signed in yet.
    [[nodiscard]] bool openOffice(const QStringList &serverArguments = {});
    //! Makes the context anew over \a services instead of those with secrets in memory.
    void useServices(const workflows::Services &services);
    //! Signs in without the assistant, through the server's consumer.
    [[nodiscard]] Result<store::Account> connectAccount();

    Desk desk;
    testing::ConsentBrowser browser;
    bool isBrowserThere = true; //!< else sign-in pages are opened and nobody looks at them
    QList<QUrl> pages;          //!< that were opened
    std::unique_ptr<Office> office;
    std::unique_ptr<ui::Context> context;

protected:
    Workplace();
    ~Workplace();
};

} // namespace windlass::journeys
