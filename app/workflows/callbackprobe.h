// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/types.h"
#include "workflows/services.h"

#include <QFuture>

namespace windlass::workflows {

//! Asks the sign-in page, as nobody, for the consumer of \a account with its callback URL and with
//! slightly other ones, and describes what comes: status, where a redirect leads (without its
//! query), whether the page speaks of redirect_uri. Nobody is signed in by that. Errors: none.
[[nodiscard]] QFuture<Result<QString>> probeCallbacks(const Services &services,
                                                      const store::Account &account);

} // namespace windlass::workflows
