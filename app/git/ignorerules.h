// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/pathpattern.h"

#include <memory>
#include <string_view>
#include <vector>

namespace windlass::git {

//! The lines of one file with ignore rules. The last one that matches decides.
class IgnoreList final
{
public:
    //! \param folder  length of the path of the folder that the rules are relative to, with the
    //!                slash behind it; 0 for the root
    IgnoreList(std::string_view text, std::size_t folder, bool ignoresCase);

    [[nodiscard]] bool isEmpty() const { return m_patterns.empty(); }

    //! \return whether the rules leave \a path out or want it; nothing when none is about it
    [[nodiscard]] std::optional<bool> verdict(std::string_view path, bool isFolder) const;

private:
    std::vector<PathPattern> m_patterns;
    std::size_t m_folder;
};

//! The rules that hold in one folder: its own before those of the folder above, and so on, then
//! those that are not in the folder (.git/info/exclude before the user's own).
class IgnoreRules final
{
public:
    using Shared = std::shared_ptr<const IgnoreRules>;

    //! \param above  nothing: \a list comes last
    IgnoreRules(Shared above, IgnoreList list) : m_above(std::move(above)), m_list(std::move(list))
    {
    }

    //! \param path  from the root, without a slash at the end. That none of its folders is ignored
    //!              is for the caller to know: there are no exceptions in an ignored folder.
    [[nodiscard]] bool isIgnored(std::string_view path, bool isFolder) const;

private:
    Shared m_above;
    IgnoreList m_list;
};

} // namespace windlass::git
