// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace windlass::ui {

//! The first letters of the first two words of \a name, in capitals.
[[nodiscard]] QString initials(const QString &name);

//! Draws them on a square in a colour that is always the same for one \a key.
void drawInitials(QPainter &painter, const QRect &area, const QString &name, const QString &key);

} // namespace windlass::ui
