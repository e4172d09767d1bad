// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/applock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::AppLock)
};

Result<std::unique_ptr<QLockFile>> tryLock(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0); // a push may take hours; a dead owner is known by its process id
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return std::unique_ptr<QLockFile>();
    return fail(ErrorKind::Storage,
                Text::tr("Windlass cannot write to its profile folder. Check that the disk is not "
                         "full and that the folder may be written."),
                u"%1: lock error %2"_s.arg(file).arg(int(lock->error())));
}

} // namespace

Result<std::unique_ptr<QLockFile>> tryLockApp(const Services &services, qint64 app)
{
    return tryLock(services.profile.lockFile(u"push of app %1"_s.arg(app)));
}

Result<std::unique_ptr<QLockFile>> tryLockRepository(const Services &services,
                                                     const store::Link &link)
{
    // By name, as the repository may not be there yet. Bitbucket's names know no case.
    const QString name = u"%1/%2"_s.arg(link.workspaceSlug, link.repositorySlug).toLower();
    return tryLock(services.profile.lockFile(u"push to %1 %2"_s.arg(link.apiUrl.toString(), name)));
}

} // namespace windlass::workflows
