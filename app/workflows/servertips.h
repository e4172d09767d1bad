// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "projects/parent.h"
#include "workflows/repositorylook.h"

#include <QFuture>

#include <memory>

namespace windlass::workflows {

class Session;

//! Asks where the branches of \a target stand, but for what is \a known. What the branch
//! starts from matters, and is asked for, only while the branch itself is not there. Errors: those
//! of bitbucket::Client; a branch that is not there is none.
[[nodiscard]] QFuture<Result<projects::ServerTips>>
readServerTips(const std::shared_ptr<Session> &session, const store::Link &link,
               const projects::Target &target, const std::optional<KnownTip> &known);

} // namespace windlass::workflows
