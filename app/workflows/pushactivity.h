// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "store/types.h"

#include <QFuture>

namespace windlass::store {
class ActivityLog;
}

namespace windlass::workflows {

struct PublishReport;

//! What History tells about a push of \a app, that has a link, and ended with \a result just now.
[[nodiscard]] store::Activity activityOf(const store::App &app, const PublishReport &report,
                                         const Result<> &result);

//! Writes it down, aside. A push with nothing to push is no activity. What cannot be written is
//! told to the log only: the push itself ended as it did.
[[nodiscard]] QFuture<Result<>> noteActivity(store::ActivityLog &log, const store::App &app,
                                             const PublishReport &report, const Result<> &result);

} // namespace windlass::workflows
