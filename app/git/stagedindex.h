// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "git/handles.h"
#include "git/rootfolder.h"
#include "git/secondname.h"
#include "git/trackedfiles.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

#include <optional>
#include <string>

namespace windlass::git {

//! The index of a repository, changed in memory only. What somebody staged and did not commit can
//! be put back as it was.
class StagedIndex final
{
public:
    enum class Use { Look, Store };

    //! Errors: FolderUnusable when the index cannot be read; Storage.
    //! \param use  Store: it may be written later, see IndexFile. \a repository has this one as
    //!             its index from then on
    [[nodiscard]] Result<> read(git_repository *repository, Use use);

    [[nodiscard]] git_index *get() const { return m_index.get(); }
    //! The file of the repository.
    [[nodiscard]] const std::string &path() const { return m_path; }
    //! get() is not stored at path(), but at a place that nobody else knows. Only with Use::Store,
    //! and where the file system knows second names, has the packs as well, and path() is no link.
    [[nodiscard]] bool isApart() const { return !m_apart.text().empty(); }
    //! The file as it was just before it was read; nothing: there was none.
    [[nodiscard]] const std::optional<FileStat> &file() const { return m_file; }
    //! HEAD, when the index had exactly its tree.
    [[nodiscard]] const std::optional<git_oid> &commit() const { return m_commit; }
    //! No other program has staged anything since. Only with Use::Store.
    [[nodiscard]] bool isAsRead() const;

    //! What stands in the index under another name that is the same to a file system where upper
    //! and lower case do not differ, if the settings say that the folder is on one. From then on
    //! \a path counts as standing there, too.
    [[nodiscard]] std::optional<QByteArray> otherCaseOf(const QByteArray &path);

    //! Remembers what is staged at \a path. \return false when nothing is
    bool keep(const QByteArray &path);
    //! Puts all that was kept back, so that storing the index loses nobody's work.
    [[nodiscard]] Result<> putBack();

private:
    struct Kept
    {
        QByteArray path;
        bool wasThere = false;
        git_index_entry entry = {}; // its path points nowhere: use the one above
    };

    Result<> open(git_repository *repository, Use use);
    [[nodiscard]] bool setApart(git_repository *repository);
    void mindCase();
    Result<> readStaged(git_repository *repository);

    std::string m_path;
    SecondName m_apart; // of the file that was read, until ours is stored there
    IndexHandle m_index;
    std::optional<FileStat> m_file;
    RawId m_digest = {};
    std::optional<git_oid> m_commit;
    QSet<QByteArray> m_staged; // where it differed from HEAD
    QList<Kept> m_kept;
    bool m_ignoresCase = false;
    QHash<QByteArray, QByteArray> m_names; // by what they are in lower case; once asked for
};

} // namespace windlass::git
