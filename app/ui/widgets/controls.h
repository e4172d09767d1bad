// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>

class QLabel;
class QPushButton;
class QWidget;

namespace windlass::ui {

//! A wrapping label for text that may come from outside: plain text, can be selected. It begins at
//! the side where the window begins, whatever direction its text has.
[[nodiscard]] QLabel *plainLabel(QWidget *parent, const QString &text = {});

//! A label in bold, \a steps sizes larger than the rest.
[[nodiscard]] QLabel *headingLabel(QWidget *parent, int steps, const QString &text = {});
//! Likewise for a name from outside, however long.
[[nodiscard]] QLabel *nameHeading(QWidget *parent, int steps);

//! A push button; its name for tests and styles is \a objectName.
[[nodiscard]] QPushButton *button(QWidget *parent, const QString &objectName, const QString &text);

//! For a painter: one line of text from outside, read in its own direction. A path keeps its first
//! slash in front also where the window goes from right to left.
[[nodiscard]] int textFlags(const QString &text);

//! Tab goes through \a widgets in this order. Each takes the focus itself.
void setTabChain(std::initializer_list<QWidget *> widgets);

} // namespace windlass::ui
