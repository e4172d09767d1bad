// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace windlass {

// Languages go by their codes, as in the names of translations/windlass_<lang>.ts: "de", "zh_CN".
// Main thread only, after Qt's own application object.

//! Those that are compiled into the program, "en" among them.
[[nodiscard]] QStringList languages();

//! What \a language calls itself: "Deutsch".
[[nodiscard]] QString nameOfLanguage(const QString &language);

//! The first of languages() that the system asks for, by LANGUAGE, LC_ALL, LC_MESSAGES and LANG or
//! by what it has instead; English when there is none. Countries do not matter, scripts do.
[[nodiscard]] QString languageOfSystem();

//! From now on the whole process speaks \a language: our texts, Qt's own where they are installed,
//! dates, numbers and the direction of windows. Dates and numbers are the system's, with its
//! country, where that has the same language. Not one of languages(), or empty: as the system,
//! whose dates and numbers may then be of another language.
//!
//! Every window hears QEvent::LanguageChange, once, from the event loop.
void speak(const QString &language);

//! The language that is spoken; "en" before speak().
[[nodiscard]] QString spokenLanguage();

} // namespace windlass
