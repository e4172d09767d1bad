// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/sparserules.h"

namespace windlass::git {

// The nearest of the file and its folders that a pattern is about decides.
bool SparseRules::contains(std::string_view path) const
{
    for (bool isFolder = false; !path.empty(); isFolder = true) {
        if (const auto verdict = m_list.verdict(path, isFolder))
            return *verdict;
        const std::size_t slash = path.rfind('/');
        path = path.substr(0, slash == std::string_view::npos ? 0 : slash);
    }
    return false;
}

} // namespace windlass::git
