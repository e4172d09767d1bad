// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/workingtree.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace windlass::projects {

//! Tells when something changes in an app folder, and when the folder goes or comes back. The
//! system tells this object, so nothing is done while nothing changes.
//!
//! A folder shows what comes into it and what goes, a file what is written to it; so both are
//! watched. Where the system has no more watches for this program, some or all changes escape;
//! nothing is polled. \note Main thread only.
class FolderWatch final : public QObject
{
    Q_OBJECT
public:
    //! More places are never watched: the system has a number of them for all programs together
    //! (8,192 where memory is small).
    static constexpr qsizetype mostPlaces = 4096;

    //! \param folder  canonical; need not be there
    explicit FolderWatch(QString folder, QObject *parent = nullptr);

    //! Watches \a places from now on, and the folder itself. They are taken up a part at a time.
    //! \param since  when somebody began to look at the folder: what was changed then or later may
    //!               have escaped, and is told
    void watch(const git::Places &places, const QDateTime &since);

    //! No change will escape. False also while places are still being taken up.
    [[nodiscard]] bool isComplete() const { return m_isWhole && m_waiting.isEmpty(); }

Q_SIGNALS:
    //! Something may be different. At once for many changes: half a second after the last one, but
    //! not later than three after the first.
    void changed();

private:
    void folderTold(const QString &path);
    void lookAtFolder();
    void watchAbove();
    void forgetInside();
    void takeUpSome();
    [[nodiscard]] bool takeUp(const QString &path);
    [[nodiscard]] bool add(const QString &path);
    [[nodiscard]] bool isInside(const QString &path) const;
    [[nodiscard]] bool isStale(const QString &path) const;
    void noteChange();

    const QString m_folder;
    QFileSystemWatcher m_watcher;
    QStringList m_waiting; //!< to be watched
    QTimer m_takingUp;
    QTimer m_settling;
    QElapsedTimer m_unsettled;   //!< since the first change that was not told yet
    QSet<QString> m_toldFolders; //!< what is in them may be something else by now
    QDateTime m_since;
    QDateTime m_born; //!< the folder; a new one of the same name is another one
    bool m_isThere = false;
    bool m_isWhole = false;
    bool m_isBlind = false; //!< the system tells this program nothing
};

} // namespace windlass::projects
