// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/commitset.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace windlass::projects {

Result<QList<CommitFile>> commitSet(const QString &folder, const git::FolderState &state,
                                    const git::Snapshot &snapshot, bool wasPushed)
{
    using Kind = git::Change::Kind;
    QList<CommitFile> files;
    QSet<QString> changed;
    for (const git::Change &change : snapshot.changes) {
        changed.insert(change.path);
        if (change.kind != Kind::Deleted)
            files.append({change.path, change.bytes, change.kind == Kind::Modified});
    }
    if (wasPushed || !state.headCommit)
        return files;
    const Result<QStringList> committed = git::filesOf(folder, *state.headCommit);
    if (!committed)
        return tl::unexpected(committed.error());
    for (const QString &path : *committed) {
        if (!changed.contains(path))
            files.append({path, QFileInfo(folder + u'/' + path).size(), true});
    }
    std::sort(files.begin(), files.end(),
              [](const CommitFile &a, const CommitFile &b) { return a.path < b.path; });
    return files;
}

} // namespace windlass::projects
