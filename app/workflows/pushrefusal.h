// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QFuture>

#include <memory>

namespace windlass::workflows {

class Session;

//! What is behind a push that the git host refused with \a refusal (Forbidden).
//!
//! The host gives one answer to a user without write access and to a consumer without the
//! permission to push; the API tells which it is. Always an error: that of the missing permission,
//! see missingScopes(), or \a refusal itself, also when the API cannot be asked. \note Main thread
//! only.
[[nodiscard]] QFuture<Result<>> explainPushRefusal(const std::shared_ptr<Session> &session,
                                                   const Error &refusal);

} // namespace windlass::workflows
