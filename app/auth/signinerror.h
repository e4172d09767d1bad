// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenreply.h"
#include "foundation/result.h"

namespace windlass::auth {

//! What the user reads when a sign-in ended in \a failure.
[[nodiscard]] Error signInError(const Failure &failure, const QString &callback);

//! What the user reads when a refresh ended in \a failure. SignInNeeded only when the server
//! refused the refresh token: a network that is away is never a sign-out.
[[nodiscard]] Error refreshError(const Failure &failure);

} // namespace windlass::auth
