// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projects/commitset.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace windlass::testing {

//! A folder with files of a test, which is their commit set as well.
class ScratchFiles final
{
public:
    [[nodiscard]] QString folder() const { return QDir(m_place.path()).canonicalPath(); }
    [[nodiscard]] QString path(const QString &name) const { return folder() + u'/' + name; }

    //! A file of \a bytes that begins with \a text; what is beyond takes no room on the disk.
    bool add(const QString &name, const QByteArray &text = "x\n", qint64 bytes = -1)
    {
        QFile file(path(name));
        const bool isMade = QDir().mkpath(QFileInfo(file.fileName()).path())
                            && file.open(QIODevice::WriteOnly) && file.write(text) == text.size()
                            && (bytes < 0 || file.resize(bytes));
        m_files.append({name, bytes < 0 ? qint64(text.size()) : bytes, false});
        return isMade;
    }
    //! In the history already.
    bool addCommitted(const QString &name, const QByteArray &text = "x\n")
    {
        const bool isMade = add(name, text);
        m_files.last().isCommitted = true;
        return isMade;
    }
    //! A symbolic link.
    bool link(const QString &name, const QString &target)
    {
        m_files.append({name, qint64(target.size()), false});
        return QDir().mkpath(QFileInfo(path(name)).path()) && QFile::link(target, path(name));
    }

    [[nodiscard]] QList<projects::CommitFile> files() const
    {
        QList<projects::CommitFile> sorted = m_files;
        std::sort(sorted.begin(), sorted.end(),
                  [](const auto &a, const auto &b) { return a.path < b.path; });
        return sorted;
    }

private:
    QTemporaryDir m_place;
    QList<projects::CommitFile> m_files;
};

} // namespace windlass::testing
