// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/filescan.h"
#include "git/folder.h"
#include "git/forgetfulstore.h"
#include "git/packtrees.h"
#include "git/stagedindex.h"
#include "git/workingtree.h"

#include <QHash>

#include <stop_token>

namespace windlass::git {

class FolderWalk;
struct GitSettings;

//! Does in memory what `git add -A` does to the index, and computes the tree.
//!
//! The walk, the rules of .gitignore and .gitattributes and the reading of files are ours
//! (folderwalk.h, filescan.h): libgit2's differ from git's. The index of the repository is read and
//! changed in memory only; whoever wants it stored stores index().
class Staging final
{
public:
    //! \a folder and \a repository must outlive this object; \a repository looks at the folder and
    //! writes nothing: \a remembered is its store.
    Staging(const OpenFolder &folder, git_repository *repository, RememberedObjects &remembered,
            std::stop_token stop);

    //! Blobs are packed, too, as far as they are not in the tree of \a parent; trees are not.
    //! Before run(). \a pack must outlive this object.
    void packInto(PackWriter &pack, const std::optional<ObjectId> &parent, int level);

    //! How far it has come. Before run().
    void reportTo(ReportFolder report) { m_report = std::move(report); }

    //! Looks at every file. Errors: Cancelled; FolderUnusable; Storage.
    [[nodiscard]] Result<> run();

    [[nodiscard]] ObjectId tree() const { return fromOid(m_tree); }
    [[nodiscard]] int ignored() const { return m_ignored; }
    [[nodiscard]] const QList<Obstacle> &obstacles() const { return m_obstacles; }
    [[nodiscard]] StagedIndex &index() { return m_index; }
    [[nodiscard]] const StagedIndex &index() const { return m_index; }

    //! Whoever has the parent has these: all of its blobs, and maybe trees. After run() with a
    //! pack.
    [[nodiscard]] const ObjectIds &known() const { return m_known; }

    //! How large the file of an entry of index() is in the folder; 0 when it is not there.
    [[nodiscard]] qint64 bytesOf(const git_index_entry &entry) const;

    //! Writes the folder's memory, if it has one. After run() with a pack, once that is stored:
    //! what is remembered is not read again.
    void remember() const;

private:
    Result<> stage();
    void begin(FolderProgress::Phase phase, std::size_t files);
    Result<> learnKnown(const TrackedFiles &tracked);
    Result<> look(const GitSettings &settings, const RootFolder &root, const TrackedFiles &tracked);
    Result<> scan(const GitSettings &settings, const RootFolder &root, const TrackedFiles &tracked,
                  FolderWalk &walk);
    Result<> applyAll(const std::vector<ScanTask> &tasks, const std::vector<ScanResult> &results);
    Result<> apply(const ScanTask &task, const ScanResult &result);
    Result<> add(const ScanTask &task, const ScanResult &result);
    Result<> renew(const ScanTask &task, const ScanResult &result);
    Result<> remove(const ScanTask &task);
    Result<> resolve(const ScanTask &task);
    Result<> put(git_index_entry entry, const ScanTask &task, const ScanResult &result);
    void reportWalk(const FolderWalk &walk);
    Result<> checkSubmodules(const TrackedFiles &tracked, const RootFolder &root);
    [[nodiscard]] bool isSameFile(const QByteArray &one, const QByteArray &other) const;
    void keepStaged(const QByteArray &path);
    void report(Obstacle::Kind kind, const QByteArray &path);
    Result<> writeTree();
    [[nodiscard]] ReadBlob blobReader() const;

    const OpenFolder &m_folder;
    git_repository *m_repository;
    RememberedObjects &m_remembered;
    std::stop_token m_stop;
    PackTarget m_target;
    std::optional<git_oid> m_parent; // of the commit to come
    ObjectIds m_known;
    int m_level = 6;
    ReportFolder m_report;
    FolderProgress m_now;
    WorkTally m_tally;
    StagedIndex m_index;
    git_oid m_tree = {};
    int m_ignored = 0;
    QHash<QByteArray, qint64> m_huge; // files whose size an entry of the index cannot hold
    QList<Obstacle> m_obstacles;
    std::int64_t m_begun = 0; // seconds since 1970
    std::string m_memory;     // to be written
};

} // namespace windlass::git
