// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "git/types.h"
#include "git/workingtree.h"
#include "projects/appkind.h"
#include "store/types.h"

#include <QList>

#include <stop_token>

namespace windlass::projects {

//! Something about the folder that the user should know before a push.
struct Finding
{
    enum class Severity {
        Note,  //!< told
        Stops, //!< must be decided first
    };
    QString kind; //!< stable name for scripts: filter, size, nested-repository, unreadable, …
    QString path;
    Severity severity = Severity::Note;
    QString message; //!< translated
};

//! Everything a push will put into the commit, computed from the folder alone.
struct Plan
{
    QString folder;
    git::FolderState state;
    git::Snapshot snapshot; //!< changes against the last pushed commit, else HEAD
    QList<Finding> findings;
    AppKind kind = {};

    [[nodiscard]] const Finding *firstThatStops() const;
};

//! Looks at the folder of \a app and changes nothing.
//! Errors: those of openAppFolder(), git::inspect() and git::snapshot().
//! \note Any thread.
[[nodiscard]] Result<Plan> makePlan(const store::App &app, std::stop_token stop = {});

//! What the rules of Windlass find in a snapshot.
[[nodiscard]] QList<Finding> findings(const git::Snapshot &snapshot);

//! Bitbucket refuses files over this size (FACTS section 5).
inline constexpr qint64 maximumFileSize = qint64(100) * 1024 * 1024;

} // namespace windlass::projects
