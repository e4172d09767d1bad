// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <thread>

namespace windlass::ui {

//! Has the system load Qt's plugins for SQLite and for pictures, with the libraries they need, in
//! a thread, while Qt connects to the display: the database and the menu bar wait for them
//! otherwise. What lies elsewhere is loaded by Qt when it is needed.
//!
//! Made before the QApplication; waits for its thread when it goes.
class EarlyPlugins final
{
public:
    EarlyPlugins();
    ~EarlyPlugins();
    Q_DISABLE_COPY_MOVE(EarlyPlugins)

private:
    std::thread m_thread;
};

} // namespace windlass::ui
