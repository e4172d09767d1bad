// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>

class QLabel;
class QPushButton;
class QWidget;

namespace windlass::ui {

//! A wrapping label for text that may come from outside: plain text, can be selected.
[[nodiscard]] QLabel *plainLabel(QWidget *parent, const QString &text = {});

//! A label in bold, \a steps sizes larger than the rest.
[[nodiscard]] QLabel *headingLabel(QWidget *parent, int steps, const QString &text = {});

//! A push button; its name for tests and styles is \a objectName.
[[nodiscard]] QPushButton *button(QWidget *parent, const QString &objectName, const QString &text);

//! Tab goes through \a widgets in this order. Each takes the focus itself.
void setTabChain(std::initializer_list<QWidget *> widgets);

} // namespace windlass::ui
