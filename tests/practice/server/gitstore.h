// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model.h"

#include <QProcessEnvironment>

#include <mutex>
#include <optional>

namespace windlass::practice {

struct Commit
{
    QString hash;
    QStringList parents;
    QString author; //!< Name <address>
    QString date;   //!< ISO 8601 with offset
    QString message;
};

struct Branch
{
    QString name;
    Commit target;
};

struct TreeEntry
{
    QString mode;
    QString type; //!< blob, tree or commit
    QString hash;
    qint64 size = 0;
    QString path; //!< from the root of the repository
};

struct Tag
{
    QString name;
    QString targetHash;
    QString tagger; //!< Name <address>; empty for a tag without an object of its own
    QString date;
    QString message;
};

struct NewFile
{
    QString path;
    QByteArray bytes;
    QByteArray mode = "100644";
};

//! A commit on top of the branch, or of \a parent where the branch is not there yet.
struct NewCommit
{
    QString branch;
    QString parent;
    QString author; //!< Name <address>
    QString message;
    QList<NewFile> files;
    QStringList removed;
};

//! The bare repositories on disk, DATA/git/{uuid}.git, and everything that is read from or written
//! to them with the git program. Any thread.
class GitStore final
{
public:
    //! \param dataFolder  must exist; gets a private HOME, so that nobody's settings count
    explicit GitStore(const QString &dataFolder);

    //! Folder of the repository, made on first use with the commits the scenario gave it.
    [[nodiscard]] QString folder(const Repository &repository) const;
    void remove(const Repository &repository) const;
    [[nodiscard]] QString root() const { return m_data + QStringLiteral("/git"); }
    //! What every git process of the server gets; nothing is inherited but PATH.
    [[nodiscard]] QProcessEnvironment environment() const;

    [[nodiscard]] QList<Branch> branches(const Repository &repository) const;
    [[nodiscard]] std::optional<Branch> branch(const Repository &repository,
                                               const QString &name) const;
    //! Full hash of a commit given by branch, tag or (short) hash.
    [[nodiscard]] std::optional<QString> resolve(const Repository &repository,
                                                 const QString &revision) const;
    //! Newest first. \param revisions  what to walk; a leading ^ excludes
    [[nodiscard]] QList<Commit> commits(const Repository &repository, const QStringList &revisions,
                                        int skip, int count) const;
    //! The entry itself, with path empty for the root; nothing when there is none.
    [[nodiscard]] std::optional<TreeEntry> entry(const Repository &repository, const QString &hash,
                                                 const QString &path) const;
    [[nodiscard]] QList<TreeEntry> entries(const Repository &repository, const QString &hash,
                                           const QString &path) const;
    [[nodiscard]] QByteArray blob(const Repository &repository, const QString &hash) const;

    bool createBranch(const Repository &repository, const QString &name, const QString &hash) const;
    bool removeBranch(const Repository &repository, const QString &name) const;
    void setHead(const Repository &repository, const QString &branch) const;
    enum class MergeWay {
        MergeCommit,
        Squash, //!< one commit, whose message quotes those of the source
    };
    //! Merges \a source into \a destination; nothing when there are conflicts.
    [[nodiscard]] std::optional<QString> merge(const Repository &repository, const QString &source,
                                               const QString &destination, const QString &message,
                                               MergeWay way) const;

    // Tags and commits that come by the API: gitwriting.cpp
    [[nodiscard]] QList<Tag> tags(const Repository &repository) const;
    [[nodiscard]] std::optional<Tag> tag(const Repository &repository, const QString &name) const;
    //! \param tag  its target is a full hash
    bool createTag(const Repository &repository, const Tag &tag) const;
    bool removeTag(const Repository &repository, const QString &name) const;
    //! Whether a merge of the branches would have no conflicts.
    [[nodiscard]] bool canMerge(const Repository &repository, const QString &source,
                                const QString &destination) const;
    //! \return the new hash; nothing when a path is not allowed or the branch has moved on
    [[nodiscard]] std::optional<QString> commitFiles(const Repository &repository,
                                                     const NewCommit &commit) const;

private:
    struct Outcome
    {
        bool good = false;
        QByteArray output;
    };
    Outcome git(const QString &folder, const QStringList &arguments,
                const QByteArray &input = {}) const;
    void prepareHome() const;
    void create(const QString &folder, const Repository &repository) const;

    QString m_data;
    mutable std::mutex m_creating;
};

} // namespace windlass::practice
