// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"

#include <functional>
#include <string_view>

namespace windlass::git {

//! One line of git's configuration, `[section "subsection"] key = value`. Section and key are in
//! lower case, the part between as it was written.
struct ConfigEntry
{
    std::string_view section;
    std::string_view subsection; //!< empty without one
    std::string_view key;
    std::string_view value; //!< empty without one
};

//! Shows \a visit every entry of \a config, the weightiest last, for the time of its call. A
//! configuration that cannot be read has none.
//!
//! For what git_config_iterator_glob_new() and git_remote_list() would do: libgit2 1.5.1 loses some
//! 20 kB of memory at each entry that does not fit their pattern (git_regexp_match).
void forEachEntry(git_config *config, const std::function<void(const ConfigEntry &)> &visit);

} // namespace windlass::git
