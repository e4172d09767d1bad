// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projects/appkind.h"

#include <QDateTime>
#include <QList>

namespace windlass::projects {

//! An app below the folder that was looked into.
struct FoundApp
{
    QString directory; //!< relative, with '/': "apps/orders"
    AppKind kind;
    QString name;           //!< for people
    QString place;          //!< its folder in a repository that they share
    int builds = 0;         //!< of a service of Amplication: how many there are
    QDateTime builtAt = {}; //!< likewise, UTC: the newest
};

//! The apps that \a folder holds, as generators of several services leave them: sub-folders with
//! the marks of a kind, at most two levels down, in the order of their paths; at most a hundred.
//! Hidden folders, links and what package managers fetch are not looked into. None when \a folder
//! is an app itself: has a repository, or marks of its own; none, too, where there is only one.
//! Where Amplication keeps its builds, the services are the apps, also when it is only one: see
//! findAmplicationServices().
//! \note Any thread; looks at a thousand folders at most.
[[nodiscard]] QList<FoundApp> findApps(const QString &folder);

} // namespace windlass::projects
