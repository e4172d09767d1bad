// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/wildmatch.h"

#include <optional>
#include <string>
#include <string_view>

namespace windlass::git {

//! One line of .gitignore or the first word of one of .gitattributes.
class PathPattern final
{
public:
    PathPattern(std::string_view text, bool ignoresCase);

    [[nodiscard]] bool isNegative() const { return m_isNegative; }   //!< "!" in front
    [[nodiscard]] bool wantsFolder() const { return m_wantsFolder; } //!< "/" at the end

    //! \param path  below the folder that the file with the pattern lies in, without a slash at
    //!              either end
    //! \note Whether the path is a folder is up to the caller.
    [[nodiscard]] bool matches(std::string_view path) const;

private:
    [[nodiscard]] bool isSame(std::string_view a, std::string_view b) const;
    [[nodiscard]] bool matchesName(std::string_view name) const;

    std::string m_text; // what is compared byte by byte: all of it, an ending or a beginning
    bool m_isNegative = false;
    bool m_wantsFolder = false;
    bool m_isNameOnly = false; // no slash: any file of that name, however deep
    bool m_isEnding = false;   // a star, and nothing special behind it
    bool m_ignoresCase;
    std::optional<WildPattern> m_rest; // behind the beginning
};

} // namespace windlass::git
