// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/trust.h"

#include "git/workingtree.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMutex>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::Trust)
};

const QString foreignOwner = u"foreign-owner"_s;
const QString foreignHistory = u"foreign-history"_s;

bool isBelow(const QString &path, const QString &folder)
{
    return (path + u'/').startsWith(folder + u'/');
}

// Folders of others that the user trusts.
struct Trusted
{
    QMutex mutex;
    QStringList folders; // canonical

    bool contains(const QString &path)
    {
        const QMutexLocker locker(&mutex);
        return isIn(path);
    }
    bool isIn(const QString &path) const //!< with the mutex locked
    {
        return std::any_of(folders.cbegin(), folders.cend(),
                           [&path](const QString &folder) { return isBelow(path, folder); });
    }
};

Trusted &trusted()
{
    static Trusted all;
    return all;
}

bool isOurs(const QString &path)
{
#ifdef Q_OS_UNIX
    const QFileInfo info(path);
    return !info.exists() || info.ownerId() == ::geteuid(); // a link may lead nowhere
#else
    Q_UNUSED(path)
    return true;
#endif
}

QString canonical(const QString &path)
{
    return QFileInfo(path).canonicalFilePath();
}

QString canonical(const char *path)
{
    return canonical(QFile::decodeName(path));
}

//! What a file or a configuration in \a folder means by \a path; empty when that is not there.
QString placeOf(const QString &folder, const QString &path)
{
    return canonical(QDir(folder).absoluteFilePath(path));
}

//! \param gitDir  that a file ".git" in the folder \a path names, or a link
bool leadsBack(git_repository *repository, const QString &gitDir, const QString &path)
{
    QFile back(gitDir + "/gitdir"_L1); // of a linked work tree
    if (back.open(QIODevice::ReadOnly))
        return placeOf(gitDir, QFile::decodeName(back.readLine().trimmed()))
               == canonical(path + "/.git"_L1);
    const auto config = acquire<ConfigHandle>({}, git_repository_config_snapshot, repository);
    const char *workTree = nullptr; // as a submodule has it
    return config && git_config_get_string(&workTree, config->get(), "core.worktree") == 0
           && placeOf(gitDir, QFile::decodeName(workTree)) == path;
}

//! The object stores of a repository, of which every part must be below \a own folders.
class Stores final
{
public:
    explicit Stores(QStringList own) : m_own(std::move(own)) {}

    //! The first place outside that \a store has objects from; empty: none.
    [[nodiscard]] QString outside(const QString &store, int depth = 0) const;

private:
    [[nodiscard]] bool isOwn(const QString &place) const
    {
        return std::any_of(m_own.cbegin(), m_own.cend(),
                           [&place](const QString &folder) { return isBelow(place, folder); });
    }
    [[nodiscard]] QString linkedIn(const QString &folder) const;
    [[nodiscard]] QString borrowed(const QString &store, int depth) const;

    QStringList m_own;
};

QString Stores::outside(const QString &store, int depth) const
{
    QString place = canonical(store);
    if (place.isEmpty())
        return {}; // there is nothing to read
    if (!isOwn(place))
        return place;
    for (const QString &folder : {place, place + "/pack"_L1}) {
        if (QString linked = linkedIn(folder); !linked.isEmpty())
            return linked;
    }
    return borrowed(place, depth);
}

