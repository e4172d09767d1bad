// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace windlass::git {

//! Something that libgit2 passes over in silence and whoever looks at a plan should know.
struct PassedOver
{
    enum class Why {
        SpecialFile,   //!< socket, pipe or device
        ForbiddenName, //!< git keeps it for itself on any system: ".git" in any spelling, "git~1"
        UnreadableFolder, //!< permission denied
    };
    Why why = Why::SpecialFile;
    QByteArray path; //!< relative to the folder
};

//! \param leftOut  folders not to look into, relative, with a slash at the end; `.git` never is
//! \return nothing where the system has no such files
[[nodiscard]] QList<PassedOver> passedOver(const QString &folder, const QSet<QByteArray> &leftOut);

} // namespace windlass::git
