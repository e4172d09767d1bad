// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projects/appkind.h"
#include "projects/commitset.h"
#include "projects/finding.h"
#include "projects/historyfindings.h"
#include "projects/plan.h"

#include <optional>
#include <stop_token>

namespace windlass::projects {

//! What the rules look at.
struct Contents
{
    QString folder;
    AppKind kind;
    QList<CommitFile> files;
    QList<git::Obstacle> obstacles;
    bool hasRepository = false;
    bool hasIdentity = false;                 //!< git knows whose commits are made here
    std::optional<LocalHistory> history = {}; //!< nothing: no commits of the folder go along
};

//! Everything that the rules of Windlass find, what stops first, then by path. Files in a folder of
//! junk are told with it, all in one.
//! Errors: Cancelled, within 200 ms of \a stop (between files); those of historyFindings().
//! \note Any thread; reads every file.
[[nodiscard]] Result<QList<Finding>> findAll(const Contents &contents, std::stop_token stop = {},
                                             const ReportPlan &report = {});

//! Of one thing that git cannot carry.
[[nodiscard]] Finding findingFor(const git::Obstacle &obstacle);

//! Files over 10 and 50 MB are told, over 100 MB they stop: Bitbucket refuses them (FACTS
//! section 5).
[[nodiscard]] QList<Finding> sizeFindings(const QList<CommitFile> &files);

inline constexpr qint64 maximumFileSize = qint64{100} * 1024 * 1024;
inline constexpr qint64 maximumPushSize = qint64{3584} * 1024 * 1024; //!< 3.5 GB, likewise

} // namespace windlass::projects
