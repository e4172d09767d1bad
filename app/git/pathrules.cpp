// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pathrules.h"

#include <algorithm>
#include <array>

namespace windlass::git {

namespace {

bool startsWith(std::string_view text, std::string_view lowerCase)
{
    const auto lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    };
    return text.size() >= lowerCase.size()
           && std::equal(lowerCase.begin(), lowerCase.end(), text.begin(),
                         [&](char a, char b) { return a == lower(b); });
}

// Windows does not see blanks and full stops at the end of a name, nor what follows a colon.
bool isNothingForWindows(std::string_view rest)
{
    const std::size_t end = rest.find_first_not_of(". ");
    return end == std::string_view::npos || rest[end] == ':' || rest[end] == '\\';
}

bool isDotGit(std::string_view name)
{
    constexpr std::array<std::string_view, 2> spellings{".git", "git~1"};
    return std::any_of(spellings.begin(), spellings.end(), [name](std::string_view spelling) {
        return startsWith(name, spelling) && isNothingForWindows(name.substr(spelling.size()));
    });
}

// The short name that Windows makes is gitmod~1 to ~4, or one with a checksum.
bool isDotGitmodules(std::string_view name)
{
    if (startsWith(name, ".gitmodules"))
        return isNothingForWindows(name.substr(11));
    if (startsWith(name, "gitmod~") && name.size() > 7 && name[7] >= '1' && name[7] <= '4')
        return isNothingForWindows(name.substr(8));
    return startsWith(name, "gi7eba") && name.find('~') != std::string_view::npos;
}

// A backslash separates on Windows.
bool isAcceptedPart(std::string_view part, bool isLink)
{
    while (true) {
        if (isDotGit(part) || (isLink && isDotGitmodules(part)))
            return false;
        const std::size_t backslash = part.find('\\');
        if (backslash == std::string_view::npos)
            return true;
        part.remove_prefix(backslash + 1);
    }
}

} // namespace

bool isAcceptedPath(std::string_view path, bool isLink)
{
    while (true) {
        const std::size_t slash = path.find('/');
        if (!isAcceptedPart(path.substr(0, slash), isLink))
            return false;
        if (slash == std::string_view::npos)
            return true;
        path.remove_prefix(slash + 1);
    }
}

} // namespace windlass::git
