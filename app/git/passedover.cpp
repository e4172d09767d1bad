// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/passedover.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <dirent.h>
#include <sys/stat.h>

#include <cerrno>
#include <memory>
#endif

namespace windlass::git {

#ifdef Q_OS_UNIX

namespace {

using Why = PassedOver::Why;

struct CloseFolder
{
    void operator()(DIR *folder) const noexcept { ::closedir(folder); }
};

mode_t typeOf(const QByteArray &path)
{
    struct stat found = {};
    return ::lstat(path.constData(), &found) == 0 ? found.st_mode & S_IFMT : S_IFREG;
}

bool isForbidden(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == ".git" || lower == "git~1";
}

class Walk final
{
public:
    Walk(const QString &folder, const QSet<QByteArray> &leftOut)
        : m_root(QFile::encodeName(folder) + '/'), m_leftOut(leftOut)
    {
    }

    QList<PassedOver> run()
    {
        while (!m_waiting.isEmpty())
            lookInto(m_waiting.takeLast());
        return m_found;
    }

private:
    void lookInto(const QByteArray &here)
    {
        const std::unique_ptr<DIR, CloseFolder> open(::opendir((m_root + here).constData()));
        if (!open && errno == EACCES)
            m_found.append({Why::UnreadableFolder, here.chopped(1)});
        while (const dirent *entry = open ? ::readdir(open.get()) : nullptr) {
            const QByteArray name(entry->d_name);
            if (name != "." && name != ".." && name != ".git")
                look(here, name);
        }
    }

    void look(const QByteArray &here, const QByteArray &name)
    {
        const QByteArray path = here + name;
        const mode_t type = typeOf(m_root + path);
        if (isForbidden(name))
            m_found.append({Why::ForbiddenName, path});
        else if (type == S_IFDIR && !m_leftOut.contains(path + '/'))
            m_waiting.append(path + '/');
        else if (type != S_IFDIR && type != S_IFREG && type != S_IFLNK)
            m_found.append({Why::SpecialFile, path});
    }

    QByteArray m_root;
    const QSet<QByteArray> &m_leftOut;
    QList<QByteArray> m_waiting{QByteArray()}; // relative folders, with a slash at the end
    QList<PassedOver> m_found;
};

} // namespace

QList<PassedOver> passedOver(const QString &folder, const QSet<QByteArray> &leftOut)
{
    return Walk(folder, leftOut).run();
}

#else

QList<PassedOver> passedOver(const QString &, const QSet<QByteArray> &)
{
    return {};
}

#endif

} // namespace windlass::git
