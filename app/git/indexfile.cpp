// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/indexfile.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace windlass::git {

IndexFile::IndexFile(git_index *index)
    : m_index(index), m_file(git_index_path(index)), m_before(m_file + ".windlass")
{
}

IndexFile::~IndexFile()
{
    if (m_isKept)
        ::unlink(m_before.c_str());
}

Result<> IndexFile::store()
{
    ::unlink(m_before.c_str()); // of one that was killed
    m_isKept = ::link(m_file.c_str(), m_before.c_str()) == 0;
    m_wasThere = m_isKept || errno != ENOENT;
    if (const int code = git_index_write(m_index); code < 0)
        return tl::unexpected(gitError(code));
    m_stored = statOf(m_file);
    return {};
}

// What was there before becomes the lock, as git makes one, and then the file.
bool IndexFile::lock() const
{
    const std::string name = m_file + ".lock";
    if (m_isKept)
        return ::link(m_before.c_str(), name.c_str()) == 0;
    constexpr mode_t everybody = 0666; // but for the mask
    const OpenFile made(::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, everybody));
    return made.isOpen();
}

bool IndexFile::takeBack()
{
    if ((m_wasThere && !m_isKept) || !lock())
        return false;
    const std::string name = m_file + ".lock";
    const bool isOurs = m_stored && statOf(m_file) == m_stored;
    const bool isBack = isOurs
                        && (m_wasThere ? ::rename(name.c_str(), m_file.c_str()) == 0
                                       : ::unlink(m_file.c_str()) == 0);
    if (!isBack || !m_wasThere)
        ::unlink(name.c_str());
    return isBack;
}

} // namespace windlass::git
