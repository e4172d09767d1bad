// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/peoplesettings.h"

#include <QString>

namespace windlass::ui {

//! What a resolver looks at, for people.
[[nodiscard]] QString resolverTitle(identity::Resolver resolver);

//! The same with the options that are set.
[[nodiscard]] QString resolverLine(const identity::ResolverChoice &choice);

} // namespace windlass::ui
