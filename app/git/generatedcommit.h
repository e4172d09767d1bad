// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/outputhistory.h"
#include "git/outputmerge.h"
#include "git/workingtree.h"

#include <QStringList>

#include <string>

namespace windlass::git {

struct GeneratedCommitRequest
{
    QString repository; //!< Windlass's own, with all that is named below
    ObjectId output;    //!< the commit of the new output, as commit() made it
    BranchName outputBranch;
    OutputBase base;                //!< as findOutputBase() found it for \a people
    std::optional<ObjectId> people; //!< a commit with people's work; nothing: there is none yet
    //! A commit that the new one follows first, though it has nothing that people do not have: the
    //! old end of a branch that may only move forward.
    std::optional<ObjectId> follows = {};
    QString directory; //!< where the app is, as checkedDirectory() gives it; empty: the root
    BranchName branch; //!< the commit is kept as refs/windlass/<branch>
    QString message;
    Identity author;
    //! The end of the outputs' branch at the server; nothing: it has none.
    std::optional<ObjectId> newestOutput = {};
    CommitRequest::Compression compression = CommitRequest::Compression::Small;
    std::string writesOnce = {}; //!< see readOutputRules()
};

struct GeneratedCommit
{
    //! Nothing while a conflict is undecided, or when people have all that the output brings.
    std::optional<ObjectId> commit;
    bool isNothingNew = false;
    QList<OutputConflict> conflicts; //!< all of them, decided or not
    //! What the generator changed and the rules in people's work keep, as shown to people.
    QStringList kept = {};
};

//! Makes one commit of what the generator did since the base, on top of people's work, which is
//! kept. What outputrules.h reads from that work holds. Nothing outside of the directory changes.
//! One pack has all that a server needs that has people's work and the newest output.
//!
//! Errors: those of outputByRules(), mergeOutput() and commit(). \note Any thread.
[[nodiscard]] Result<GeneratedCommit> commitGenerated(const GeneratedCommitRequest &request,
                                                      const DecideOutput &decide = {},
                                                      const std::stop_token &stop = {});

} // namespace windlass::git
