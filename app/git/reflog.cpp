// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/reflog.h"

#include "git/rootfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::Reflog)
};

// Unless told otherwise, git keeps one for each branch of a folder with files.
bool isWanted(git_repository *repository)
{
    git_config *raw = nullptr;
    if (git_repository_config_snapshot(&raw, repository) < 0)
        return false;
    const ConfigHandle config(raw);
    Buffer value;
    if (git_config_get_string_buf(value.out(), raw, "core.logAllRefUpdates") == GIT_ENOTFOUND)
        return git_repository_is_bare(repository) == 0;
    int isOn = 0;
    return value.bytes().toLower() == "always"
           || (git_config_get_bool(&isOn, raw, "core.logAllRefUpdates") == 0 && isOn != 0);
}

} // namespace

Reflog::Reflog(git_repository *repository, const QByteArray &reference)
    : m_repository(repository),
      m_files{{QByteArray(git_repository_path(repository)) + "logs/HEAD"},
              {QByteArray(git_repository_commondir(repository)) + "logs/" + reference}}
{
    for (File &file : m_files)
        file.size = QFileInfo(QFile::decodeName(file.name)).size();
}

Reflog::~Reflog()
{
    for (const File &file : m_files) {
        if (file.descriptor >= 0)
            ::close(file.descriptor);
    }
}

bool Reflog::open()
{
    return isWanted(m_repository) && open(m_files[0]) && open(m_files[1]);
}

bool Reflog::open(File &file) const
{
    constexpr mode_t everybody = 0666; // but for the mask
    QDir().mkpath(QFileInfo(QFile::decodeName(file.name)).path());
    file.descriptor = ::open(file.name.constData(),
                             O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, everybody);
    struct stat found = {};
    if (file.descriptor < 0 || ::fstat(file.descriptor, &found) != 0 || !S_ISREG(found.st_mode))
        return false;
    file.size = found.st_size;
    return true;
}

Result<> Reflog::append(const QByteArray &line)
{
    for (const File &file : m_files) {
        errno = 0;
        if (::write(file.descriptor, line.constData(), static_cast<std::size_t>(line.size()))
            == line.size())
            continue;
        const int problem = errno != 0 ? errno : ENOSPC; // a part of it was written
        for (const File &back : m_files)
            std::ignore = ::ftruncate(back.descriptor, back.size);
        return fail(ErrorKind::Storage,
                    Text::tr("The branch could not be moved. Check the free space on the disk and "
                             "your rights to the folder, then try again."),
                    qt_error_string(problem));
    }
    return {};
}

void Reflog::takeBack(const QByteArray &line) const
{
    for (const File &file : m_files) {
        const auto now = statOf(file.name.toStdString());
        if (now && now->type == FileType::Regular
            && now->size == static_cast<std::uint64_t>(file.size + line.size()))
            std::ignore = ::truncate(file.name.constData(), file.size);
    }
}

QByteArray reflogLine(const std::optional<git_oid> &from, const git_oid &to,
                      const git_signature *who, const QByteArray &words)
{
    constexpr int minutesPerHour = 60;
    const int offset = std::abs(who->when.offset);
    const QByteArray zone = (who->when.sign == '-' ? "-" : "+")
                            + QByteArray::number(offset / minutesPerHour).rightJustified(2, '0')
                            + QByteArray::number(offset % minutesPerHour).rightJustified(2, '0');
    return fromOid(from.value_or(git_oid{})).hex().toLatin1() + ' ' + fromOid(to).hex().toLatin1()
           + ' ' + who->name + " <" + who->email + "> " + QByteArray::number(qint64{who->when.time})
           + ' ' + zone + '\t' + words + '\n';
}

} // namespace windlass::git
