// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/types.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>
#include <stop_token>

namespace windlass::git {

//! A file as one of the commits has it that a push brings along.
struct UnsentFile
{
    ObjectId commit; //!< the newest that brought it
    QString path;    //!< as shown to people
    ObjectId content;
    qint64 bytes = 0;
    QByteArray name = {}; //!< the path as git has it
};

//! Reads what is in an UnsentFile; nothing when the repository lacks it.
using ReadUnsent = std::function<std::optional<QByteArray>(const UnsentFile &)>;

//! Goes through the commits that lead to \a head, newest first, but for those that lead to one of
//! \a sent or to a branch of another repository (refs/remotes), which somebody has pushed already.
//!
//! \param take  gets each content of each path once; what a merge took from one of its sides is
//!              told with the commit that brought it. In the thread of the caller.
//! \param most  commits at most
//! \return whether these were all. Errors: FolderUnusable, FolderMissing, NotFound, Cancelled.
//! \note Any thread. Commits of \a sent that are not here do not matter, nor do histories that end
//! early because somebody cloned only the newest commits.
[[nodiscard]] Result<bool>
walkUnsent(const QString &repository, const ObjectId &head, const QList<ObjectId> &sent,
           qsizetype most, const std::function<void(const UnsentFile &, const ReadUnsent &)> &take,
           const std::stop_token &stop = {});

} // namespace windlass::git
