// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/filechange.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace windlass::handover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::handover::FileChange)
};

constexpr auto maximumSize = qint64{1024} * 1024;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

tl::unexpected<Error> refused(const QString &name, const QString &reason)
{
    return fail(ErrorKind::BadInput, Text::tr("%1 cannot be changed. %2").arg(name, reason));
}

bool isWithin(const QString &path, const QString &folder)
{
    return (path + u'/').startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

//! The file's content; nothing when there is none.
std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(maximumSize + 1);
}

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

Result<> checkUnchanged(const QString &path, const QString &shown, bool isMissing,
                        const QByteArray &content)
{
    const bool isSame = isMissing ? !isThere(path) : contentOf(path) == content;
    if (isSame)
        return {};
    return fail(ErrorKind::PlanChanged,
                Text::tr("%1 has changed meanwhile. Nothing was written.").arg(shown));
}

//! Whoever the file belonged to goes on owning it.
bool keepOwner(QSaveFile &file, const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat before = {};
    struct stat now = {};
    if (::stat(QFile::encodeName(path).constData(), &before) != 0)
        return true; // it is new
    if (::fstat(file.handle(), &now) != 0)
        return false;
    if (before.st_gid != now.st_gid && ::fchown(file.handle(), uid_t(-1), before.st_gid) != 0)
        return before.st_uid == now.st_uid; // one's own file, in a group that one has left
    return before.st_uid == now.st_uid || ::fchown(file.handle(), before.st_uid, gid_t(-1)) == 0;
#else
    Q_UNUSED(file)
    Q_UNUSED(path)
    return true;
#endif
}

tl::unexpected<Error> notWritten(const QString &shown, const QString &detail)
{
    return fail(ErrorKind::Storage, Text::tr("%1 cannot be written.").arg(shown), detail);
}

Result<> write(const FileChange &change, const QByteArray &content,
               std::optional<QFileDevice::Permissions> permissions)
{
    QSaveFile file(change.path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(change.shown, file.errorString());
    // before the first byte of a secret is in it
    if ((permissions && !file.setPermissions(*permissions)) || !keepOwner(file, change.path)) {
        file.cancelWriting();
        return notWritten(change.shown, u"owner or permissions cannot be kept"_s);
    }
    if (file.write(content) != content.size() || !file.commit())
        return notWritten(change.shown, file.errorString());
    return {};
}

Result<> writeOne(const FileChange &change)
{
    if (change.hasSecret)
        return write(change, change.after, ownerOnly);
    return write(change, change.after,
                 change.isNew ? std::nullopt : std::optional(change.permissions));
}

Result<> takeOneBack(const FileChange &change)
{
    if (!change.isNew)
        return write(change, change.before, change.permissions);
    return QFile::remove(change.path) ? Result<>() : notWritten(change.shown, u"not removed"_s);
}

} // namespace

bool FileChange::isExposed() const
{
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                                | QFileDevice::ExeGroup | QFileDevice::ReadOther
                                                | QFileDevice::WriteOther | QFileDevice::ExeOther;
    return !isNew && (permissions & others) != QFileDevice::Permissions();
}

bool FileChange::isNeeded() const
{
    return before != after || (hasSecret && isExposed());
}

Result<FileChange> lookAtFile(const QString &folder, const QString &name)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QFileInfo asked(QDir(root).filePath(name));
    const QString place = QFileInfo(asked.path()).canonicalFilePath();
    if (root.isEmpty() || place.isEmpty())
        return refused(name, Text::tr("Its folder is missing."));
    QFileInfo file(place + u'/' + asked.fileName());
    if (file.isSymLink()) {
        const QString target = file.canonicalFilePath();
        if (target.isEmpty())
            return refused(name, Text::tr("It is a link that leads nowhere."));
        file = QFileInfo(target);
    }
    if (!isWithin(file.filePath(), root))
        return refused(name, Text::tr("It is a link that leads out of the folder, to %1.")
                                 .arg(QDir::toNativeSeparators(file.filePath())));
    FileChange change;
    change.path = file.filePath();
    change.shown = name;
    change.isNew = !file.exists();
    if (change.isNew)
        return change;
    const auto content = file.isFile() ? contentOf(change.path) : std::nullopt;
    if (!content)
        return refused(name, Text::tr("It is no file that can be read."));
    if (content->size() > maximumSize)
        return refused(name, Text::tr("It is too large for a configuration file."));
    change.before = change.after = *content;
    change.permissions = file.permissions()
                         & ~(QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser);
    return change;
}

Result<> writeFiles(const QList<FileChange> &changes)
{
    for (const FileChange &change : changes) {
        auto same = checkUnchanged(change.path, change.shown, change.isNew, change.before);
        if (!same)
            return same;
    }
    QList<FileChange> done;
    for (const FileChange &change : changes) {
        if (!change.isNeeded())
            continue;
        if (auto written = writeOne(change); !written) {
            if (const auto back = takeBack(done); !back)
                return fail(written.error().kind,
                            written.error().message + u' ' + back.error().message,
                            written.error().detail);
            return written;
        }
        done.append(change);
    }
    return {};
}

Result<> takeBack(const QList<FileChange> &changes)
{
    for (const FileChange &change : changes) {
        if (change.isNeeded() && contentOf(change.path) != change.after)
            return fail(ErrorKind::PlanChanged,
                        Text::tr("%1 has changed since it was written, so nothing was undone.")
                            .arg(change.shown));
    }
    for (const FileChange &change : changes) {
        if (!change.isNeeded())
            continue;
        if (auto back = takeOneBack(change); !back)
            return back;
    }
    return {};
}

} // namespace windlass::handover
