// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/stagedindex.h"

#include "git/indexentries.h"
#include "git/stagingerrors.h"

#include <git2/sys/repository.h>

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace windlass::git {

namespace {

bool isFile(const std::optional<FileStat> &file)
{
    return file && file->type == FileType::Regular;
}

// A second name of it changes the time of its status. A link tells nothing of what it leads to.
bool isUnchanged(const std::optional<FileStat> &before, std::optional<FileStat> now)
{
    if (!isFile(before) || !now)
        return false;
    now->statusChanged = before->statusChanged;
    return now == before;
}

} // namespace

// The time first: what another program stores meanwhile must look newer than what was read.
Result<> StagedIndex::read(git_repository *repository, Use use)
{
    Buffer file;
    if (const int code =
            git_repository_item_path(file.out(), repository, GIT_REPOSITORY_ITEM_INDEX);
        code < 0)
        return tl::unexpected(gitError(code));
    m_path = file.bytes().toStdString();
    m_file = statOf(m_path);
    if (auto opened = open(repository, use); !opened)
        return opened;
    mindCase();
    if (use == Use::Store)
        m_digest = digestOf(m_index.get());
    return readStaged(repository);
}

Result<> StagedIndex::open(git_repository *repository, Use use)
{
    const bool isApart = use == Use::Store && setApart(repository);
    auto index = isApart ? acquire<IndexHandle>({}, git_index_open, m_apart.text().c_str())
                         : acquire<IndexHandle>({}, git_repository_index, repository);
    if (!index)
        return tl::unexpected(indexError(index.error()));
    m_index = std::move(*index);
    if (isApart) {
        git_repository_set_index(repository, m_index.get());
        git_index_set_caps(m_index.get(), GIT_INDEX_CAPABILITY_FROM_OWNER);
    }
    return {};
}

// libgit2 stores an index where it has read it. Among the packs `git gc` removes what begins with
// "tmp_", should nobody else.
bool StagedIndex::setApart(git_repository *repository)
{
    Buffer objects;
    if (git_repository_item_path(objects.out(), repository, GIT_REPOSITORY_ITEM_OBJECTS) < 0)
        return false;
    constexpr int hexadecimal = 16;
    const auto number = QRandomGenerator::system()->generate64();
    SecondName apart((objects.bytes() + "pack/tmp_index_" + QByteArray::number(number, hexadecimal))
                         .toStdString());
    // Without an index another file of the same folder shows that it can have second names there.
    const std::string file = m_file ? m_path : m_path.substr(0, m_path.rfind('/')) + "/HEAD";
    if ((m_file && !isFile(m_file)) || !apart.give(file))
        return false;
    if (!m_file)
        apart.remove();
    m_apart = std::move(apart);
    return true;
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
    if (isUnchanged(m_file, statOf(m_path)))
        return true;
    const auto now = acquire<IndexHandle>({}, git_index_open, m_path.c_str());
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
