// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QFuture>

#include <memory>

namespace windlass::workflows {

class Session;

//! Makes sure that KeptLists::addresses() knows the addresses by which Bitbucket recognises the
//! commits of the user; they are asked for once a day, and only with the permission for it.
//! \return whether they were learnt now. Errors: those of bitbucket::Client; a refusal is none, it
//! is remembered as long.
[[nodiscard]] QFuture<Result<bool>> learnOwnAddresses(const std::shared_ptr<Session> &session);

} // namespace windlass::workflows
