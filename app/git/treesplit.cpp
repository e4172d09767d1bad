// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/treesplit.h"

#include <algorithm>
#include <set>

namespace windlass::git {

namespace {

using TreeBuilderHandle = std::unique_ptr<git_treebuilder, FreeWith<git_treebuilder_free>>;

// A folder without files is none.
class Builder final
{
public:
    explicit Builder(git_repository *repository)
        : m_builder(acquire<TreeBuilderHandle>({}, git_treebuilder_new, repository, nullptr))
    {
    }

    void put(const std::string &name, const git_oid &id, git_filemode_t mode)
    {
        static const git_oid empty = [] {
            git_oid none = {};
            git_odb_hash(&none, "", 0, GIT_OBJECT_TREE);
            return none;
        }();
        if (m_builder && m_code >= 0 && git_oid_equal(&id, &empty) == 0)
            m_code = git_treebuilder_insert(nullptr, m_builder->get(), name.c_str(), &id, mode);
    }

    Result<git_oid> write()
    {
        if (!m_builder)
            return tl::unexpected(m_builder.error());
        git_oid id = {};
        if (m_code >= 0)
            m_code = git_treebuilder_write(&id, m_builder->get());
        return m_code < 0 ? Result<git_oid>(tl::unexpected(gitError(m_code))) : id;
    }

private:
    Result<TreeBuilderHandle> m_builder;
    int m_code = 0;
};

Result<TreeHandle> treeAt(git_repository *repository, const git_oid &id)
{
    return acquire<TreeHandle>({}, git_tree_lookup, repository, &id);
}

} // namespace

TreeSplit::Entry TreeSplit::entryAt(const git_tree *tree, const char *name)
{
    const git_tree_entry *entry = tree ? git_tree_entry_byname(tree, name) : nullptr;
    return entry ? Entry{*git_tree_entry_id(entry), git_tree_entry_filemode(entry)} : Entry{};
}

Result<TreeSplit> TreeSplit::of(git_repository *repository, const git_tree *base,
                                const git_tree *ours, const git_tree *theirs)
{
    std::set<std::string> names;
    for (const git_tree *tree : {base, ours, theirs}) {
        for (std::size_t i = 0; tree && i < git_tree_entrycount(tree); ++i)
            names.emplace(git_tree_entry_name(git_tree_entry_byindex(tree, i)));
    }
    TreeSplit split;
    for (const std::string &name : names) {
        const auto added =
            split.add(repository, {name, entryAt(base, name.c_str()), entryAt(ours, name.c_str()),
                                   entryAt(theirs, name.c_str())});
        if (!added)
            return tl::unexpected(added.error());
    }
    return split;
}

Result<> TreeSplit::add(git_repository *repository, Slot slot)
{
    if (slot.ours == slot.theirs || slot.base == slot.theirs) {
        m_settled.emplace_back(std::move(slot.name), slot.ours);
    } else if (slot.base == slot.ours) {
        m_settled.emplace_back(std::move(slot.name), slot.theirs);
    } else if (slot.base.isFolder() && slot.ours.isFolder() && slot.theirs.isFolder()) {
        const auto base = treeAt(repository, slot.base.id);
        const auto ours = treeAt(repository, slot.ours.id);
        const auto theirs = treeAt(repository, slot.theirs.id);
        for (const auto *tree : {&base, &ours, &theirs}) {
            if (!*tree)
                return tl::unexpected(tree->error());
        }
        auto below = of(repository, base->get(), ours->get(), theirs->get());
        if (!below)
            return tl::unexpected(below.error());
        m_folders.push_back({std::move(slot.name), std::make_unique<TreeSplit>(std::move(*below))});
    } else {
        m_meeting.push_back(std::move(slot));
    }
    return {};
}

bool TreeSplit::meets() const
{
    return !m_meeting.empty()
           || std::any_of(m_folders.begin(), m_folders.end(),
                          [](const Folder &folder) { return folder.split->meets(); });
}

Result<git_oid> TreeSplit::met(git_repository *repository, Side side) const
{
    Builder builder(repository);
    for (const Slot &slot : m_meeting) {
        const Entry &entry = side == Side::Base   ? slot.base
                             : side == Side::Ours ? slot.ours
                                                  : slot.theirs;
        if (entry.isThere())
            builder.put(slot.name, entry.id, entry.mode);
    }
    for (const Folder &folder : m_folders) {
        auto below = folder.split->met(repository, side);
        if (!below)
            return below;
        builder.put(folder.name, *below, GIT_FILEMODE_TREE);
    }
    return builder.write();
}

Result<git_oid> TreeSplit::join(git_repository *repository, const git_tree *merged) const
{
    Builder builder(repository);
    for (const auto &[name, entry] : m_settled) {
        if (entry.isThere())
            builder.put(name, entry.id, entry.mode);
    }
    for (const Slot &slot : m_meeting) {
        if (const Entry entry = entryAt(merged, slot.name.c_str()); entry.isThere())
            builder.put(slot.name, entry.id, entry.mode);
    }
    for (const Folder &folder : m_folders) {
        const Entry entry = entryAt(merged, folder.name.c_str());
        const auto tree =
            entry.isFolder() ? treeAt(repository, entry.id) : Result<TreeHandle>(TreeHandle());
        auto below = tree ? folder.split->join(repository, tree->get())
                          : Result<git_oid>(tl::unexpected(tree.error()));
        if (!below)
            return below;
        builder.put(folder.name, *below, GIT_FILEMODE_TREE);
    }
    return builder.write();
}

} // namespace windlass::git
