// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/folder.h"
#include "git/workingtree.h"

#include <QSet>

#include <stop_token>

namespace windlass::git {

//! Does in memory what `git add -A` does to the index, and computes the tree.
//!
//! The index of the repository is read and changed in memory only; whoever wants it stored stores
//! index(). Whether objects are stored is up to the repository's object store (forgetfulstore.h).
class Staging final
{
public:
    //! \a folder and \a repository must outlive this object; \a repository looks at the folder.
    Staging(const OpenFolder &folder, git_repository *repository, std::stop_token stop);

    //! Looks at every file. Errors: Cancelled; FolderUnusable; Storage.
    [[nodiscard]] Result<> run();

    [[nodiscard]] ObjectId tree() const { return fromOid(m_tree); }
    [[nodiscard]] int ignored() const { return m_ignored; }
    [[nodiscard]] const QList<Obstacle> &obstacles() const { return m_obstacles; }
    [[nodiscard]] git_index *index() const { return m_index.get(); }

    //! No other program has staged anything since the index was read.
    [[nodiscard]] bool isIndexAsRead() const;

    //! Puts entries whose staged content differed from the file back as their owner staged them, so
    //! that storing the index loses nobody's work.
    [[nodiscard]] Result<> putStagedBack();

private:
    struct Kept
    {
        QByteArray path;
        bool wasThere = false;
        git_index_entry entry = {}; // its path points nowhere: use the one above
    };

    Result<> stage();
    Result<> readIndex();
    Result<> readStaged();
    Result<DiffHandle> compare();
    Result<DiffHandle> compareOnce();
    bool takeUnreadableOut();
    Result<> applyAll(const git_diff *diff);
    Result<> apply(const git_diff_delta &delta);
    Result<> applyLeftOut(const git_diff_delta &delta);
    Result<> add(const git_diff_delta &delta);
    Result<> addFile(const char *path);
    Result<> forget(const char *path);
    Result<> remove(const git_diff_delta &delta);
    Result<> resolve(const git_diff_delta &delta);
    Result<> putBack(QList<Kept> &entries);
    void keepStaged(const char *path);
    void report(Obstacle::Kind kind, const QString &path);
    Result<> reportPassedOver();
    Result<> writeTree();

    const OpenFolder &m_folder;
    git_repository *m_repository;
    std::stop_token m_stop;
    IndexHandle m_index;
    QByteArray m_indexDigest; // as it was read
    git_oid m_tree = {};
    int m_ignored = 0;
    QSet<QByteArray> m_staged;  // where the index differs from HEAD
    QSet<QByteArray> m_leftOut; // folders not looked into, with a slash at the end
    QList<Kept> m_kept;         // staged by the user, to be put back on request
    QList<Kept> m_unreadable;   // tracked, not readable
    QList<Obstacle> m_obstacles;
};

} // namespace windlass::git
