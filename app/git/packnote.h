// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"

#include <optional>

//! Only for sources of this room: which pack holds exactly what was committed, so that it can be
//! sent as it is. A file in the repository, because pushing may be left to another process.

namespace windlass::git {

//! A pack that turns whoever has the parents into somebody who has the commits.
struct NotedPack
{
    QString file;
    QList<ObjectId> commits;
    QList<ObjectId> parents;
};

//! Replaces the note before. Nothing depends on it: without one a push makes a pack of its own.
//! \param commits  the one that is to be sent first
void notePack(git_repository *repository, const QList<ObjectId> &commits,
              const QList<ObjectId> &parents, const QString &packName);

//! Nothing when there is no note whose first commit is \a commit, or the pack is gone.
[[nodiscard]] std::optional<NotedPack> notedPack(git_repository *repository,
                                                 const ObjectId &commit);

} // namespace windlass::git
