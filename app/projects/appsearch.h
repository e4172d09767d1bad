// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projects/appkind.h"

#include <QList>

namespace windlass::projects {

//! An app below the folder that was looked into.
struct FoundApp
{
    QString directory; //!< relative, with '/': "apps/orders"
    AppKind kind;
};

//! The apps that \a folder holds, as generators of several services leave them: sub-folders with
//! the marks of a kind, at most two levels down, in the order of their paths; at most a hundred.
//! Hidden folders, links and what package managers fetch are not looked into. None when \a folder
//! is an app itself: has a repository, or marks of its own; none, too, where there is only one.
//! \note Any thread; looks at a thousand folders at most.
[[nodiscard]] QList<FoundApp> findApps(const QString &folder);

} // namespace windlass::projects
