// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>

namespace windlass::practice {

//! A copy of the first element that matches; nothing without one.
template <typename List, typename Match>
auto firstOf(const List &list, Match match) -> std::optional<typename List::value_type>
{
    const auto found = std::find_if(list.begin(), list.end(), match);
    if (found == list.end())
        return std::nullopt;
    return *found;
}

} // namespace windlass::practice
