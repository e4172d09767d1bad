// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/peoplesettings.h"

#include <QStringList>

namespace windlass::ui {

//! What a resolver looks at, for people.
[[nodiscard]] QString resolverTitle(identity::Resolver resolver);

//! The options of it that are set, for people.
[[nodiscard]] QStringList resolverOptions(const identity::ResolverChoice &choice);

} // namespace windlass::ui
