// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/branchlock.h"

#include "git/reflog.h"

#include <git2/sys/refs.h>

namespace windlass::git {

BranchLock::~BranchLock()
{
    if (m_lock)
        unlock(false, false, nullptr, nullptr, nullptr);
}

Result<> BranchLock::take(const QByteArray &reference)
{
    git_refdb_backend *references = nullptr;
    if (const int code = git_refdb_backend_fs(&references, m_repository); code < 0)
        return tl::unexpected(gitError(code));
    m_references.reset(references);
    if (references->lock(&m_lock, references, reference.constData()) < 0) {
        m_lock = nullptr;
        return fail(ErrorKind::Storage, gitError(GIT_ELOCKED).message, lastGitText());
    }
    m_reference = reference;
    return {};
}

int BranchLock::unlock(bool moves, bool writesLogs, const git_reference *to,
                       const git_signature *who, const char *words)
{
    return m_references->unlock(m_references.get(), std::exchange(m_lock, nullptr), moves ? 1 : 0,
                                writesLogs ? 1 : 0, to, who, words);
}

Result<> BranchLock::move(const std::optional<git_oid> &from, const git_oid &to,
                          const git_signature *who, const QByteArray &words)
{
    const ReferenceHandle moved(git_reference__alloc(m_reference.constData(), &to, nullptr));
    if (!moved)
        return tl::unexpected(gitError(GIT_ERROR));
    Reflog logs(m_repository, m_reference);
    const bool isOurs = logs.open(); // else libgit2 decides, and waits for the disk
    const QByteArray line = reflogLine(from, to, who, words);
    if (isOurs) {
        if (auto told = logs.append(line); !told)
            return told;
    }
    const int code = unlock(true, !isOurs, moved.get(), who, words.constData());
    if (code >= 0)
        return {};
    const Error error = gitError(code);
    logs.takeBack(line);
    return tl::unexpected(error);
}

} // namespace windlass::git
