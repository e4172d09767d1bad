// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"

#include <optional>

//! Only for sources of this room: which pack holds exactly one commit, so that it can be sent as it
//! is. A file in the repository, because pushing may be left to another process.

namespace windlass::git {

//! A pack that turns whoever has the parent into somebody who has the commit.
struct NotedPack
{
    QString file;
    std::optional<ObjectId> parent;
};

//! Replaces the note before. Nothing depends on it: without one a push makes a pack of its own.
void notePack(git_repository *repository, const ObjectId &commit,
              const std::optional<ObjectId> &parent, const QString &packName);

//! Nothing when there is no note about \a commit, or the pack is gone.
[[nodiscard]] std::optional<NotedPack> notedPack(git_repository *repository,
                                                 const ObjectId &commit);

} // namespace windlass::git
