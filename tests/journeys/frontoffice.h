// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/workplace.h"
#include "ui/context.h"

namespace windlass::journeys {

//! A workplace with a window: what is behind that in this process. Who has widgets over it derives
//! from it. What is copied in it is among the traces of the desk.
class FrontOffice : public Workplace
{
public:
    Q_DISABLE_COPY_MOVE(FrontOffice)

    //! Starts the server and makes the context; nobody is signed in yet.
    [[nodiscard]] bool openOffice(const QStringList &serverArguments = {});
    //! openOffice() and connectAccount(): for who shows its own windows.
    [[nodiscard]] bool openSignedIn(const QStringList &serverArguments = {});
    //! Makes the context anew over \a services instead of those with secrets in memory.
    void useServices(const workflows::Services &services);

    //! As the person does somewhere else: secrets may be in \a text.
    void copyElsewhere(const QString &text);

    bool isBrowserThere = true; //!< else sign-in pages are opened and nobody looks at them
    QList<QUrl> pages;          //!< that were opened
    std::unique_ptr<ui::Context> context;

protected:
    FrontOffice();
    ~FrontOffice() = default;

private:
    QObject m_clipboardWatch;
    bool m_isElsewhere = false;
};

} // namespace windlass::journeys
