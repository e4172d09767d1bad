// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/indexfile.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace windlass::git {

namespace {

//! The lock of an index as git makes one: what has its name becomes the file, or goes.
class IndexLock final
{
public:
    explicit IndexLock(const std::string &file) : m_file(file), m_name(file + ".lock") {}
    ~IndexLock()
    {
        if (m_isHeld)
            ::unlink(m_name.c_str());
    }
    Q_DISABLE_COPY_MOVE(IndexLock)

    //! With what \a content has, which stays. On failure errno has the reason.
    [[nodiscard]] bool take(const std::string &content)
    {
        m_isHeld = ::link(content.c_str(), m_name.c_str()) == 0;
        return m_isHeld;
    }

    [[nodiscard]] bool takeEmpty()
    {
        constexpr mode_t everybody = 0666; // but for the mask
        const OpenFile made(
            ::open(m_name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, everybody));
        m_isHeld = made.isOpen();
        return m_isHeld;
    }

    [[nodiscard]] bool becomeFile()
    {
        if (::rename(m_name.c_str(), m_file.c_str()) != 0)
            return false;
        m_isHeld = false;
        return true;
    }

private:
    std::string m_file;
    std::string m_name;
    bool m_isHeld = false;
};

tl::unexpected<Error> failed(int problem)
{
    git_error_set_str(GIT_ERROR_OS, std::strerror(problem));
    return tl::unexpected(gitError(problem == EEXIST ? GIT_ELOCKED : GIT_ERROR));
}

void makeLasting(const std::string &file)
{
    const std::string folder = file.substr(0, file.rfind('/'));
    const OpenFile opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    ::fsync(opened.descriptor()); // not every file system can; the file itself is lasting
}

} // namespace

IndexFile::IndexFile(const StagedIndex &index)
    : m_index(index), m_before(index.path() + ".windlass")
{
}

Result<bool> IndexFile::store()
{
    auto stored = m_index.isApart() ? storeApart() : storeInPlace();
    if (stored && *stored)
        m_stored = statOf(m_index.path());
    return stored;
}

// Whoever else wants to store one waits for the lock or gives up, as we do.
Result<bool> IndexFile::storeApart()
{
    if (const int code = git_index_write(m_index.get()); code < 0)
        return tl::unexpected(gitError(code));
    IndexLock lock(m_index.path());
    if (!lock.take(git_index_path(m_index.get())))
        return failed(errno);
    if (!m_index.isAsRead())
        return false;
    m_isKept = m_before.give(m_index.path());
    m_wasThere = m_isKept || errno != ENOENT;
    if (!lock.becomeFile())
        return failed(errno);
    makeLasting(m_index.path());
    return true;
}

// libgit2 takes the lock after we have looked.
Result<bool> IndexFile::storeInPlace()
{
    if (!m_index.isAsRead())
        return false;
    m_wasThere = m_index.file().has_value();
    if (const int code = git_index_write(m_index.get()); code < 0)
        return tl::unexpected(gitError(code));
    return true;
}

// What was there before becomes the lock, and then the file.
bool IndexFile::takeBack()
{
    if (m_wasThere && !m_isKept)
        return false;
    IndexLock lock(m_index.path());
    const bool isLocked = m_wasThere ? lock.take(m_before.text()) : lock.takeEmpty();
    if (!isLocked || !m_stored || statOf(m_index.path()) != m_stored)
        return false;
    return m_wasThere ? lock.becomeFile() : ::unlink(m_index.path().c_str()) == 0;
}

} // namespace windlass::git
