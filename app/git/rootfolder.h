// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <dirent.h>

namespace windlass::git {

//! A time stamp of a file.
struct FileTime
{
    std::int64_t seconds = 0;
    std::uint32_t nanoseconds = 0;

    auto operator<=>(const FileTime &) const = default;
};

enum class FileType : std::uint8_t { Regular, Link, Folder, Special };

//! What the file system knows about a file.
struct FileStat
{
    FileType type = FileType::Special;
    bool isExecutable = false; //!< by its owner: all that git looks at
    std::uint64_t size = 0;
    FileTime changed;       //!< its content
    FileTime statusChanged; //!< anything about it
    std::uint32_t device = 0;
    std::uint32_t inode = 0;
    std::uint32_t user = 0;
    std::uint32_t group = 0;

    bool operator==(const FileStat &) const = default;
};

//! An open file, closed at the end.
class OpenFile final
{
public:
    explicit OpenFile(int descriptor = -1) : m_descriptor(descriptor) {}
    ~OpenFile();
    OpenFile(OpenFile &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    OpenFile &operator=(OpenFile &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }

    //! Reads until \a size bytes or the end. \return how many; -1 with errno set
    [[nodiscard]] std::int64_t read(char *out, std::size_t size) const;
    [[nodiscard]] std::optional<FileStat> stat() const;
    //! The next read() begins at the start again.
    bool rewind() const;

private:
    int m_descriptor;
};

//! What the file system knows about the file \a path, absolute.
[[nodiscard]] std::optional<FileStat> statOf(const std::string &path);

//! The folder that is to be committed, by paths of raw bytes relative to it. Symbolic links at the
//! end of a path are never followed. The one place where the walk and the workers touch the disk.
//! \note Any number of threads. What fails leaves the reason in errno.
class RootFolder final
{
public:
    struct Entry
    {
        std::string name;
        std::optional<FileType> type; //!< nothing when the file system does not tell
    };

    //! What a folder holds, without "." and "..", in no order.
    class Listing final
    {
    public:
        [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
        //! Of the entry \a name: finds it faster than RootFolder::stat() does.
        [[nodiscard]] std::optional<FileStat> stat(const std::string &name) const;

    private:
        friend class RootFolder;
        struct Close
        {
            void operator()(DIR *folder) const noexcept;
        };
        std::unique_ptr<DIR, Close> m_folder;
        std::vector<Entry> m_entries;
    };

    explicit RootFolder(const std::string &path);

    [[nodiscard]] bool isOpen() const { return m_root.isOpen(); }
    [[nodiscard]] std::optional<FileStat> stat(const std::string &path) const;
    [[nodiscard]] OpenFile open(const std::string &path) const;
    //! Where a symbolic link leads.
    [[nodiscard]] std::optional<std::string> target(const std::string &path) const;
    //! \param path  empty: the root itself
    [[nodiscard]] std::optional<Listing> list(const std::string &path) const;
    //! All of an ordinary file that is no larger than \a most bytes.
    [[nodiscard]] std::optional<std::string> content(const std::string &path,
                                                     std::uint64_t most) const;
    //! One of the folders above \a path is a symbolic link.
    [[nodiscard]] bool isBehindLink(std::string_view path) const;

private:
    OpenFile m_root;
};

} // namespace windlass::git
