// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pathpattern.h"

#include <algorithm>

namespace windlass::git {

namespace {

constexpr std::string_view special = "*?[\\";

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

// Git compares what stands before the first special character byte by byte, and only the rest as a
// pattern. It shows: in "foo**/bar" the two stars are at the beginning of the rest, and match
// across slashes.
PathPattern::PathPattern(std::string_view text, bool ignoresCase) : m_ignoresCase(ignoresCase)
{
    if (text.substr(0, 1) == "!") {
        m_isNegative = true;
        text.remove_prefix(1);
    }
    m_isEnding =
        text.substr(0, 1) == "*" && text.substr(1).find_first_of(special) == std::string_view::npos;
    if (!text.empty() && text.back() == '/') {
        m_wantsFolder = true;
        text.remove_suffix(1);
    }
    m_isNameOnly = text.find('/') == std::string_view::npos;
    if (m_isNameOnly && m_isEnding) {
        m_text = text.substr(1);
        return;
    }
    m_isEnding = false;
    const std::size_t plain = std::min(text.find_first_of(special), text.size());
    const auto slash = m_isNameOnly ? WildPattern::Slash::Ordinary : WildPattern::Slash::Separates;
    if (plain == text.size())
        m_text = text;
    else if (m_isNameOnly)
        m_rest.emplace(text, slash, ignoresCase);
    else
        m_text = text.substr(0, plain);
    if (!m_isNameOnly && plain < text.size())
        m_rest.emplace(text.substr(plain), slash, ignoresCase);
    if (!m_isNameOnly && text.front() == '/')
        m_text.erase(0, 1);
}

bool PathPattern::isSame(std::string_view a, std::string_view b) const
{
    if (!m_ignoresCase)
        return a == b;
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

bool PathPattern::matchesName(std::string_view name) const
{
    if (m_isEnding)
        return name.size() >= m_text.size()
               && isSame(name.substr(name.size() - m_text.size()), m_text);
    return m_rest ? m_rest->matches(name) : isSame(name, m_text);
}

bool PathPattern::matches(std::string_view path) const
{
    if (m_isNameOnly)
        return matchesName(path.substr(path.rfind('/') + 1)); // npos + 1 is 0
    if (!m_rest)
        return isSame(path, m_text);
    return isSame(path.substr(0, m_text.size()), m_text)
           && m_rest->matches(path.substr(m_text.size()));
}

} // namespace windlass::git
