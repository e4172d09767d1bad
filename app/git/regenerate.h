// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/generatedcommit.h"
#include "git/history.h"
#include "git/outputreview.h"
#include "git/workingtree.h"

namespace windlass::git {

struct RegenerateRequest
{
    QString folder;        //!< the generator's, without a repository; it is only read
    ObjectId expectedTree; //!< what the plan showed
    QString repository;    //!< Windlass's own, bare, with what the tips below name
    BranchName outputBranch;
    OutputTraces traces;
    OutputGround ground;
    QString directory; //!< where the app is, as checkedDirectory() gives it; empty: the root
    BranchName branch; //!< see GeneratedCommitRequest
    QString message;
    Identity author;
    CommitRequest::Compression compression = CommitRequest::Compression::Small;
    bool isForReview = false;    //!< somebody wants to look at it in any case
    std::string writesOnce = {}; //!< see readOutputRules()
};

struct Regenerated
{
    ObjectId output;    //!< the commit of the new output; an old one that has the same files
    bool isOutputThere; //!< the server has it: it is the end of the outputs' branch
    BranchName outputBranch;
    OutputBase base;
    GeneratedCommit made;
    //! What the generator did since the base, in the app; without a base: all that it brings.
    QList<FileNumbers> changes;
    //! Where somebody wants to look at it, or has to decide.
    std::optional<OutputReview> review = {};
};

//! Stores the output as a commit on its branch's end, and brings it to people in another one, on
//! top of their work. Nothing is sent, and no branch moves.
//!
//! Errors: those of commit() but for NothingToPush, findOutputBase(), commitGenerated() and
//! reviewOutput().
//! \note Any thread.
[[nodiscard]] Result<Regenerated> regenerate(const RegenerateRequest &request,
                                             const DecideOutput &decide = {},
                                             const std::stop_token &stop = {},
                                             const ReportFolder &report = {});

//! Makes a bare repository at \a path, which does not exist yet, or takes the one that is there.
//! Leftovers of what was killed while it wrote are removed, and after many generations what no
//! reference leads to: nobody else may be at work in it.
//! Errors: FolderUnusable when what is there is no repository; NotFound when something is missing
//! there; Storage. \note Any thread.
[[nodiscard]] Result<> openOutputStore(const QString &path);

} // namespace windlass::git
