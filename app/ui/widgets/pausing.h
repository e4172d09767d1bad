// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace windlass::ui {

//! Disables \a button while what it began goes on. Qt gives the keyboard to the next widget then.
void pause(QWidget *button);

//! Enables it again. Whoever had the keyboard on it and has not gone elsewhere since finds it
//! there.
void goOn(QWidget *button);

} // namespace windlass::ui
