// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/checkup.h"
#include "workflows/services.h"

namespace windlass::workflows {

//! An account, as text, of what the real server answers: keys of the token answer, lifetimes,
//! headers, what it says to other callback URLs than the registered one, shape of each list. In
//! English, as it is for the developers. It holds no secret, no name and nothing of any content:
//! keys and types only.
//!
//! \param checked  a check-up that has just run in \a session
//! Errors: none so far; a call that fails is part of the report. \note Main thread only.
[[nodiscard]] QFuture<Result<QString>> serverReport(const Services &services,
                                                    const std::shared_ptr<Session> &session,
                                                    const CheckUpResult &checked);

} // namespace windlass::workflows
