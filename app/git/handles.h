// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/giterror.h"
#include "git/types.h"

#include <git2.h>

#include <QFile>

#include <memory>

//! Only for sources of this room: what libgit2 hands out, owned.

namespace windlass::git {

template <auto Free> struct FreeWith
{
    template <typename T> void operator()(T *raw) const noexcept { Free(raw); }
};

using RepositoryHandle = std::unique_ptr<git_repository, FreeWith<git_repository_free>>;
using IndexHandle = std::unique_ptr<git_index, FreeWith<git_index_free>>;
using OdbHandle = std::unique_ptr<git_odb, FreeWith<git_odb_free>>;
using OdbObjectHandle = std::unique_ptr<git_odb_object, FreeWith<git_odb_object_free>>;
using ObjectHandle = std::unique_ptr<git_object, FreeWith<git_object_free>>;
using CommitHandle = std::unique_ptr<git_commit, FreeWith<git_commit_free>>;
using TreeHandle = std::unique_ptr<git_tree, FreeWith<git_tree_free>>;
using DiffHandle = std::unique_ptr<git_diff, FreeWith<git_diff_free>>;
using ReferenceHandle = std::unique_ptr<git_reference, FreeWith<git_reference_free>>;
using TransactionHandle = std::unique_ptr<git_transaction, FreeWith<git_transaction_free>>;
using SignatureHandle = std::unique_ptr<git_signature, FreeWith<git_signature_free>>;
using ConfigHandle = std::unique_ptr<git_config, FreeWith<git_config_free>>;
using RemoteHandle = std::unique_ptr<git_remote, FreeWith<git_remote_free>>;

//! Calls \a open(&raw, args...) and owns what it opened.
template <typename Handle, typename Open, typename... Args>
[[nodiscard]] Result<Handle> acquire(const QString &message, Open open, Args... args)
{
    typename Handle::pointer raw = nullptr;
    if (const int code = open(&raw, args...); code < 0)
        return tl::unexpected(gitError(code, message));
    return Handle(raw);
}

//! A git_buf that is given back.
class Buffer final
{
public:
    Buffer() = default;
    ~Buffer() { git_buf_dispose(&m_raw); }
    Q_DISABLE_COPY_MOVE(Buffer)

    [[nodiscard]] git_buf *out() { return &m_raw; }
    [[nodiscard]] QByteArray bytes() const
    {
        return QByteArray(m_raw.ptr, static_cast<qsizetype>(m_raw.size));
    }

private:
    git_buf m_raw = GIT_BUF_INIT;
};

[[nodiscard]] inline git_oid toOid(const ObjectId &id)
{
    git_oid raw = {};
    git_oid_fromstr(&raw, id.hex().toLatin1().constData());
    return raw;
}

[[nodiscard]] inline ObjectId fromOid(const git_oid &raw)
{
    char hex[GIT_OID_HEXSZ + 1] = {};
    git_oid_tostr(hex, sizeof hex, &raw);
    return *ObjectId::fromHex(QString::fromLatin1(hex));
}

//! What libgit2 calls a path, for the eye: bytes that are no text are replaced.
[[nodiscard]] inline QString shownPath(QByteArrayView path)
{
    return QString::fromUtf8(path);
}

} // namespace windlass::git
