// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QWidget;

namespace windlass::ui {

//! Explains \a field to who asks "What's this?": by Shift+F1 at it, by the question mark in the
//! title of its dialog, or from the menu. Plain text.
void explain(QWidget &field, const QString &text);

//! Shows the question mark in the title of \a dialog, where the desktop has one. Before the dialog
//! is shown.
void offerWhatsThis(QDialog &dialog);

} // namespace windlass::ui
