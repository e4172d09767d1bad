// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "store/types.h"
#include "workflows/services.h"

#include <QFuture>

namespace windlass::workflows {

//! Forgets \a account on this computer: refresh token, the consumer's secret unless another account
//! still needs it, what is known of the user. Links of apps stay. A renewal of its tokens that is
//! under way may end first, for some seconds. Then the server is asked to forget the refresh token,
//! too; whether it does changes nothing here. Errors: KeychainMissing, KeychainLocked (nothing was
//! forgotten then), Storage.
[[nodiscard]] QFuture<Result<>> signOut(const Services &services, Sessions &sessions,
                                        const store::Account &account);

} // namespace windlass::workflows
