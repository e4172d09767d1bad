// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "git/types.h"
#include "git/workingtree.h"
#include "projects/appkind.h"
#include "projects/finding.h"
#include "store/types.h"

#include <QList>

#include <functional>
#include <stop_token>

namespace windlass::projects {

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

//! How far makePlan() has come. Phases come in this order, and numbers only grow within one.
struct PlanProgress
{
    enum class Phase {
        Looking,  //!< which files there are
        Reading,  //!< what is in them
        Searching //!< for secrets
    };
    Phase phase = Phase::Looking;
    qint64 files = 0;
    qint64 totalFiles = 0; //!< 0 while it is not known
    qint64 bytes = 0;      //!< of what was read
};

//! Called in any thread of those that work, one call at a time, and at most some ten times a second
//! besides the beginning of a phase.
using ReportPlan = std::function<void(const PlanProgress &)>;

//! Looks at the folder of \a app and changes nothing.
//! \param ownCopy  Windlass's own of the repository, for generator output; it need not be there
//! Errors: those of openAppFolder(), git::inspect(), git::snapshot() and findAll().
//! \note Any thread; reads every file that would be pushed.
[[nodiscard]] Result<Plan> makePlan(const store::App &app, std::stop_token stop = {},
                                    const ReportPlan &report = {}, const QString &ownCopy = {});

//! Whether a plan made for the link \a planned tells all that a push by the link \a now would send.
//! What was sent elsewhere was not sent here; without a link nothing was sent yet.
[[nodiscard]] bool isStillFor(const std::optional<store::Link> &planned,
                              const std::optional<store::Link> &now);

//! True when all that \a plan has of \a app was pushed already.
[[nodiscard]] bool isUpToDate(const store::App &app, const Plan &plan);

//! Marks what the user decided to keep, now or for ever. A decision is about one kind of finding at
//! one path, and counts as long as exactly the same is found there.
void keep(QList<Finding> &findings, const QList<store::KeptFinding> &kept);

} // namespace windlass::projects
