// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projects/commitset.h"
#include "projects/finding.h"
#include "projects/junk.h"

#include <QHash>

namespace windlass::projects {

//! The junk among the files of a push.
class JunkFiles final
{
public:
    //! \param files  sorted by path
    JunkFiles(const QString &folder, const QList<CommitFile> &files);

    //! One for each folder of junk, one for all files of a kind of junk; with what leaving them out
    //! saves.
    [[nodiscard]] QList<Finding> findings() const;

    //! The files that lie in no folder of junk.
    [[nodiscard]] const QList<CommitFile> &filesOutside() const { return m_outside; }

    //! The folder of junk that \a path lies in, or nothing.
    [[nodiscard]] const Junk *folderOf(const QString &path) const;

private:
    struct Heap
    {
        Junk junk;
        int files = 0;
        qint64 bytes = 0;
        bool isCommitted = false;
    };

    QList<Heap> m_heaps;
    QHash<QString, qsizetype> m_heapOf; // by path of the folder; for files by '/' and line
    QList<CommitFile> m_outside;
};

} // namespace windlass::projects
