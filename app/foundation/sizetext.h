// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace windlass {

//! \a bytes for people, in the user's language: "212.4 kB".
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace windlass
