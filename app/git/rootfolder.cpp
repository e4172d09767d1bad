// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/rootfolder.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace windlass::git {

namespace {

#ifdef __APPLE__
FileTime changeOf(const struct stat &raw)
{
    return {raw.st_mtimespec.tv_sec, static_cast<std::uint32_t>(raw.st_mtimespec.tv_nsec)};
}

FileTime statusChangeOf(const struct stat &raw)
{
    return {raw.st_ctimespec.tv_sec, static_cast<std::uint32_t>(raw.st_ctimespec.tv_nsec)};
}
#else
FileTime changeOf(const struct stat &raw)
{
    return {raw.st_mtim.tv_sec, static_cast<std::uint32_t>(raw.st_mtim.tv_nsec)};
}

FileTime statusChangeOf(const struct stat &raw)
{
    return {raw.st_ctim.tv_sec, static_cast<std::uint32_t>(raw.st_ctim.tv_nsec)};
}
#endif

FileType typeOf(mode_t mode)
{
    if (S_ISREG(mode))
        return FileType::Regular;
    if (S_ISLNK(mode))
        return FileType::Link;
    return S_ISDIR(mode) ? FileType::Folder : FileType::Special;
}

FileStat statOf(const struct stat &raw)
{
    return {typeOf(raw.st_mode),
            (raw.st_mode & S_IXUSR) != 0,
            static_cast<std::uint64_t>(raw.st_size),
            changeOf(raw),
            statusChangeOf(raw),
            static_cast<std::uint32_t>(raw.st_dev),
            static_cast<std::uint32_t>(raw.st_ino),
            static_cast<std::uint32_t>(raw.st_uid),
            static_cast<std::uint32_t>(raw.st_gid)};
}

std::optional<FileType> typeOf(const dirent &entry)
{
    switch (entry.d_type) {
    case DT_REG:
        return FileType::Regular;
    case DT_LNK:
        return FileType::Link;
    case DT_DIR:
        return FileType::Folder;
    case DT_UNKNOWN:
        return std::nullopt;
    default:
        return FileType::Special;
    }
}

std::optional<FileStat> statIn(int folder, const std::string &path)
{
    struct stat raw = {};
    if (::fstatat(folder, path.c_str(), &raw, AT_SYMLINK_NOFOLLOW) != 0)
        return std::nullopt;
    return statOf(raw);
}

} // namespace

OpenFile::~OpenFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::int64_t OpenFile::read(char *out, std::size_t size) const
{
    std::size_t done = 0;
    while (done < size) {
        const ssize_t count = ::read(m_descriptor, out + done, size - done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return -1;
        if (count == 0)
            break;
        done += static_cast<std::size_t>(count);
    }
    return static_cast<std::int64_t>(done);
}

std::optional<FileStat> OpenFile::stat() const
{
    struct stat raw = {};
    if (::fstat(m_descriptor, &raw) != 0)
        return std::nullopt;
    return statOf(raw);
}

bool OpenFile::rewind() const
{
    return ::lseek(m_descriptor, 0, SEEK_SET) == 0;
}

std::optional<FileStat> statOf(const std::string &path)
{
    struct stat raw = {};
    if (::lstat(path.c_str(), &raw) != 0)
        return std::nullopt;
    return statOf(raw);
}

RootFolder::RootFolder(const std::string &path)
    : m_root(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
}

std::optional<FileStat> RootFolder::stat(const std::string &path) const
{
    return statIn(m_root.descriptor(), path);
}

void RootFolder::Listing::Close::operator()(DIR *folder) const noexcept
{
    ::closedir(folder);
}

std::optional<FileStat> RootFolder::Listing::stat(const std::string &name) const
{
    return statIn(::dirfd(m_folder.get()), name);
}

// O_NONBLOCK: a pipe that took the place of the file must not make us wait for its other end.
OpenFile RootFolder::open(const std::string &path) const
{
    return OpenFile(::openat(m_root.descriptor(), path.c_str(),
                             O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
}

std::optional<std::string> RootFolder::target(const std::string &path) const
{
    constexpr std::size_t longest = 1 << 20;
    for (std::size_t room = 256; room <= longest; room *= 4) {
        std::string target(room, '\0');
        const ssize_t length =
            ::readlinkat(m_root.descriptor(), path.c_str(), target.data(), target.size());
        if (length < 0)
            return std::nullopt;
        if (static_cast<std::size_t>(length) < room) {
            target.resize(static_cast<std::size_t>(length));
            return target;
        }
    }
    errno = ENAMETOOLONG;
    return std::nullopt;
}

std::optional<RootFolder::Listing> RootFolder::list(const std::string &path) const
{
    Listing listing;
    const int descriptor = ::openat(m_root.descriptor(), path.empty() ? "." : path.c_str(),
                                    O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return std::nullopt;
    listing.m_folder.reset(::fdopendir(descriptor));
    if (!listing.m_folder) {
        ::close(descriptor);
        return std::nullopt;
    }
    errno = 0;
    while (const dirent *entry = ::readdir(listing.m_folder.get())) {
        const std::string_view name(entry->d_name);
        if (name != "." && name != "..")
            listing.m_entries.push_back({std::string(name), typeOf(*entry)});
    }
    if (errno != 0)
        return std::nullopt;
    return listing;
}

std::optional<std::string> RootFolder::content(const std::string &path, std::uint64_t most) const
{
    const OpenFile file = open(path);
    if (!file.isOpen())
        return std::nullopt;
    const auto stat = file.stat();
    if (!stat || stat->type != FileType::Regular || stat->size > most)
        return std::nullopt;
    std::string content(static_cast<std::size_t>(stat->size), '\0');
    const std::int64_t count = file.read(content.data(), content.size());
    if (count < 0)
        return std::nullopt;
    content.resize(static_cast<std::size_t>(count));
    return content;
}

bool RootFolder::isBehindLink(std::string_view path) const
{
    for (std::size_t slash = path.find('/'); slash != std::string_view::npos;
         slash = path.find('/', slash + 1)) {
        const auto folder = stat(std::string(path.substr(0, slash)));
        if (folder && folder->type == FileType::Link)
            return true;
    }
    return false;
}

} // namespace windlass::git
