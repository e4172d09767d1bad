// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace windlass {

//! The one thing to press after something went wrong.
enum class Remedy {
    None,
    TryAgain,
    SignIn,
    ChooseRepository,
    LookAgain,   //!< at the folder
    TrustFolder, //!< though somebody else may have prepared it
    CheckPermissions,
    Keychain,
    PushForReview,  //!< to a branch of its own, with a pull request
    OpenRepository, //!< on Bitbucket
    GetNewCommits,  //!< into a folder without changes of its own
    ReviewChanges   //!< decide whose work stays
};

//! Something that was refused, in the words of whoever refused it.
struct Refusal
{
    enum class Source {
        GitWords,  //!< "remote:" lines of a push and git's reason for the branch
        GitStatus, //!< an HTTP status on a git address, and its text
        Api,       //!< an HTTP status of the REST API; the message and the fields of its body
        Computer,  //!< libgit2 on this computer: its class of error as the status, and its text
    };
    Source source = Source::GitWords;
    int status = 0;
    QString words = {}; //!< plain text
};

//! What a refusal means to people.
struct Explanation
{
    QString id; //!< stable
    ErrorKind kind = ErrorKind::Internal;
    QString message; //!< translated: what happened, why, what to do
    Remedy remedy = Remedy::None;
};

//! Looks \a refusal up in the dictionary (refusaltable.cpp); nothing when it is not in there. The
//! words that Bitbucket uses are not all known (FACTS section 5), so patterns are generous; a
//! status without known words has an entry of its own. \note Any thread.
[[nodiscard]] std::optional<Explanation> explain(const Refusal &refusal);

//! An error that says what \a explanation says; \a detail gets its id, by which remedyOf() finds
//! it.
[[nodiscard]] Error errorOf(const Explanation &explanation, const QString &detail = {});

//! What to press after \a error; nothing when it does not come from the dictionary.
[[nodiscard]] std::optional<Remedy> remedyOf(const Error &error);

//! One entry of the dictionary.
struct RefusalRow
{
    const char *id;
    Refusal::Source source;
    int status;          //!< 0: any
    const char *pattern; //!< regular expression over the words, any case; empty: any words
    ErrorKind kind;
    Remedy remedy;
    QString (*message)();
};

//! The dictionary, the more special entries first.
[[nodiscard]] const QList<RefusalRow> &refusalTable();

} // namespace windlass
