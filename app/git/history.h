// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/types.h"

#include <QList>

#include <functional>
#include <optional>
#include <stop_token>

namespace windlass::git {

//! How the commits of a repository relate. \a repository is a folder with one of its own, or a bare
//! repository. \note Any thread. Errors of all: FolderUnusable, FolderMissing; NotFound when the
//! repository lacks a commit.

//! How many commits each of two has that the other has not.
struct Divergence
{
    qint64 ahead = 0;
    qint64 behind = 0;
};

//! How far \a ours is ahead of \a theirs, and behind it.
[[nodiscard]] Result<Divergence> divergenceOf(const QString &repository, const ObjectId &ours,
                                              const ObjectId &theirs);

//! The best common ancestor, one of them where several are as good; nothing for unrelated
//! histories. Errors also: Rejected in a shallow clone, where one might be in what was left out.
[[nodiscard]] Result<std::optional<ObjectId>>
mergeBaseOf(const QString &repository, const ObjectId &one, const ObjectId &other);

//! Makes the branch \a name at the commit \a at. Errors: BranchMoved when there is one of that
//! name, Storage.
[[nodiscard]] Result<> createBranch(const QString &repository, const BranchName &name,
                                    const ObjectId &at);

//! What became of one file, in lines.
struct FileNumbers
{
    enum class Kind { Added, Modified, Deleted };
    Kind kind = Kind::Added;
    QString path; //!< as shown to people
    qint64 added = 0;
    qint64 removed = 0;
    bool isBinary = false; //!< no lines are counted
    //! The contents; nothing: not there on that side, or a submodule.
    std::optional<ObjectId> before = {};
    std::optional<ObjectId> after = {};
};

//! From one commit or tree to another; nothing in \a from: everything is added. A file that moved
//! counts as deleted and added. In the order of git. Errors also: Cancelled, between two files.
[[nodiscard]] Result<QList<FileNumbers>> numbersOf(const QString &repository,
                                                   const std::optional<ObjectId> &from,
                                                   const ObjectId &to, std::stop_token stop = {});

//! A path that both sides changed, and not in the same way. What is missing is not there on that
//! side.
struct MergeConflict
{
    QString path; //!< as shown to people
    std::optional<ObjectId> base;
    std::optional<ObjectId> ours;
    std::optional<ObjectId> theirs;
    QByteArray name = {}; //!< the path as git has it
};

enum class MergeChoice {
    Ours,
    Theirs,
    Markers, //!< both, with git's markers between; ours where lines make no sense
};

//! Asked for each conflict; nothing: it stays undecided.
using DecideConflict = std::function<std::optional<MergeChoice>(const MergeConflict &)>;

struct MergedTree
{
    std::optional<ObjectId> tree;   //!< nothing while anything is undecided
    QList<MergeConflict> conflicts; //!< all of them, decided or not
};

//! What git's merge makes of three commits or trees, without looking for moved files. The tree is
//! stored in the repository, no branch and no file of the folder changes.
//!
//! \param base  nothing: two histories that have nothing in common
//! Errors also: Storage; Cancelled, before the merge and between two conflicts.
[[nodiscard]] Result<MergedTree>
mergeTrees(const QString &repository, const std::optional<ObjectId> &base, const ObjectId &ours,
           const ObjectId &theirs, const DecideConflict &decide = {}, std::stop_token stop = {});

} // namespace windlass::git
