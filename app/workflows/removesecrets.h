// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "store/types.h"
#include "workflows/services.h"

#include <QFuture>

namespace windlass::workflows {

//! Removes the refresh token of \a account, then the secret of its consumer unless another account
//! needs that. Goes on when the caller is gone. Errors: KeychainMissing, KeychainLocked.
[[nodiscard]] QFuture<Result<>> removeSecrets(const Services &services,
                                              const store::Account &account);

} // namespace windlass::workflows
