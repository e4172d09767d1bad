// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QPalette;
class QWidget;

namespace windlass::uitests {

// What holds for every face of the window. Each names what goes against it; empty: nothing does.

//! The words that can be read on \a face: at most 60.
[[nodiscard]] QStringList wordsOn(const QWidget &face);
//! Buttons and fields that the keyboard does not reach, or that have no name.
[[nodiscard]] QStringList unreachableOn(const QWidget &face);
//! Labels that would show somebody else's text as rich text.
[[nodiscard]] QStringList richLabelsOn(const QWidget &face);
//! Buttons, labels, tabs and headings of columns whose text is cut, and \a window itself when it
//! does not fit onto 1024 x 600.
[[nodiscard]] QStringList cutOn(QWidget &window);
//! Labels that hardly differ from their background.
[[nodiscard]] QStringList paleOnDark(const QWidget &face);

//! What a screen reader finds as news on \a window, in the order in which it came up; see
//! ui/widgets/announce.cpp.
[[nodiscard]] QStringList newsOn(const QWidget &window);
//! Later versions have an event instead, which goes straight to the platform's bridge.
inline constexpr bool hasNews = QT_VERSION < QT_VERSION_CHECK(6, 8, 0);

[[nodiscard]] QPalette darkPalette();

//! With WINDLASS_PICTURES=FOLDER a picture of \a window is kept there.
void keepPicture(QWidget &window, const QString &name);

} // namespace windlass::uitests