QString Stores::linkedIn(const QString &folder) const
{
    QDirIterator entries(folder,
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    while (entries.hasNext()) {
        const QFileInfo entry(entries.next());
        if (entry.isSymLink() && entry.exists() && !isOwn(entry.canonicalFilePath()))
            return entry.canonicalFilePath();
    }
    return {};
}

// As libgit2 reads them: only in the first store a path may begin with a dot; every other one that
// is not absolute is that of whatever folder the program runs in. What cannot be looked at is
// outside.
QString Stores::borrowed(const QString &store, int depth) const
{
    constexpr int deepest = 5; // of libgit2
    QFile alternates(store + "/info/alternates"_L1);
    if (depth > deepest || !alternates.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = alternates.readAll().replace('\r', '\n').split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        QString path = QFile::decodeName(line);
        const bool isOfProgram =
            QDir::isRelativePath(path) && (depth > 0 || !path.startsWith(u'.'));
        if (isOfProgram || line.contains('\0') || QFile::encodeName(path) != line)
            return path;
        if (QString found = outside(placeOf(store, path), depth + 1); !found.isEmpty())
            return found;
    }
    return {};
}

//! Where git has the rest of the repository of the folder \a path.
QString gitDirOf(const QString &path)
{
    Buffer found;
    const QByteArray folder = QFile::encodeName(path);
    return git_repository_discover(found.out(), folder.constData(), 1, nullptr) == 0
               ? canonical(found.bytes().constData())
               : path;
}

tl::unexpected<Error> belongsToAnother(const QString &path)
{
    return fail(ErrorKind::Finding,
                Text::tr("\"%1\" belongs to another user of this computer, who may have prepared "
                         "it. Choose a folder of your own, or trust this one if you trust them.")
                    .arg(QDir::toNativeSeparators(path)),
                foreignOwner);
}

//! libgit2 up to 1.5 has another code where the user's settings name no folder to be trusted.
bool isAboutOwner(int code)
{
    const git_error *error = code < 0 ? git_error_last() : nullptr;
    return code == GIT_EOWNER
           || (error != nullptr && QByteArrayView(error->message).contains("safe.directory"));
}

// libgit2 looks at owners as well, on Windows too, and has one switch for all threads. Between two
// repositories it stays off while any folder is trusted: what is made in that one, and its
// submodules, are opened then.
void validateOwners(bool isOn)
{
    git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, isOn ? 1 : 0);
}

//! Where \a repository has its history from, if that is not the folder \a path.
QString historyElsewhere(git_repository *repository, const QString &path)
{
    QString gitDir = canonical(git_repository_path(repository));
    QString common = canonical(git_repository_commondir(repository));
    if (gitDir.isEmpty() || common.isEmpty())
        return QFile::decodeName(git_repository_path(repository));
    if (!isBelow(gitDir, path) && !leadsBack(repository, gitDir, path))
        return gitDir;
    const bool isWorkTree =
        isBelow(gitDir, common + "/worktrees"_L1) && leadsBack(repository, gitDir, path);
    if (common != gitDir && !isBelow(common, path) && !isWorkTree)
        return common;
    const QString objects = common + "/objects"_L1;
    return Stores({path, objects}).outside(objects);
}

} // namespace

Result<> checkOwner(const QString &path)
{
    if (isOurs(path) || trusted().contains(path))
        return {};
    return belongsToAnother(path);
}

Result<RepositoryHandle> openOwned(const QString &path)
{
    const QMutexLocker locker(&trusted().mutex);
    validateOwners(!trusted().isIn(path));
    git_repository *raw = nullptr;
    const QByteArray folder = QFile::encodeName(path);
    const int code =
        git_repository_open_ext(&raw, folder.constData(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr);
    validateOwners(trusted().folders.isEmpty());
    if (isAboutOwner(code))
        return belongsToAnother(gitDirOf(path));
    if (code < 0)
        return tl::unexpected(gitError(code));
    return RepositoryHandle(raw);
}

Result<> checkHistory(git_repository *repository, const QString &path)
{
    if (trusted().contains(path))
        return {};
    for (const QString &place : {canonical(git_repository_path(repository)),
                                 canonical(git_repository_commondir(repository))}) {
        if (auto ours = checkOwner(place); !ours)
            return ours;
    }
    const QString elsewhere = historyElsewhere(repository, path);
    if (elsewhere.isEmpty())
        return {};
    return fail(ErrorKind::Finding,
                Text::tr("The repository in this folder takes its history from \"%1\", and a push "
                         "would publish that. Choose another folder, or trust this one if that is "
                         "intended.")
                    .arg(QDir::toNativeSeparators(elsewhere)),
                foreignHistory);
}

bool asksForTrust(const Error &error)
{
    return error.kind == ErrorKind::Finding
           && (error.detail == foreignOwner || error.detail == foreignHistory);
}

void trustFolder(const QString &folder)
{
    const QString path = canonical(folder);
    if (path.isEmpty() || trusted().contains(path))
        return;
    const QMutexLocker locker(&trusted().mutex);
    trusted().folders.append(path);
    validateOwners(false);
}

} // namespace windlass::git
