// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/types.h"

#include <QFuture>
#include <QStringList>
#include <QThreadPool>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace windlass::git {

//! Where a transfer stands. Numbers only grow, and phases come in this order.
struct TransferProgress
{
    enum class Phase {
        Connecting,
        Packing,
        Sending,
        Checking, //!< everything was sent, the server works on it
    };
    Phase phase = Phase::Connecting;
    qint64 objects = 0;
    qint64 totalObjects = 0;
    qint64 bytes = 0;      //!< of the pack, sent so far, with what HTTP adds to them
    qint64 totalBytes = 0; //!< of the pack; 0 while it is not known
};

//! The other end. The password is the access token; it goes to the url's origin only.
struct RemoteAccess
{
    QUrl url; //!< https, or http to loopback; without a user name
    QString user;
    QString password;
    //! How long nothing may move.
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(30);
    //! Bytes of a pack that a server works through in a second at least, as we assume: it may say
    //! nothing meanwhile, so it is given that time as well.
    qint64 checkedPerSecond = 4'000'000;
};

struct PushRequest
{
    QString folder;
    RemoteAccess remote;
    ObjectId commit;
    BranchName branch;
    //! Where the branch stands on the server, as somebody has just learnt in another way.
    struct Belief
    {
        std::optional<ObjectId> tip; //!< nothing: there is no such branch
    };
    std::optional<Belief> believed = std::nullopt; //!< nothing: the server is asked
    //! A second branch that moves in the same push, if it can: both or neither where the server
    //! knows how to. To an empty repository it goes after
    //! the first one, which becomes the main branch. \a believed counts for nothing then.
    struct Companion
    {
        ObjectId commit;
        BranchName branch;
    };
    std::optional<Companion> companion = std::nullopt;
};

struct PushReport
{
    QStringList serverLines; //!< what the server said ("remote:" lines), plain text, at most 64 kB
};

//! Called in the worker's thread, some ten times a second at most; while sending also when nothing
//! moves.
using ReportProgress = std::function<void(const TransferProgress &)>;

//! Sends one commit to one branch; never forces.
//!
//! The pack that commit() made goes as it is when the server has the commit's parent; otherwise
//! libgit2 packs what the server lacks, before the connection that takes it is made. A small pack
//! whose commit follows what is believed about the branch goes without asking first; the server
//! compares, and when it refuses, it is asked after all.
//!
//! Cancelling: \a stop is honoured within 200 ms, but for libgit2's delta search in the second case
//! (seconds in large folders).
//!
//! Errors: Cancelled; Offline; TimedOut; TlsFailed; SignInNeeded (401: the token was refused once,
//!         it is not sent twice); Forbidden (402, 403); NotFound (404, 410); RateLimited (429);
//!         BranchMoved (not a fast-forward, or moved by somebody else meanwhile); Rejected (a hook
//!         or rule refused the branch, or the server the size: 413); ServerFault (5xx);
//!         UnreadableReply (not a git server, or a redirect: none is followed); BadInput (an
//!         address that the token must not go to); FolderUnusable. The message quotes what the
//!         server says, as plain text; the detail has the HTTP status and libgit2's text.
//! \note The stop counts until the server has answered; a branch that it has taken is a success.
[[nodiscard]] QFuture<Result<PushReport>> push(QThreadPool &pool, PushRequest request,
                                               ReportProgress progress, std::stop_token stop);

class PackFeed;
struct CommitRequest;
struct Snapshot;

//! For a commit that goes along; nothing where it does not, or little would be gained: with a
//! parent, below a base directory, and of small folders, which take a single request afterwards.
//! \param plan  of the same folder
[[nodiscard]] std::shared_ptr<PackFeed> feedFor(const CommitRequest &request, const Snapshot &plan);

struct AlongRequest
{
    QString folder;
    RemoteAccess remote;
    BranchName branch; //!< that is not on the server yet, as far as is known
    std::shared_ptr<PackFeed> feed;
};

//! Sends a first commit while commit() still packs it, and its end only after PackFeed::release():
//! until then nothing can have arrived, and no progress is told. Where the pack turns out otherwise
//! than it was begun, where the branch is there already, and where the server does not wait for us,
//! the commit goes as by push(), after the release.
//!
//! Errors: as push(). Cancelled also when the feed was given up; some before the release.
[[nodiscard]] QFuture<Result<PushReport>> pushAlong(QThreadPool &pool, AlongRequest request,
                                                    ReportProgress progress, std::stop_token stop);

//! Where a fetch or a clone stands. Phases come in this order, and numbers only grow within one.
struct FetchProgress
{
    enum class Phase {
        Connecting,
        Receiving,
        WritingFiles, //!< a clone with files only; objects are files then
    };
    Phase phase = Phase::Connecting;
    qint64 objects = 0;
    qint64 totalObjects = 0;
    qint64 bytes = 0; //!< received so far
};

//! Called in the worker's thread, at most some ten times a second besides the beginning of a phase.
using ReportFetch = std::function<void(const FetchProgress &)>;

struct FetchRequest
{
    QString folder; //!< with a repository, or a bare one
    RemoteAccess remote;
    BranchName branch;
};

//! Brings the branch's commits into the folder's repository, as refs/windlass/<branch>; moves
//! nothing else. \return the branch's tip. Errors: as push(), NotFound when the branch does not
//! exist.
[[nodiscard]] QFuture<Result<ObjectId>> fetch(QThreadPool &pool, FetchRequest request,
                                              std::stop_token stop, ReportFetch progress = {});

struct FetchBranchesRequest
{
    QString folder; //!< with a repository, or a bare one
    RemoteAccess remote;
    QList<BranchName> branches;
};

//! Likewise with several branches at once. \return their tips in the same order; nothing for a
//! branch that does not exist.
[[nodiscard]] QFuture<Result<QList<std::optional<ObjectId>>>>
fetchBranches(QThreadPool &pool, FetchBranchesRequest request, std::stop_token stop,
              ReportFetch progress = {});

struct CloneRequest
{
    QString folder; //!< does not exist yet; the one above it does
    RemoteAccess remote;
    enum class Kind {
        Bare,     //!< branches as they are on the server, no files
        WithFiles //!< branches as refs/remotes/origin/…, one of them checked out
    };
    Kind kind = Kind::WithFiles;
    std::optional<BranchName> branch; //!< for HEAD; nothing: the server's choice
};

//! Makes a repository of all branches and tags that the server has. Until it is complete it grows
//! beside \a folder under a name of its own.
//!
//! \return the commit HEAD is at; nothing for an empty repository. Errors: as push(); NotFound when
//!         the branch does not exist; BadInput when \a folder is there already; Storage;
//!         FolderUnusable where git would have to run a filter or convert an encoding. After an
//!         error or a stop nothing is left; taking away what was made may take a while.
[[nodiscard]] QFuture<Result<std::optional<ObjectId>>>
clone(QThreadPool &pool, CloneRequest request, std::stop_token stop, ReportFetch progress = {});

} // namespace windlass::git
