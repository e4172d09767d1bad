// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/stagedindex.h"

#include "git/indexentries.h"
#include "git/stagingerrors.h"

#include <QFile>
#include <QFileInfo>

namespace windlass::git {

// The time first: what another program stores meanwhile must look newer than what was read.
Result<> StagedIndex::read(git_repository *repository, Use use)
{
    Buffer file;
    if (git_repository_item_path(file.out(), repository, GIT_REPOSITORY_ITEM_INDEX) == 0)
        m_file = statOf(file.bytes().toStdString());
    auto index = acquire<IndexHandle>({}, git_repository_index, repository);
    if (!index)
        return tl::unexpected(indexError(index.error()));
    m_index = std::move(*index);
    mindCase();
    if (use == Use::Store)
        m_digest = digestOf(m_index.get());
    return readStaged(repository);
}

// libgit2 would put one entry in the place of another whose name differs in case only.
void StagedIndex::mindCase()
{
    const int abilities = git_index_caps(m_index.get());
    m_ignoresCase = (abilities & GIT_INDEX_CAPABILITY_IGNORE_CASE) != 0;
    if (m_ignoresCase)
        git_index_set_caps(m_index.get(), abilities & ~GIT_INDEX_CAPABILITY_IGNORE_CASE);
}

// As git does, with the letters of ASCII only.
std::optional<QByteArray> StagedIndex::otherCaseOf(const QByteArray &path)
{
    if (!m_ignoresCase)
        return std::nullopt;
    const std::size_t count = m_names.isEmpty() ? git_index_entrycount(m_index.get()) : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const QByteArray name = git_index_get_byindex(m_index.get(), i)->path;
        m_names.insert(name.toLower(), name);
    }
    QByteArray &known = m_names[path.toLower()];
    if (!known.isEmpty() && known != path
        && git_index_get_bypath(m_index.get(), known.constData(), 0) != nullptr)
        return known;
    known = path;
    return std::nullopt;
}

Result<> StagedIndex::readStaged(git_repository *repository)
{
    // Without an index file nothing was staged, whatever HEAD has.
    if (!QFileInfo::exists(QFile::decodeName(git_index_path(m_index.get()))))
        return {};
    TreeHandle tree;
    git_oid head = {};
    if (git_reference_name_to_id(&head, repository, "HEAD") == 0) {
        const auto commit = acquire<CommitHandle>({}, git_commit_lookup, repository, &head);
        if (!commit)
            return tl::unexpected(commit.error());
        const auto staged = stagedTree(m_index.get(), repository);
        if (staged && git_oid_equal(&*staged, git_commit_tree_id(commit->get())) != 0) {
            m_commit = head;
            return {};
        }
        auto found = acquire<TreeHandle>({}, git_commit_tree, commit->get());
        if (!found)
            return tl::unexpected(found.error());
        tree = std::move(*found);
    }
    const auto diff =
        acquire<DiffHandle>({}, git_diff_tree_to_index, repository, tree.get(), m_index.get(),
                            static_cast<const git_diff_options *>(nullptr));
    if (!diff)
        return tl::unexpected(diff.error());
    for (std::size_t i = 0; i < git_diff_num_deltas(diff->get()); ++i)
        m_staged.insert(git_diff_get_delta(diff->get(), i)->new_file.path);
    return {};
}

bool StagedIndex::isAsRead() const
{
    // Whoever stores an index makes a new file. Another file may hold the same all the same.
    const auto file = statOf(git_index_path(m_index.get()));
    if (file && file == m_file)
        return true;
    const auto now = acquire<IndexHandle>({}, git_index_open, git_index_path(m_index.get()));
    return now && digestOf(now->get()) == m_digest;
}

bool StagedIndex::keep(const QByteArray &path)
{
    if (!m_staged.contains(path))
        return false;
    Kept kept;
    kept.path = path;
    if (const git_index_entry *entry = git_index_get_bypath(m_index.get(), path.constData(), 0)) {
        if ((entry->flags_extended & GIT_INDEX_ENTRY_INTENT_TO_ADD) != 0)
            return false; // announced, but nothing staged yet
        kept.wasThere = true;
        kept.entry = *entry;
    }
    m_kept.append(kept);
    return true;
}

Result<> StagedIndex::putBack()
{
    for (Kept &kept : m_kept) {
        kept.entry.path = kept.path.constData();
        const int code = kept.wasThere ? git_index_add(m_index.get(), &kept.entry)
                                       : git_index_remove(m_index.get(), kept.path.constData(), 0);
        if (code < 0 && code != GIT_ENOTFOUND)
            return tl::unexpected(gitError(code));
    }
    return {};
}

} // namespace windlass::git
