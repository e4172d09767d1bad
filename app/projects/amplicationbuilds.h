// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace windlass::projects {

//! A service that Amplication generated, as its finished builds tell:
//! `.amplication/build-artifacts/<resource id>/<build id>/` below the folder that it works in.
struct AmplicationService
{
    QString resource; //!< id; the same for every build
    QString name;     //!< as its newest build calls it, on one line; else the id
    QString build;    //!< absolute path of the newest one
    QDateTime builtAt;
    int builds = 0; //!< how many there are

    [[nodiscard]] bool operator==(const AmplicationService &) const = default;
};

//! Whose build a folder is.
struct BuildPlace
{
    QString artifacts; //!< absolute path of the folder with all services
    QString resource;

    [[nodiscard]] bool operator==(const BuildPlace &) const = default;
};

//! Nothing when \a folder is no build of Amplication's. Goes by the path alone; nothing is read.
[[nodiscard]] std::optional<BuildPlace> buildPlaceOf(const QString &folder);

//! The services whose builds lie below \a folder, that with the newest build first; at most a
//! hundred. No build are links, empty folders, what cannot be read, and what was still written to
//! in the last seconds before \a now.
//! \note Any thread; of each service the latest 1,000 builds by name are looked at.
[[nodiscard]] QList<AmplicationService> findAmplicationServices(const QString &folder,
                                                                const QDateTime &now);

//! That of \a place alone; nothing when it has no build any more.
[[nodiscard]] std::optional<AmplicationService> serviceAt(const BuildPlace &place,
                                                          const QDateTime &now);

//! The build to read instead of the one in \a folder, which may be gone; nothing when that is the
//! newest one, or no build at all. \note Any thread. Quick while nothing was built.
[[nodiscard]] std::optional<QString> newerBuild(const QString &folder, const QDateTime &now);

//! What the build in \a folder calls itself; empty when it does not.
[[nodiscard]] QString nameOfBuild(const QString &folder);

} // namespace windlass::projects
