// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/types.h"

#include <QList>
#include <QStringList>

#include <array>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace windlass::git {

//! A remote of the folder's git configuration.
struct Remote
{
    QString name;
    QString address; //!< as git takes it, without user name and password

    [[nodiscard]] bool operator==(const Remote &) const = default;
};

//! What a folder is to git, read without changing anything.
struct FolderState
{
    bool hasRepository = false; //!< the folder is the root of a working tree
    std::optional<BranchName>
        headBranch;                     //!< nothing when HEAD is detached or there is no repository
    std::optional<ObjectId> headCommit; //!< nothing when nothing was committed yet
    std::optional<Identity> identity;   //!< user.name and user.email as git would use them here
    QList<Remote> remotes;              //!< "origin" first
};

//! Errors: FolderMissing; FolderUnusable when it is not a folder, cannot be read, lies inside
//! another repository (which is named), is a bare repository, or a merge, rebase, cherry-pick,
//! revert or bisect is under way; those that asksForTrust() knows. \note Any thread.
[[nodiscard]] Result<FolderState> inspect(const QString &folder);

//! Whether \a error, of any function that looks at a folder, is that it belongs to another user, or
//! has its history from elsewhere on this computer: the user may say that it is to be trusted.
[[nodiscard]] bool asksForTrust(const Error &error);

//! From now on this process takes \a folder, and all below it, for its user's own, whoever it
//! belongs to and wherever its history comes from. \note Any thread.
void trustFolder(const QString &folder);

struct Change
{
    enum class Kind { Added, Modified, Deleted };
    Kind kind = Kind::Added;
    QString path;     //!< relative to the folder, '/' between the parts
    qint64 bytes = 0; //!< in the folder; 0 when deleted
};

//! Something in the folder that a commit cannot carry as it is. What is not tracked yet is left
//! out of the tree and what is tracked stays as the index has it, except for StagedDifference
//! (the file counts) and Unsupported (the file is gone).
struct Obstacle
{
    enum class Kind {
        Filter,           //!< a filter driver that is configured would have to run; or LFS
        NestedRepository, //!< a folder with a repository of its own, or a submodule that does not
                          //!< stand at the recorded commit
        Unreadable,       //!< permission denied, or a longer path than the system takes
        Unsupported,      //!< socket, pipe or device; git leaves it out as well
        StagedDifference, //!< what is staged differs from the file
    };
    Kind kind = Kind::Filter;
    QString path;
};

//! Names of objects as bytes, sorted.
using ObjectNames = std::shared_ptr<const std::vector<std::array<unsigned char, 20>>>;

//! What `git add -A` would stage.
struct Snapshot
{
    ObjectId tree;
    int files = 0;             //!< in the whole tree
    qint64 bytes = 0;          //!< of all these files in the folder
    ObjectNames objects;       //!< that all of the tree needs; nothing with a base, or unknown
    int ignored = 0;           //!< left out by ignore rules; a folder counts once
    QList<Change> changes;     //!< against the base commit, sorted by path
    QList<Obstacle> obstacles; //!< the first 100 of each kind
};

//! How far the looking at a folder, or a commit of it, has come. Phases come in this order, and
//! numbers only grow within one.
struct FolderProgress
{
    enum class Phase {
        Looking, //!< which files there are
        Reading, //!< snapshot(): comparing them with the index, and reading what changed
        Packing, //!< commit(): the same, and compressing and storing it
    };
    Phase phase = Phase::Looking;
    qint64 files = 0;
    qint64 totalFiles = 0; //!< 0 while it is not known
    qint64 bytes = 0;      //!< of what was read
};

//! Called in any thread of those that work, one call at a time, and at most some ten times a second
//! besides the beginning of a phase.
using ReportFolder = std::function<void(const FolderProgress &)>;

//! Looks at \a folder and changes nothing on disk, neither in the folder nor in its repository.
//! For a folder without one, a repository is made among the temporary files meanwhile.
//!
//! \param base  a commit or a tree; the changes are told against its tree; nothing: everything is
//!              added
//! Errors: those of inspect(); FolderEmpty when nothing could be committed and there is no base;
//!         NotFound when the repository does not have \a base; FolderUnusable for what git refuses
//!         and for files that go on changing; Storage; Cancelled within 200 ms of \a stop.
//! \note Any thread; takes as long as reading all files takes.
[[nodiscard]] Result<Snapshot> snapshot(const QString &folder, const std::optional<ObjectId> &base,
                                        std::stop_token stop = {}, const ReportFolder &report = {});

//! Likewise for a folder without a repository whose commits go to \a branch of the bare
//! \a repository: files are not read again that commit() has put there and that nobody has touched
//! since. \a base is of that repository. Errors also: FolderUnusable when one cannot be opened.
[[nodiscard]] Result<Snapshot> snapshotBeside(const QString &folder, const QString &repository,
                                              const BranchName &branch,
                                              const std::optional<ObjectId> &base,
                                              const std::stop_token &stop = {},
                                              const ReportFolder &report = {});

