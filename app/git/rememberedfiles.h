// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/conversion.h"
#include "git/trackedfiles.h"

#include <string>
#include <string_view>
#include <vector>

namespace windlass::git {

//! What a file was when it was read: while the file system says the same of it, it need not be read
//! again. Unlike an entry of git's index it says nothing about what belongs into a tree.
struct RememberedFile
{
    std::string_view path;
    TrackedFile::Kind kind = TrackedFile::Kind::Ordinary;
    ContentRules::LineEnds lineEnds = ContentRules::LineEnds::Kept; //!< the only rule it was under
    RawId id = {};
    FileStat stat;
};

//! Files by path, as text of a file of ours. What is not whole, or of another version, is empty.
class RememberedFiles final
{
public:
    RememberedFiles() = default;
    explicit RememberedFiles(std::string text);
    RememberedFiles(const RememberedFiles &) = delete; // the paths point into the text
    RememberedFiles &operator=(const RememberedFiles &) = delete;

    //! Sorted by path.
    [[nodiscard]] const std::vector<RememberedFile> &files() const { return m_files; }

private:
    [[nodiscard]] bool read(std::string_view rest);

    std::string m_text;
    std::vector<RememberedFile> m_files;
};

//! Makes such a text.
class RememberingFiles final
{
public:
    //! \param begun  when the first file was looked at, by the clock. Whatever changed since then,
    //! or
    //!               shortly before, may change once more without a trace, so it is not remembered.
    explicit RememberingFiles(std::int64_t begun);

    //! In the order of paths.
    void add(const RememberedFile &file);
    [[nodiscard]] std::string text() const;

private:
    std::int64_t m_begun; // seconds since 1970
    std::string m_text;
};

} // namespace windlass::git
