// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QList>
#include <QString>

namespace windlass::handover {

//! What one file is and what it shall be.
struct FileChange
{
    QString path;  //!< of the file itself, where a link leads to it
    QString shown; //!< relative to the folder that was chosen
    bool isNew = false;
    QByteArray before;
    QByteArray after;
    bool hasSecret = false;               //!< afterwards; then nobody but its owner may read it
    QFileDevice::Permissions permissions; //!< before

    //! Others than its owner may do something with it.
    [[nodiscard]] bool isExposed() const;
    //! There is something to write.
    [[nodiscard]] bool isNeeded() const;
};

//! \a name below \a folder as it is now; `after` is equal to `before`. A link is followed when it
//! stays within the folder. A file that is not there is new; its folder must be there.
//! Errors: BadInput, with the file's name and why it cannot be changed.
[[nodiscard]] Result<FileChange> lookAtFile(const QString &folder, const QString &name);

//! Writes all of \a changes that are needed, each at once or not at all: 0600 where a secret is,
//! else with the permissions it had; its owner stays. When one fails, those before are taken back.
//! Errors: PlanChanged when a file is no longer what \a changes say it is; Storage.
[[nodiscard]] Result<> writeFiles(const QList<FileChange> &changes);

//! Takes writeFiles() back; a file that was new is removed.
//! Errors: PlanChanged when a file is no longer what was written, and then nothing is done;
//! Storage.
[[nodiscard]] Result<> takeBack(const QList<FileChange> &changes);

} // namespace windlass::handover
