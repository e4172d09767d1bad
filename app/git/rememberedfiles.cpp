// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/rememberedfiles.h"

#include "git/objecthash.h"

#include <cstring>

namespace windlass::git {

namespace {

// Numbers are as this computer has them: the file is of no use on another one.
constexpr std::string_view head = "windlass files 1\n";

template <typename T> void put(std::string &text, const T &value)
{
    text.append(reinterpret_cast<const char *>(&value), sizeof value);
}

template <typename T> bool take(std::string_view &rest, T &value)
{
    if (rest.size() < sizeof value)
        return false;
    std::memcpy(&value, rest.data(), sizeof value);
    rest.remove_prefix(sizeof value);
    return true;
}

bool take(std::string_view &rest, std::string_view &text)
{
    std::uint32_t size = 0;
    if (!take(rest, size) || rest.size() < size)
        return false;
    text = rest.substr(0, size);
    rest.remove_prefix(size);
    return true;
}

bool take(std::string_view &rest, FileTime &time)
{
    return take(rest, time.seconds) && take(rest, time.nanoseconds);
}

void put(std::string &text, const FileTime &time)
{
    put(text, time.seconds);
    put(text, time.nanoseconds);
}

void put(std::string &text, const FileStat &stat)
{
    put(text, stat.type);
    put(text, stat.isExecutable);
    put(text, stat.size);
    put(text, stat.changed);
    put(text, stat.statusChanged);
    for (const std::uint32_t number : {stat.device, stat.inode, stat.user, stat.group})
        put(text, number);
}

bool take(std::string_view &rest, FileStat &stat)
{
    return take(rest, stat.type) && take(rest, stat.isExecutable) && take(rest, stat.size)
           && take(rest, stat.changed) && take(rest, stat.statusChanged) && take(rest, stat.device)
           && take(rest, stat.inode) && take(rest, stat.user) && take(rest, stat.group);
}

RawId checksumOf(std::string_view text)
{
    ObjectHash hash;
    hash.begin();
    hash.add(text);
    return hash.end();
}

} // namespace

RememberedFiles::RememberedFiles(std::string text) : m_text(std::move(text))
{
    std::string_view rest = m_text;
    RawId checksum = {};
    if (rest.size() < head.size() + checksum.size() || !rest.starts_with(head))
        return;
    const std::string_view body = rest.substr(0, rest.size() - checksum.size());
    std::memcpy(checksum.data(), rest.data() + body.size(), checksum.size());
    if (checksumOf(body) != checksum || !read(body.substr(head.size())))
        m_files.clear();
}

bool RememberedFiles::read(std::string_view rest)
{
    constexpr std::size_t usualSize = 128; // of a file in the text
    m_files.reserve(rest.size() / usualSize);
    while (!rest.empty()) {
        RememberedFile file;
        if (!take(rest, file.path) || !take(rest, file.kind) || !take(rest, file.lineEnds)
            || !take(rest, file.id) || !take(rest, file.stat))
            return false;
        m_files.push_back(file);
    }
    return true;
}

RememberingFiles::RememberingFiles(std::int64_t begun) : m_begun(begun), m_text(head)
{
}

void RememberingFiles::add(const RememberedFile &file)
{
    constexpr std::int64_t coarsest = 1; // more than a second: what file systems round to
    if (file.stat.changed.seconds + coarsest >= m_begun
        || file.stat.statusChanged.seconds + coarsest >= m_begun)
        return;
    put(m_text, static_cast<std::uint32_t>(file.path.size()));
    m_text += file.path;
    put(m_text, file.kind);
    put(m_text, file.lineEnds);
    put(m_text, file.id);
    put(m_text, file.stat);
}

std::string RememberingFiles::text() const
{
    const RawId checksum = checksumOf(m_text);
    return m_text + std::string(checksum.begin(), checksum.end());
}

} // namespace windlass::git
