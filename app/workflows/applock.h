// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/profile.h"
#include "foundation/result.h"
#include "store/types.h"

#include <QLockFile>
#include <QStringList>

#include <memory>
#include <vector>

namespace windlass::workflows {

// Making a lock file waits for the disk, so that is for other threads than that of the window.

//! The right to push an app, among all programs of this profile; ends with the object, or with the
//! program. \return nothing while another one has it. Errors: Storage, when nobody can get it.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> tryLockApp(const Profile &profile, qint64 app);

//! The right to push an app to a repository, or to create that: several apps may share one. The
//! repository is known by its uuid, and by its name as long as it has none.
class PushLock final
{
public:
    PushLock(Profile profile, qint64 app, store::Link link);

    //! Takes what is still missing and can be had now. \return whether all of it is there. Errors:
    //! Storage, when nobody can get it.
    [[nodiscard]] Result<bool> tryLock();

private:
    [[nodiscard]] QStringList purposes() const;

    const Profile m_profile;
    const qint64 m_app;
    const store::Link m_link;
    std::vector<std::unique_ptr<QLockFile>> m_locks; //!< those of the first of purposes()
};

} // namespace windlass::workflows
