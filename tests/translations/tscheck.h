// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translations/tsfile.h"

namespace windlass::translations {

//! What is wrong with the translation of \a message into \a language, in words for developers:
//! nothing there, a placeholder too few, too many or another, the wrong number of plural forms, a
//! key where the source has none or none where it has one, or one among joined letters, other tags,
//! another end ("...").
[[nodiscard]] QStringList complaintsAbout(const Message &message, const QString &language);

} // namespace windlass::translations
