// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "store/types.h"
#include "workflows/consumerentry.h"
#include "workflows/services.h"

#include <QFuture>

namespace windlass::workflows {

//! The consumer that \a account came through, for signing in again; its secret is empty when none
//! is stored. Errors: KeychainMissing, KeychainLocked. \note Main thread only.
[[nodiscard]] QFuture<Result<ConsumerEntry>> storedConsumer(const Services &services,
                                                            const store::Account &account);

} // namespace windlass::workflows
