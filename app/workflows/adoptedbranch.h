// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "git/types.h"
#include "store/types.h"

#include <QFuture>
#include <QStringList>

#include <memory>
#include <optional>

namespace windlass::workflows {

class Session;

// Another computer, or another profile, may have a review of this app open that is unknown here.

//! The commits that the open pull request from \a branch says Windlass has pushed, in its
//! description and its comments; empty where none is open. Errors: those of bitbucket::Client.
[[nodiscard]] QFuture<Result<QStringList>> announcedCommits(const std::shared_ptr<Session> &session,
                                                            const store::Link &link,
                                                            const git::BranchName &branch);

//! The newest of \a announced in the branch at \a tip that a push of \a folder may go on from:
//! whatever it has beyond \a head is announced, so nobody else's work is in it. What came after it
//! is for merging. Nothing where the folder has another history. \note Any thread.
[[nodiscard]] std::optional<git::ObjectId> lastAnnounced(const QString &folder,
                                                         const git::ObjectId &head,
                                                         const git::ObjectId &tip,
                                                         const QStringList &announced);

} // namespace windlass::workflows
