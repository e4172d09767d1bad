// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "git/types.h"
#include "projects/finding.h"

#include <QList>
#include <QSet>

#include <stop_token>

namespace windlass::projects {

//! The commits of a folder that a push brings along.
struct LocalHistory
{
    git::ObjectId head;
    QList<git::ObjectId> sent; //!< the server has these, and all before them
};

inline constexpr qsizetype mostCommits = 1000; //!< that are searched

//! Secrets and too large files in commits that were not pushed yet: what was taken out again later
//! goes to the server all the same. The newest 1,000 commits are searched, and a note says so when
//! there are more.
//!
//! \param judged  paths of files of \a folder that are searched as they are now: what they still
//!                have is not told twice
//! Errors: those of git::walkUnsent(). \note Any thread.
[[nodiscard]] Result<QList<Finding>> historyFindings(const QString &folder,
                                                     const LocalHistory &history,
                                                     const QSet<QString> &judged,
                                                     const std::stop_token &stop = {});

} // namespace windlass::projects
