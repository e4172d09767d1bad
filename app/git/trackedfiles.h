// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/rootfolder.h"

#include <array>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace windlass::git {

//! The name of an object, as bytes.
using RawId = std::array<unsigned char, 20>;

struct HashRawId
{
    std::size_t operator()(const RawId &id) const noexcept
    {
        std::size_t hash = 0;
        std::memcpy(&hash, id.data(), sizeof hash); // the name is a hash already
        return hash;
    }
};

//! Where a path has several entries in the index (a conflict), it is one file without stat.
struct TrackedFile
{
    enum class Kind : std::uint8_t { Ordinary, Executable, Link, Submodule };

    std::string_view path;
    Kind kind = Kind::Ordinary;
    bool isConflict = false;
    bool isIntended = false; //!< announced by `git add -N`: nothing staged yet
    bool isAssumed = false;  //!< "assume unchanged": not looked at
    bool isSkipped = false;  //!< skip-worktree: need not be in the folder
    RawId id = {};           //!< in a conflict: ours
    std::uint32_t size = 0;  //!< modulo 2^32; 0 when the entry is not to be trusted
    FileTime changed;
    FileTime statusChanged;
    std::uint32_t inode = 0;
    std::uint32_t user = 0;
    std::uint32_t group = 0;
};

//! What the index had when it was read: the walk and the workers look things up in here while the
//! index itself is being changed.
class TrackedFiles final
{
public:
    void reserve(std::size_t files, std::size_t bytesOfPaths);
    //! \param path  copied; in the order of git's index
    void add(std::string_view path, TrackedFile file);
    //! One of the entries of a conflict; they come together.
    void addConflict(std::string_view path, const TrackedFile &file);

    //! Paths are compared as bytes, and in no more than one entry.
    [[nodiscard]] const TrackedFile *find(std::string_view path) const;
    //! Any file below the folder \a path, which has no slash at the end.
    [[nodiscard]] bool hasFolder(std::string_view path) const;
    [[nodiscard]] const std::vector<TrackedFile> &files() const { return m_files; }

private:
    std::string m_paths;
    std::vector<TrackedFile> m_files;
};

} // namespace windlass::git
