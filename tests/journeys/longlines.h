// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace windlass::journeys {

//! What of \a window, its dialogs, menus, tool tips, lists and what screen readers find there is
//! longer than a few sentences: the name of each with how long it is. All of the window, whether
//! it is just shown or not.
[[nodiscard]] QStringList longTextsOf(const QWidget &window);

} // namespace windlass::journeys
