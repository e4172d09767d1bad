// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace windlass::git {

//! The encoding that the repository has anyway, in one of its spellings.
[[nodiscard]] bool isUtf8(std::string_view encoding);

//! \param encoding  a name that iconv knows, and git's own UTF-16LE-BOM
//! \return nothing where git refuses: an unknown name, content that is not of this encoding, a
//!         byte order mark where it must not be or none where it must be
[[nodiscard]] std::optional<std::string> toUtf8(std::string_view content,
                                                const std::string &encoding);

//! Whether \a content comes out the same when it is put back into \a encoding from \a utf8.
[[nodiscard]] bool isRoundtrip(std::string_view content, std::string_view utf8,
                               const std::string &encoding);

} // namespace windlass::git
