// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSplitter;
class QWidget;

namespace windlass::ui {

//! Remembers where \a window was, and how \a splitter divided it, in the INI file \a settings. What
//! cannot be written is forgotten: it is not worth a word.
void saveWindowPlace(const QWidget &window, const QSplitter &splitter, const QString &settings);

//! Puts both back, when they were remembered and fit onto a screen that is there.
void restoreWindowPlace(QWidget &window, QSplitter &splitter, const QString &settings);

} // namespace windlass::ui
