// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QJsonObject;

namespace windlass::auth {

//! The token \a answer, one line a key: type and size, and the value only where it opens nothing
//! (the lifetime, the spelling of the type, the names of scopes).
[[nodiscard]] QStringList describeTokenAnswer(const QJsonObject &answer);

} // namespace windlass::auth
