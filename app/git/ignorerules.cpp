// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/ignorerules.h"

namespace windlass::git {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

// Blanks at the end do not count, unless there is a backslash before the first of them.
std::string_view withoutBlanksBehind(std::string_view line)
{
    std::size_t end = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == ' ')
            continue;
        if (line[i] == '\\' && ++i == line.size())
            return line;
        end = i + 1;
    }
    return line.substr(0, end);
}

} // namespace

IgnoreList::IgnoreList(std::string_view text, std::size_t folder, bool ignoresCase)
    : m_folder(folder)
{
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.starts_with('#'))
            continue;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        line = withoutBlanksBehind(line.substr(0, line.find('\0')));
        if (!line.empty())
            m_patterns.emplace_back(line, ignoresCase);
    }
}

std::optional<bool> IgnoreList::verdict(std::string_view path, bool isFolder) const
{
    const std::string_view inside = path.substr(m_folder);
    for (auto pattern = m_patterns.rbegin(); pattern != m_patterns.rend(); ++pattern) {
        if ((isFolder || !pattern->wantsFolder()) && pattern->matches(inside))
            return !pattern->isNegative();
    }
    return std::nullopt;
}

bool IgnoreRules::isIgnored(std::string_view path, bool isFolder) const
{
    for (const IgnoreRules *rules = this; rules; rules = rules->m_above.get()) {
        if (const auto verdict = rules->m_list.verdict(path, isFolder))
            return *verdict;
    }
    return false;
}

} // namespace windlass::git
