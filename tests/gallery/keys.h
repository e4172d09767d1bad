// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace windlass::gallery {

//! Keys (Alt and a letter) that would lead to two places on \a window, or in one of its menus, if
//! its texts, which are English, were in \a language. A text of ours that is not found in the
//! translation is named, too.
[[nodiscard]] QStringList keyClashesOn(const QWidget &window, const QString &language);

} // namespace windlass::gallery
