// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/configentries.h"

namespace windlass::git {

void forEachEntry(git_config *config, const std::function<void(const ConfigEntry &)> &visit)
{
    git_config_iterator *raw = nullptr;
    if (git_config_iterator_new(&raw, config) < 0)
        return;
    const std::unique_ptr<git_config_iterator, FreeWith<git_config_iterator_free>> entries(raw);
    git_config_entry *entry = nullptr;
    while (git_config_next(&entry, raw) == 0) {
        const std::string_view name(entry->name);
        const std::size_t first = name.find('.');
        const std::size_t last = name.rfind('.');
        if (first == std::string_view::npos)
            continue;
        visit({name.substr(0, first),
               first == last ? std::string_view() : name.substr(first + 1, last - first - 1),
               name.substr(last + 1), entry->value ? entry->value : std::string_view()});
    }
}

} // namespace windlass::git
