// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace windlass::ui {

//! The \a label of a button or field as it is read out: without its key, which is "&" before a
//! letter, or "(&W)" behind the words in languages whose own letters are no keys.
[[nodiscard]] QString keylessText(const QString &label);

} // namespace windlass::ui
