// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"
#include "git/packnote.h"
#include "git/transfer.h"

//! What a push has to do, and may do, once it is known where the branches stand on the server. Only
//! for sources of this room.

namespace windlass::git {

struct Standing
{
    std::optional<git_oid> target;    //!< nothing: the branch is not there
    std::optional<git_oid> companion; //!< likewise
    QList<git_oid> all;
    bool isAtomic = false; //!< the server can move both or neither
};

//! The branch does not stand at the commit already.
[[nodiscard]] bool movesBranch(const PushRequest &request, const Standing &standing);
//! The companion goes in the same push.
[[nodiscard]] bool takesCompanion(const PushRequest &request, const Standing &standing);

[[nodiscard]] QList<ObjectId> commitsOf(const PushRequest &request, const Standing &standing);

//! What git's protocol has in front of the pack.
[[nodiscard]] QByteArray commandOf(const PushRequest &request, const Standing &standing);

//! The branch has moved, and would have to be forced.
[[nodiscard]] Error movedAway();
//! Errors: as movedAway().
[[nodiscard]] Result<> checkForward(git_repository *repository, const PushRequest &request,
                                    const Standing &standing);

//! The server needs nothing but this pack, and the branches are there or new.
[[nodiscard]] bool isEnough(const PushRequest &request, const NotedPack &pack,
                            const Standing &standing);

[[nodiscard]] bool isSame(const Standing &one, const Standing &other);

} // namespace windlass::git
