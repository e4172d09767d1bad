// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "projects/appsearch.h"
#include "store/types.h"
#include "workflows/services.h"

#include <QFuture>

#include <functional>

namespace windlass::workflows {

class ManageApps;

//! Looks in a thread for apps below \a folder; none: it is one itself, or is in the list already.
//! The services of Amplication are found again and again, as more may have come.
//! Errors: Storage; those of projects::openAppFolder().
[[nodiscard]] QFuture<Result<QList<projects::FoundApp>>> findAppsBelow(const Services &services,
                                                                       const QString &folder);

//! Gives an app of the list its repository. \a place: see projects::FoundApp.
using LinkApp = std::function<Result<>(const store::App &app, const QString &place)>;

//! Adds the apps \a found in \a folder, and lets \a link give a repository to those that
//! have none. \return all of them. Errors: those of ManageApps::add() and of \a link; what was
//! added before stays.
[[nodiscard]] Result<QList<store::App>> addApps(ManageApps &apps, const QString &folder,
                                                const QList<projects::FoundApp> &found,
                                                const LinkApp &link);

//! The services of \a folder that are in the list, when \a found are services of Amplication.
[[nodiscard]] QList<store::App> knownServices(const QList<store::App> &apps, const QString &folder,
                                              const QList<projects::FoundApp> &found);

//! Where the user answered for \a services, the same answer for those that come later: a folder
//! in their repository, or one of its own in their workspace, as private as theirs; nothing when
//! they have none, or differ.
[[nodiscard]] LinkApp placeLike(ManageApps &apps, const QList<store::App> &services);

//! Names for a repository each, in the order of \a directories: their last parts, with those above
//! where two would be the same; as Bitbucket's addresses are written.
[[nodiscard]] QStringList repositoryNames(const QStringList &directories);

} // namespace windlass::workflows
