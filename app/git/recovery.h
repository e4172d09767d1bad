// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace windlass::git {

//! A commit() or push() of ours that never ended, because the program was killed or the power went.
struct Interrupted
{
    QString folder;
    QDateTime since;             //!< when it began
    bool hadNoRepository = true; //!< the folder had no repository by then
    //! When the program that asks began: what ended in it has tidied up after itself, and what is
    //! newer is somebody's who works in the folder now.
    QDateTime until;
    //! It may have been killed while it worked on index and branches, as commit() does and push()
    //! does not: locks there are somebody else's then.
    bool wasCommitting = true;
};

//! Removes what it left behind and nobody needs: a `.git` that was only half made (and holds no
//! object yet), lock files made between the two times that can be ours, and references that kept a
//! commit for the time of a push. From the folder itself only what libgit2 tried out while it made
//! the repository, empty files and links of its own names. Whatever was there before stays. Nothing
//! else is touched. \note Any thread. Only while no other push of the folder is under way.
void cleanUpAfter(const Interrupted &interrupted);

} // namespace windlass::git
