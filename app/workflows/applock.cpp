// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/applock.h"

#include "foundation/privatelock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::AppLock)
};

//! Whether its owner was killed before it wrote down who it is, which takes no time at all.
bool isNobodys(const QLockFile &lock)
{
    constexpr qint64 longEnough = 5; // s
    qint64 process = 0;
    QString host;
    QString program;
    const QDateTime made = QFileInfo(lock.fileName()).lastModified();
    return !lock.getLockInfo(&process, &host, &program) && made.isValid()
           && made.secsTo(QDateTime::currentDateTime()) >= longEnough;
}

Result<std::unique_ptr<QLockFile>> tryLockFile(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0); // a push may take hours; a dead owner is known by its process id
    if (tryLockPrivately(*lock)
        || (isNobodys(*lock) && lock->removeStaleLockFile() && tryLockPrivately(*lock)))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return std::unique_ptr<QLockFile>();
    return fail(ErrorKind::Storage,
                Text::tr("Windlass cannot write to its profile folder. Check that the disk is not "
                         "full and that the folder may be written."),
                u"%1: lock error %2"_s.arg(file).arg(int(lock->error())));
}

QString purposeOf(qint64 app)
{
    return u"push of app %1"_s.arg(app);
}

} // namespace

Result<std::unique_ptr<QLockFile>> tryLockApp(const Profile &profile, qint64 app)
{
    return tryLockFile(profile.lockFile(purposeOf(app)));
}

PushLock::PushLock(Profile profile, qint64 app, store::Link link)
    : m_profile(std::move(profile)), m_app(app), m_link(std::move(link))
{
}

// The name first, as the repository may not be there yet; the uuid, as a name can be changed.
// Bitbucket's names know no case.
QStringList PushLock::purposes() const
{
    const QString name = u"%1/%2"_s.arg(m_link.workspaceSlug, m_link.repositorySlug).toLower();
    QStringList all{purposeOf(m_app), u"push to %1 %2"_s.arg(m_link.apiUrl.toString(), name)};
    if (!m_link.repositoryUuid.isEmpty())
        all.append(u"push to %1 %2"_s.arg(m_link.apiUrl.toString(), m_link.repositoryUuid));
    return all;
}

Result<bool> PushLock::tryLock()
{
    const QStringList all = purposes();
    while (qsizetype(m_locks.size()) < all.size()) {
        auto lock = tryLockFile(m_profile.lockFile(all.at(qsizetype(m_locks.size()))));
        if (!lock)
            return tl::unexpected(lock.error());
        if (!*lock)
            return false;
        m_locks.push_back(std::move(*lock));
    }
    return true;
}

} // namespace windlass::workflows
