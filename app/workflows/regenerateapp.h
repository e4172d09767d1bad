// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/profile.h"
#include "git/regenerate.h"
#include "git/transfer.h"
#include "projects/plan.h"
#include "projects/target.h"
#include "store/types.h"

#include <QFuture>

#include <memory>

namespace windlass::workflows {

class Session;

//! Where Windlass's own copy of the repository of \a app is, or will be; empty: there is none.
//! Apps of one repository share it.
[[nodiscard]] QString ownCopyFor(const Profile &profile, const store::App &app);

struct RegenerateTask
{
    QString store;            //!< Windlass's own copy of the repository; made where it is not there
    git::RemoteAccess remote; //!< with a token
    store::App app;           //!< with a link
    projects::Target target;
    projects::Plan plan;
    QString message;
    git::Identity author;
    git::CommitRequest::Compression compression = git::CommitRequest::Compression::Small;
    git::DecideOutput decide;
    bool isForReview = false; //!< see git::RegenerateRequest
    std::stop_token stop;
    git::ReportFetch reportFetch;
    git::ReportFolder reportFolder;
};

//! Brings what the server has into the store, and the app's new output on top of it, as
//! git::regenerate() does. A store that is damaged is thrown away and fetched once more.
//!
//! Errors: those of git::fetchBranches(), git::regenerate() and bitbucket::Client.
//! \note Call from the main thread; \a threads outlives the future.
[[nodiscard]] QFuture<Result<git::Regenerated>>
regenerateApp(const std::shared_ptr<Session> &session, QThreadPool &threads,
              const RegenerateTask &task);

//! What is decided for a conflict: \a choices for its path, else \a forAll.
[[nodiscard]] git::DecideOutput decideBy(const QList<store::OutputChoice> &choices,
                                         const std::optional<git::OutputDecision> &forAll);

} // namespace windlass::workflows
