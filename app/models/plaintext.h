// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace windlass::models {

//! Somebody else's \a text as one harmless line: no control or direction characters, no line
//! breaks, at most 200 characters. Not escaped for rich text: show it as plain text.
[[nodiscard]] QString plainLine(const QString &text);

//! One of our own sentences that has somebody else's words in it, likewise, but at most 2,000
//! characters: lists are long in some languages. First-strong isolates stay, in pairs, and marks
//! of direction: translations into languages that are written from the right have them around names
//! and paths.
[[nodiscard]] QString plainSentences(const QString &text);

//! \a text for a tool tip, which guesses whether its text is rich: this always is, and is read as
//! it was written. Nothing stays nothing. For screen readers it is no text.
[[nodiscard]] QString toolTipText(const QString &text);

} // namespace windlass::models
