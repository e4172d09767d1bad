// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/giterror.h"

#include "foundation/refusals.h"

#include <git2.h>
#if __has_include(<git2/sys/errors.h>)
#include <git2/sys/errors.h> // moved there in libgit2 1.8
#endif

#include <QCoreApplication>

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::GitError)
};

ErrorKind kindOfClass(int klass)
{
    switch (klass) {
    case GIT_ERROR_NOMEMORY:
    case GIT_ERROR_OS:
    case GIT_ERROR_ZLIB:
    case GIT_ERROR_ODB:
    case GIT_ERROR_FILESYSTEM:
    case GIT_ERROR_INDEXER:
        return ErrorKind::Storage;
    default:
        return ErrorKind::FolderUnusable;
    }
}

ErrorKind kindOf(int code, int klass)
{
    switch (code) {
    case GIT_EUSER:
        return ErrorKind::Cancelled;
    case GIT_ENOTFOUND:
        return ErrorKind::NotFound;
    case GIT_ELOCKED:
        return ErrorKind::Storage;
    case GIT_EMODIFIED:
    case GIT_EEXISTS:
    case GIT_ENONFASTFORWARD:
        return ErrorKind::BranchMoved;
    default:
        return kindOfClass(klass);
    }
}

QString sentence(int code, ErrorKind kind)
{
    if (code == GIT_ELOCKED)
        return Text::tr(
            "Another program is working on this repository. Wait until it has finished, "
            "then try again.");
    switch (kind) {
    case ErrorKind::Cancelled:
        return Text::tr("Stopped.");
    case ErrorKind::NotFound:
        return Text::tr("The repository of this folder does not have what was looked for.");
    case ErrorKind::BranchMoved:
        return Text::tr("The branch was changed by another program meanwhile. Look at the changes "
                        "again.");
    case ErrorKind::Storage:
        return Text::tr("A file could not be read or written. Check the free space on the disk and "
                        "your rights to the folder, then try again.");
    default:
        return Text::tr("Git cannot work with this folder. See the details for the reason.");
    }
}

} // namespace

void setGitError(int errorClass, const QByteArray &text)
{
    git_error_set_str(errorClass, text.constData());
}

QString lastGitText()
{
    const git_error *last = git_error_last();
    return last && last->message ? QString::fromUtf8(last->message) : QString();
}

Error gitError(int code, const QString &message)
{
    const git_error *last = git_error_last();
    const int errorClass = last ? last->klass : int{GIT_ERROR_NONE};
    const QString text = lastGitText();
    const QString detail = QStringLiteral("libgit2 %1: %2").arg(code).arg(text);
    const ErrorKind kind = kindOf(code, errorClass);
    if (!message.isEmpty())
        return {kind, message, detail};
    // What the code says is sure; where it says little, the words may say more.
    const auto known =
        code == GIT_ERROR ? explain({Refusal::Source::Computer, errorClass, text}) : std::nullopt;
    if (known)
        return errorOf(*known, detail);
    return {kind, sentence(code, kind), detail};
}

} // namespace windlass::git
