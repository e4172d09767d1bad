// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"

#include <memory>
#include <string>
#include <vector>

//! Only for sources of this room.

namespace windlass::git {

//! Three trees, split into what merges by itself and what meets. Where two of them have the same
//! folder it is not looked into, so few changes in many files cost little.
class TreeSplit final
{
public:
    //! \param base  may be null: nothing in common. Errors: NotFound when a tree is missing.
    [[nodiscard]] static Result<TreeSplit> of(git_repository *repository, const git_tree *base,
                                              const git_tree *ours, const git_tree *theirs);

    //! Both sides changed something, each in another way.
    [[nodiscard]] bool meets() const;

    enum class Side { Base, Ours, Theirs };
    //! A tree of what meets and nothing else, as \a side has it. It is written to the repository,
    //! as that of join() is.
    [[nodiscard]] Result<git_oid> met(git_repository *repository, Side side) const;
    //! What merges by itself, and what has become of the rest. \param merged  from the trees of
    //! met(); null: nothing met
    [[nodiscard]] Result<git_oid> join(git_repository *repository, const git_tree *merged) const;

private:
    struct Entry
    {
        git_oid id = {};
        git_filemode_t mode = GIT_FILEMODE_UNREADABLE; //!< nothing is there

        [[nodiscard]] bool isThere() const { return mode != GIT_FILEMODE_UNREADABLE; }
        [[nodiscard]] bool isFolder() const { return mode == GIT_FILEMODE_TREE; }
        [[nodiscard]] bool operator==(const Entry &other) const
        {
            return mode == other.mode && git_oid_equal(&id, &other.id) != 0;
        }
    };
    struct Slot
    {
        std::string name;
        Entry base;
        Entry ours;
        Entry theirs;
    };
    struct Folder
    {
        std::string name;
        std::unique_ptr<TreeSplit> split;
    };

    static Entry entryAt(const git_tree *tree, const char *name);
    [[nodiscard]] Result<> add(git_repository *repository, Slot slot);

    std::vector<std::pair<std::string, Entry>> m_settled;
    std::vector<Folder> m_folders; // that have to be looked into
    std::vector<Slot> m_meeting;
};

} // namespace windlass::git
