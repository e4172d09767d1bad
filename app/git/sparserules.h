// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/ignorerules.h"

namespace windlass::git {

//! What a sparse checkout keeps in the folder. What lies outside of it, `git add` leaves as it is
//! in the index, whether or not there is such a file. The patterns of the "cone" are those of the
//! other kind, written in a way that git can look up faster.
class SparseRules final
{
public:
    //! \param text  of .git/info/sparse-checkout
    SparseRules(std::string_view text, bool ignoresCase) : m_list(text, 0, ignoresCase) {}

    //! \param path  of a file, from the root
    [[nodiscard]] bool contains(std::string_view path) const;

private:
    IgnoreList m_list;
};

} // namespace windlass::git
