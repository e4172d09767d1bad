// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"

#include <optional>

//! Only for sources of this room.

namespace windlass::git {

//! The reflogs of a branch and of HEAD, which is on it. libgit2 would wait for the disk four times
//! over two lines.
class Reflog final
{
public:
    Reflog(git_repository *repository, const QByteArray &reference);
    ~Reflog();
    Q_DISABLE_COPY_MOVE(Reflog)

    //! Both, made where the settings want them; false when one is not wanted or cannot be opened.
    [[nodiscard]] bool open();

    //! \a line to both of them, or to none. Errors: Storage. \note After open() was true.
    [[nodiscard]] Result<> append(const QByteArray &line);

    //! Takes \a line away where it is the last one since this was made: libgit2 may write one of
    //! them and then fail with the other.
    void takeBack(const QByteArray &line) const;

private:
    struct File
    {
        QByteArray name;
        int descriptor = -1;
        qint64 size = 0; // before
    };
    [[nodiscard]] bool open(File &file) const;

    git_repository *m_repository;
    File m_files[2];
};

//! One entry, as git writes it.
[[nodiscard]] QByteArray reflogLine(const std::optional<git_oid> &from, const git_oid &to,
                                    const git_signature *who, const QByteArray &words);

} // namespace windlass::git
