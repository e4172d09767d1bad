// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace windlass::ui {

//! Asks the desktop to show a notice, for when nobody looks at the window. Plain text: what a
//! desktop might take for markup is escaped. Does nothing where there is no
//! org.freedesktop.Notifications. Does not wait.
void showDesktopNotice(const QString &title, const QString &text);

} // namespace windlass::ui
