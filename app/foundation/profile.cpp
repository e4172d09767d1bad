// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/profile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace windlass {

namespace {

QString shortHash(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(16));
}

//! Somebody else who leads us elsewhere would see what is written, or have us write over it.
bool isOthers(const QString &path)
{
    const QFileInfo folder(path);
#ifdef Q_OS_UNIX
    return folder.isSymLink() || (folder.exists() && folder.ownerId() != ::geteuid());
#else
    return folder.isSymLink();
#endif
}

bool makePrivateFolder(const QString &path)
{
    return QDir().mkpath(path)
           && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

Result<Profile> Profile::open(const QString &folder)
{
    Profile profile;
    if (folder.isEmpty()) {
        const auto place = [](QStandardPaths::StandardLocation location) {
            return QStandardPaths::writableLocation(location) + u"/windlass"_s;
        };
        profile.m_data = place(QStandardPaths::GenericDataLocation);
        profile.m_config = place(QStandardPaths::GenericConfigLocation);
        profile.m_keychainService = u"Windlass"_s;
    } else {
        profile.m_data = QDir(folder).absoluteFilePath(u"data"_s);
        profile.m_config = QDir(folder).absoluteFilePath(u"config"_s);
    }
    const QString whole = folder.isEmpty() ? profile.m_data : QDir(folder).absolutePath();
    for (const QString &path : {whole, profile.m_data, profile.m_config}) {
        if (isOthers(path))
            return fail(ErrorKind::Storage,
                        QCoreApplication::translate(
                            "windlass::Profile",
                            "The profile folder %1 is a link, or belongs to somebody else. Replace "
                            "it by a folder of your own.")
                            .arg(path));
    }
    for (const QString &path : {profile.m_data, profile.m_config}) {
        if (!makePrivateFolder(path))
            return fail(ErrorKind::Storage,
                        QCoreApplication::translate(
                            "windlass::Profile", "The profile folder %1 cannot be made or written.")
                            .arg(path));
    }
    if (!folder.isEmpty())
        profile.m_keychainService = u"Windlass:"_s + shortHash(QDir(folder).canonicalPath());
    return profile;
}

QString Profile::lockFile(const QString &purpose) const
{
    return u"%1/%2.lock"_s.arg(m_data, shortHash(purpose));
}

QString Profile::repositoryFolder(const QString &purpose) const
{
    return u"%1/repositories/%2.git"_s.arg(m_data, shortHash(purpose));
}

Result<> Profile::removeFiles() const
{
    if (QDir copies(m_data + u"/repositories"_s); copies.exists() && !copies.removeRecursively())
        return fail(ErrorKind::Storage,
                    QCoreApplication::translate(
                        "windlass::Profile",
                        "The folder %1 cannot be removed. Check that it may be written.")
                        .arg(copies.path()));
    QStringList files{settingsFile(), logFile(), logFile() + u".old"_s};
    static const QRegularExpression lockName(u"\\A[0-9a-f]{16}\\.lock\\z"_s);
    const QStringList locks = QDir(m_data).entryList({u"*.lock"_s}, QDir::Files).filter(lockName);
    for (const QString &name : locks)
        files.append(m_data + u'/' + name);
    for (const QString &file : files) {
        if (QFile::exists(file) && !QFile::remove(file))
            return fail(ErrorKind::Storage,
                        QCoreApplication::translate(
                            "windlass::Profile",
                            "The file %1 cannot be removed. Check that its folder may be written.")
                            .arg(file));
    }
    return {};
}

} // namespace windlass
