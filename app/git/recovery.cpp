// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/recovery.h"

#include "foundation/logging.h"
#include "git/trust.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

bool hasFiles(const QString &folder)
{
    return QDirIterator(folder, QDir::Files | QDir::Hidden | QDir::System,
                        QDirIterator::Subdirectories)
        .hasNext();
}

void removeHalfMade(const QString &folder)
{
    const QString dotGit = folder + u"/.git"_s;
    if (openOwned(folder) || hasFiles(dotGit + u"/objects"_s) || hasFiles(dotGit + u"/refs"_s))
        return;
    qCInfo(lcGit, "A repository that was only half made is removed.");
    QDir(dotGit).removeRecursively();
}

// Beside the .git that it makes, libgit2 tries out links, first with an empty file, then with a
// link.
void removeProbes(const QString &folder, const QDateTime &since)
{
    static const QRegularExpression name(u"\\A_git2_[0-9a-f]{16}\\z"_s);
    const auto probes =
        QDir(folder).entryInfoList({u"_git2_*"_s}, QDir::Files | QDir::System | QDir::Hidden);
    for (const QFileInfo &file : probes) {
        const bool isLink = file.isSymLink() && file.symLinkTarget() == folder + u"/testing"_s;
        const bool isEmpty = !file.isSymLink() && file.isFile() && file.size() == 0
                             && file.lastModified() >= since.addSecs(-1);
        if (name.match(file.fileName()).hasMatch() && (isLink || isEmpty))
            QFile::remove(file.filePath());
    }
}

void removeLocks(const QString &dotGit, const Interrupted &interrupted)
{
    const QDateTime &until = interrupted.until;
    // The clock of the file system may lag behind by a tick.
    const auto removeIfOurs = [begin = interrupted.since.addSecs(-1),
                               &until](const QFileInfo &file) {
        const bool isOfThen = file.lastModified() >= begin && file.lastModified() < until;
        if (file.isFile() && !file.isSymLink() && isOfThen)
            QFile::remove(file.filePath());
    };
    QStringList shared{u"index.lock"_s, u"HEAD.lock"_s, u"config.lock"_s, u"packed-refs.lock"_s};
    QStringList folders{u"/refs"_s, u"/logs"_s};
    if (!interrupted.wasCommitting) {
        shared.clear();
        folders = QStringList{u"/refs/windlass"_s, u"/refs/windlass-push"_s};
    }
    for (const QString &name : std::as_const(shared))
        removeIfOurs(QFileInfo(dotGit + u'/' + name));
    for (const QString &below : std::as_const(folders)) {
        QDirIterator locks(dotGit + below, {u"*.lock"_s}, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (locks.hasNext())
            removeIfOurs(QFileInfo(locks.next()));
    }
}

} // namespace

void cleanUpAfter(const Interrupted &interrupted)
{
    if (interrupted.since >= interrupted.until)
        return;
    const QString dotGit = interrupted.folder + u"/.git"_s;
    const QFileInfo info(dotGit);
    if (info.isSymLink() || !info.isDir())
        return; // none, or one that lies elsewhere and is not ours to tidy
    if (interrupted.hadNoRepository) {
        removeHalfMade(interrupted.folder);
        removeProbes(interrupted.folder, interrupted.since);
    }
    removeLocks(dotGit, interrupted);
    QDir(dotGit + u"/refs/windlass-push"_s).removeRecursively();
}

} // namespace windlass::git
