// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace windlass {

//! What code branches on when something went wrong. The user never sees these names, scripts do
//! (see kindName()).
enum class ErrorKind {
    Cancelled,       //!< the user asked to stop
    Offline,         //!< no connection, or it broke
    TimedOut,        //!< the other side stopped talking
    TlsFailed,       //!< certificate or handshake refused
    SignInNeeded,    //!< no account, or its sign-in is no longer accepted
    Denied,          //!< the user or the server refused the sign-in
    Forbidden,       //!< signed in, but without the right for this
    NotFound,        //!< no such thing, or not visible to this account
    AlreadyExists,   //!< the name is taken
    BadInput,        //!< what was typed or passed cannot be used
    UnreadableReply, //!< the server's answer is not what it should be
    ServerFault,     //!< the server says that it failed
    RateLimited,     //!< too many requests
    PortBusy,        //!< another program listens on the callback port
    KeychainMissing, //!< there is no keychain, or it does not answer
    KeychainLocked,  //!< the keychain is there but locked
    FolderMissing,
    FolderEmpty,
    FolderUnusable, //!< not readable, inside another repository, a merge under way, …
    NothingToPush,
    PlanChanged, //!< the folder is no longer what the plan showed
    BranchMoved, //!< the branch on the server has commits that the folder does not have
    Conflict,    //!< people and a generator disagree, and somebody has to decide
    Rejected,    //!< the server took the push and refused the branch
    Finding,     //!< something in the folder must be decided first
    Storage,     //!< the database or a file of our own cannot be read or written
    Internal,    //!< our mistake
};

struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;     //!< translated whole sentences; shown unchanged, say what to do next
    QString detail = {}; //!< never translated, never a secret: status, path, libgit2's text
};

template <typename T = void> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, const QString &message,
                                                const QString &detail = {})
{
    return tl::unexpected<Error>(Error{kind, message, detail});
}

//! The stable name of \a kind for scripts and reports, such as "branch-moved".
[[nodiscard]] QString kindName(ErrorKind kind);

} // namespace windlass
