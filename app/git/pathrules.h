// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace windlass::git {

//! False for paths that git does not put into an index on any system: a part that is ".git" in any
//! case or in a spelling that Windows takes for it ("git~1", ".git ", ".git::$DATA"), and a
//! symbolic link called .gitmodules.
[[nodiscard]] bool isAcceptedPath(std::string_view path, bool isLink);

} // namespace windlass::git
