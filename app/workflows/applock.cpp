// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/applock.h"

using namespace Qt::StringLiterals;

namespace windlass::workflows {

std::unique_ptr<QLockFile> tryLockApp(const Services &services, qint64 app)
{
    auto lock =
        std::make_unique<QLockFile>(services.profile.lockFile(u"push of app %1"_s.arg(app)));
    lock->setStaleLockTime(0); // a push may take hours; a dead owner is known by its process id
    if (lock->tryLock(0))
        return lock;
    return nullptr;
}

} // namespace windlass::workflows
