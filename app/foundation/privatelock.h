// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QLockFile>

namespace windlass {

//! QLockFile::tryLock() without waiting; nobody but the user may read or write the file then, as
//! all others of the profile. QLockFile makes it as the mask says, which often lets others read it.
[[nodiscard]] inline bool tryLockPrivately(QLockFile &lock)
{
    if (!lock.tryLock(0))
        return false;
    QFile::setPermissions(lock.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return true;
}

} // namespace windlass
