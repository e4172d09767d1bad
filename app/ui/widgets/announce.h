// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace windlass::ui {

//! Has a screen reader say \a text at once, as news of the window that \a from is in. Nothing
//! happens while another window is in front.
void announce(QWidget &from, const QString &text);

} // namespace windlass::ui
