// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/desk.h"

namespace windlass::journeys {

//! The desk's default browser: the system's opener starts it, and it notes the address it is given
//! instead of showing the page. What shows it is the test's business.
class SystemBrowser final
{
public:
    explicit SystemBrowser(Desk &desk);

    //! False when the desktop could not be told.
    [[nodiscard]] bool install();
    //! The page that the system was asked to open since the last call; waits for it.
    [[nodiscard]] QUrl openedPage();

private:
    Desk &m_desk;
    QString m_note;
};

} // namespace windlass::journeys
