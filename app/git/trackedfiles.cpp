// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/trackedfiles.h"

#include <algorithm>
#include <cassert>

namespace windlass::git {

namespace {

bool isBefore(const TrackedFile &file, std::string_view path)
{
    return file.path < path;
}

} // namespace

void TrackedFiles::reserve(std::size_t files, std::size_t bytesOfPaths)
{
    m_files.reserve(files);
    m_paths.reserve(bytesOfPaths); // never more: the paths are views into it
}

void TrackedFiles::add(std::string_view path, TrackedFile file)
{
    assert(m_paths.size() + path.size() <= m_paths.capacity());
    const std::size_t start = m_paths.size();
    m_paths += path;
    file.path = std::string_view(m_paths).substr(start);
    const auto place = m_files.empty() || m_files.back().path < file.path
                           ? m_files.end()
                           : std::lower_bound(m_files.begin(), m_files.end(), file.path, isBefore);
    m_files.insert(place, file);
}

void TrackedFiles::addConflict(std::string_view path, const TrackedFile &file)
{
    static constexpr RawId none = {};
    if (m_files.empty() || m_files.back().path != path) {
        add(path, file);
    } else if (file.id != none) {
        m_files.back().kind = file.kind;
        m_files.back().id = file.id;
    }
}

const TrackedFile *TrackedFiles::find(std::string_view path) const
{
    const auto found = std::lower_bound(m_files.begin(), m_files.end(), path, isBefore);
    return found != m_files.end() && found->path == path ? &*found : nullptr;
}

bool TrackedFiles::hasFolder(std::string_view path) const
{
    const std::string inside = std::string(path) + '/';
    const auto found =
        std::lower_bound(m_files.begin(), m_files.end(), std::string_view(inside), isBefore);
    return found != m_files.end() && found->path.starts_with(inside);
}

} // namespace windlass::git
