// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <thread>

namespace windlass::ui {

//! Has fontconfig read the system's fonts in a thread, while Qt connects to the display: the first
//! text of a window has to wait for it otherwise. Where there is no fontconfig it does nothing.
//!
//! Made before the QApplication; waits for its thread when it goes.
class EarlyFonts final
{
public:
    EarlyFonts();
    ~EarlyFonts();
    Q_DISABLE_COPY_MOVE(EarlyFonts)

private:
    std::thread m_thread;
};

//! Has Qt list those fonts in a thread, while the window is made; its first text asks for the list.
//!
//! Made after the QApplication, goes before it; waits for its thread when it goes.
class EarlyFontList final
{
public:
    EarlyFontList();
    ~EarlyFontList();
    Q_DISABLE_COPY_MOVE(EarlyFontList)

private:
    std::thread m_thread;
};

} // namespace windlass::ui