//! Where a change of what `git add -A` would stage shows.
struct Places
{
    QStringList folders; //!< below the folder, relative to it; those above others come first
    QStringList files;   //!< likewise; neither links nor anything that is ignored
    bool isWhole = true; //!< there are no more of them
};

//! The folders that `git add -A` would look into and the files that it would find there, at most
//! \a most together, folders before files. Reads no file but rules and the index.
//! Errors: those of inspect(); Storage; Cancelled. \note Any thread.
[[nodiscard]] Result<Places> placesIn(const QString &folder, qsizetype most,
                                      std::stop_token stop = {});

class PackFeed;

struct CommitRequest
{
    QString folder;
    ObjectId expectedTree; //!< what the plan showed
    BranchName branch;
    std::optional<ObjectId> parent; //!< nothing: the first commit of the branch
    QString message;
    Identity author;
    enum class Compression {
        Small,
        Fast, //!< some 5 % more bytes; pays where the server is near
    };
    Compression compression = Compression::Small;
    //! Where the folder's files are in the commit, as checkedDirectory() gives it: everything below
    //! is replaced by them, everything outside is as in the parent. Empty: they are all there is.
    QString baseDirectory = {};
    bool isAside = false; //!< also with HEAD on the branch
    //! A bare repository that takes the commit of a folder without one, with isAside; the folder is
    //! only read then. Empty: the folder's own.
    QString repository = {};
    //! Gets the pack while it is made, of a first commit without a base directory; and is told of
    //! the commit, or that there will be none.
    std::shared_ptr<PackFeed> feed = nullptr;
};

//! Makes \a folder a repository without a commit, with HEAD on \a branch, so that something can be
//! fetched into it. \return false when it was one already. Errors: those of inspect(); PlanChanged
//! when somebody else makes one meanwhile; Storage. \note Any thread.
[[nodiscard]] Result<bool> startRepository(const QString &folder, const BranchName &branch);

//! Takes back what startRepository() made, unless a commit has come into it.
void dropUnusedRepository(const QString &folder);

//! Commits the folder as it is now.
//!
//! A folder without a repository becomes one, with HEAD on the branch. With HEAD on the branch, the
//! branch moves by compare-and-swap from \a parent (which must be HEAD's commit) and the index is
//! refreshed where it equalled HEAD; what is staged and differs from the file stays staged. With
//! HEAD elsewhere, and for a base directory, the commit is built aside: no branch and no index
//! moves, only refs/windlass/<branch> keeps the commit alive. Hooks and filters are never run.
//! Whoever has the parent needs the one pack that is made and nothing else.
//!
//! \return the new commit. After an error no branch and no index has moved. Errors: PlanChanged
//!         when the folder's tree is not the expected one (nothing was changed then);
//!         NothingToPush when the tree equals the parent's; BranchMoved when the branch no longer
//!         stands at the parent; NotFound when the repository does not have the parent; BadInput
//!         (no message, no name, a base directory that is a file in the parent); FolderUnusable;
//!         Cancelled, within 200 ms; Storage (disk full, no right to write, another program has
//!         locked the index or the branch).
//! \note Any thread.
[[nodiscard]] Result<ObjectId> commit(const CommitRequest &request, std::stop_token stop = {},
                                      const ReportFolder &report = {});

//! Moves \a branch, which HEAD must be on, forward to \a to, and the files of the folder and its
//! index with it. Files that git ignores are never overwritten.
//!
//! Errors: PlanChanged when the folder or its index has changes of its own, or a file is in the
//!         way; BranchMoved when HEAD is elsewhere or has commits that \a to does not have;
//!         NotFound without the commit; FolderUnusable also where git would have to run a filter or
//!         convert an encoding; Cancelled, until the first file is written; Storage. After an error
//!         branch, index and files are as before.
//! \note Any thread.
[[nodiscard]] Result<> fastForward(const QString &folder, const BranchName &branch,
                                   const ObjectId &to, std::stop_token stop = {});

//! True when \a folder's repository has the commit \a ancestor and it is \a commit or one of its
//! ancestors. False for anything that is not there.
[[nodiscard]] bool contains(const QString &folder, const ObjectId &commit,
                            const ObjectId &ancestor);

//! The tree of a commit in the folder's repository. Errors: NotFound, FolderUnusable.
[[nodiscard]] Result<ObjectId> treeOf(const QString &folder, const ObjectId &commit);

//! What a commit has at a directory, as checkedDirectory() gives it; nothing when it is not there.
//! Errors: NotFound, FolderUnusable; BadInput when there is something else.
[[nodiscard]] Result<std::optional<ObjectId>>
treeBelow(const QString &folder, const ObjectId &commit, const QString &directory);

//! The paths of all files and links in a commit of the folder's repository, as shown to people;
//! submodules are none. Errors: NotFound, FolderUnusable.
[[nodiscard]] Result<QStringList> filesOf(const QString &folder, const ObjectId &commit);

} // namespace windlass::git
