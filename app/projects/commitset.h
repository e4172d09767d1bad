// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "git/workingtree.h"

#include <QList>
#include <QString>

namespace windlass::projects {

//! One file that a push brings to the server.
struct CommitFile
{
    QString path;
    qint64 bytes = 0;
    bool isCommitted = false; //!< in the history already: an ignore rule would not leave it out
};

//! What a push brings: the files that a commit would add or change, and, while nothing was pushed
//! yet, those of HEAD, which go with it. Sorted by path.
//! \param wasPushed  the snapshot's changes are told against a commit that the server has
//! Errors: those of git::filesOf().
[[nodiscard]] Result<QList<CommitFile>> commitSet(const QString &folder,
                                                  const git::FolderState &state,
                                                  const git::Snapshot &snapshot, bool wasPushed);

} // namespace windlass::projects
