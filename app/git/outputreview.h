// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/history.h"
#include "git/outputmerge.h"

namespace windlass::git {

//! For people to look at before new output is sent.
struct OutputReview
{
    QList<FileNumbers> people;  //!< what they did since the base; without a base: all they have
    QList<FileNumbers> meeting; //!< of each conflict: from people's work to what was generated
};

struct OutputReviewRequest
{
    QString repository;             //!< with all that is named below
    std::optional<ObjectId> base;   //!< a commit of the output that people's work started from
    std::optional<ObjectId> people; //!< a commit of the whole repository; nothing: it is empty
    QString directory;              //!< where the app is, as checkedDirectory() gives it
    QList<OutputConflict> conflicts;
};

//! Errors: those of numbersOf() and textDifference(). \note Any thread.
[[nodiscard]] Result<OutputReview> reviewOutput(const OutputReviewRequest &request,
                                                const std::stop_token &stop = {});

} // namespace windlass::git
