// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "projects/appkind.h"
#include "store/types.h"

#include <QString>

namespace windlass::projects {

//! A local folder with a generated app.
struct AppFolder
{
    QString path; //!< canonical
    QString name; //!< see appName()
};

//! Errors: FolderMissing, FolderUnusable (no folder, or not readable).
[[nodiscard]] Result<AppFolder> openAppFolder(const QString &path);

//! What an app is called: its folder's own name, or that of the service whose build it is.
[[nodiscard]] QString appName(const QString &folder);

//! What an app in \a folder is while nobody says anything else: a build of Amplication's is
//! generator output. Goes by the path alone; nothing is read.
[[nodiscard]] store::SourceKind usualSourceOf(const QString &folder);

//! The folder is one of Amplication's own builds. Goes by the path alone.
[[nodiscard]] bool isAmplicationBuild(const QString &folder);

//! Generator output has no repository of its own. Looks for that alone, at once.
[[nodiscard]] bool mayBeGeneratorOutput(const QString &folder);

//! What the first line of a commit says when the user does not say anything else: "Nest 11:
//! generated"; for a folder without a known kind its own name. Not translated: it is for everybody
//! who reads the history.
[[nodiscard]] QString defaultMessage(const AppKind &kind, const QString &folder);

//! The branch on which Windlass keeps its work under review.
[[nodiscard]] QString reviewBranchFor(const QString &folder);

//! The branches on which Amplication's own servers keep the work of this service under review,
//! those first that are for it alone.
[[nodiscard]] QStringList amplicationBranchesFor(const QString &folder);

//! The branch of what a generator made of \a app, as it came out. An app that is called otherwise
//! by now keeps it.
[[nodiscard]] QString outputBranchOf(const store::App &app);

} // namespace windlass::projects
