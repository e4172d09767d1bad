// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/folder.h"

#include "git/trust.h"
#include "git/workingtree.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::Folder)
};

tl::unexpected<Error> unusable(const QString &message, const QString &detail = {})
{
    return fail(ErrorKind::FolderUnusable, message, detail);
}

bool exists(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

QString canonical(const char *path)
{
    return QFileInfo(QFile::decodeName(path)).canonicalFilePath();
}

Result<QString> readableFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (folder.isEmpty() || !info.exists())
        return fail(ErrorKind::FolderMissing,
                    Text::tr("The folder \"%1\" does not exist. Choose another one.")
                        .arg(QDir::toNativeSeparators(folder)));
    if (!info.isDir())
        return unusable(Text::tr("\"%1\" is not a folder. Choose the folder that holds the app.")
                            .arg(QDir::toNativeSeparators(folder)));
    if (!info.isReadable() || !info.isExecutable())
        return unusable(Text::tr("You have no right to read the folder \"%1\". Change its "
                                 "permissions or choose another one.")
                            .arg(QDir::toNativeSeparators(folder)));
    QString path = info.canonicalFilePath();
    return checkOwner(path).map([&path] { return path; });
}

Result<> refuseEnclosing(const QString &path)
{
    Buffer found;
    const int code =
        git_repository_discover(found.out(), QFile::encodeName(path).constData(), 1, nullptr);
    if (code == GIT_ENOTFOUND)
        return {};
    if (code < 0)
        return tl::unexpected(gitError(code));
    QString root = canonical(found.bytes().constData());
    if (root == path)
        return unusable(
            Text::tr("\"%1\" is a bare repository: it has no files to work with. Choose "
                     "the folder that holds the app.")
                .arg(QDir::toNativeSeparators(path)));
    if (root.endsWith("/.git"_L1))
        root.chop(5);
    return unusable(
        Text::tr("The folder lies inside another repository, \"%1\". Choose that folder, "
                 "or move this one out of it.")
            .arg(QDir::toNativeSeparators(root)));
}

QString busyWith(int state)
{
    switch (state) {
    case GIT_REPOSITORY_STATE_NONE:
        return {};
    case GIT_REPOSITORY_STATE_MERGE:
        return Text::tr("A merge is under way in this folder. Finish or abort it first.");
    case GIT_REPOSITORY_STATE_REVERT:
    case GIT_REPOSITORY_STATE_REVERT_SEQUENCE:
        return Text::tr("A revert is under way in this folder. Finish or abort it first.");
    case GIT_REPOSITORY_STATE_CHERRYPICK:
    case GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE:
        return Text::tr("A cherry-pick is under way in this folder. Finish or abort it first.");
    case GIT_REPOSITORY_STATE_BISECT:
        return Text::tr("A bisect is under way in this folder. Finish it with \"git bisect reset\" "
                        "first.");
    default:
        return Text::tr("A rebase is under way in this folder. Finish or abort it first.");
    }
}

Result<> checkWorkTree(git_repository *repository, const QString &path)
{
    const char *workdir = git_repository_workdir(repository);
    if (git_repository_is_bare(repository) || !workdir || canonical(workdir) != path)
        return unusable(Text::tr("The repository in this folder keeps its files elsewhere. Choose "
                                 "the folder with the files."),
                        workdir ? QFile::decodeName(workdir) : u"bare"_s);
    return {};
}

Result<> checkUse(git_repository *repository, const QString &path, WhileBusy busy)
{
    if (auto own = checkHistory(repository, path); !own)
        return own;
    const QString reason = busyWith(git_repository_state(repository));
    if (busy == WhileBusy::Refuse && !reason.isEmpty())
        return unusable(reason);
    return {};
}

//! Its history may come from anywhere.
Result<RepositoryHandle> openWorkTree(const QString &path)
{
    if (const auto ours = checkOwner(path + "/.git"_L1); !ours)
        return tl::unexpected(ours.error());
    auto repository = openOwned(path);
    if (!repository && asksForTrust(repository.error()))
        return repository;
    const QString reason = repository ? QString() : repository.error().detail;
    // The words of libgit2 up to 1.6, and of newer ones.
    if (reason.contains("objectformat"_L1) || reason.contains("object format"_L1))
        return unusable(Text::tr("The repository in this folder names its objects by SHA-256. "
                                 "Neither Bitbucket nor Windlass can do that."),
                        reason);
    if (!repository)
        return unusable(Text::tr("Git cannot read the repository in this folder. See the details "
                                 "for the reason."),
                        reason);
    if (const auto good = checkWorkTree(repository->get(), path); !good)
        return tl::unexpected(good.error());
    return repository;
}

} // namespace

// Left behind when something was killed while it made a repository: git does not take it for one
// either, and there is nothing in it that anybody could miss.
bool isHalfMadeRepository(const QString &path)
{
    const QString dotGit = path + "/.git/"_L1;
    const QFileInfo info(path + "/.git"_L1);
    if (!info.isDir() || info.isSymLink())
        return false;
    for (const QString &name : {u"HEAD"_s, u"index"_s, u"packed-refs"_s, u"logs"_s}) {
        if (exists(dotGit + name))
            return false;
    }
    const auto hasFiles = [&dotGit](const QString &name) {
        return QDirIterator(dotGit + name, QDir::Files | QDir::Hidden | QDir::System,
                            QDirIterator::Subdirectories)
            .hasNext();
    };
    return !hasFiles(u"objects"_s) && !hasFiles(u"refs"_s);
}

Result<OpenFolder> openFolder(const QString &folder, WhileBusy busy)
{
    const Result<QString> path = readableFolder(folder);
    if (!path)
        return tl::unexpected(path.error());
    OpenFolder opened{*path, nullptr};
    if (!exists(*path + "/.git"_L1) || isHalfMadeRepository(*path)) {
        if (const auto alone = refuseEnclosing(*path); !alone)
            return tl::unexpected(alone.error());
        return opened;
    }
    auto repository = openWorkTree(*path);
    if (!repository)
        return tl::unexpected(repository.error());
    if (const auto good = checkUse(repository->get(), *path, busy); !good)
        return tl::unexpected(good.error());
    opened.repository = std::move(*repository);
    return opened;
}

Result<OpenFolder> openRepository(const QString &folder)
{
    auto opened = openFolder(folder, WhileBusy::Accept);
    if (opened && !opened->repository)
        return unusable(Text::tr("The folder has no repository. Look at the changes again."));
    return opened;
}

Result<RepositoryHandle> openForRules(const QString &folder)
{
    const Result<QString> path = readableFolder(folder);
    return path ? openWorkTree(*path) : tl::unexpected(path.error());
}

Result<OpenFolder> openFolderBeside(const QString &folder, const QString &repository,
                                    const BranchName &branch)
{
    auto opened = openFolder(folder);
    if (!opened)
        return opened;
    if (opened->repository)
        return unusable(Text::tr("The folder has a git repository of its own, so it is no plain "
                                 "output of a generator. Push it as a working tree."));
    auto store = acquire<RepositoryHandle>({}, git_repository_open_bare,
                                           QFile::encodeName(repository).constData());
    if (!store)
        return tl::unexpected(store.error());
    const QByteArray workdir = QFile::encodeName(opened->path);
    if (const int code = git_repository_set_workdir(store->get(), workdir.constData(), 0); code < 0)
        return tl::unexpected(gitError(code));
    opened->repository = std::move(*store);
    const QByteArray name =
        QCryptographicHash::hash(branch.text().toUtf8(), QCryptographicHash::Sha1).toHex();
    opened->memory = u"%1/windlass/%2.files"_s.arg(repository, QString::fromLatin1(name));
    return opened;
}

Result<RepositoryHandle> openStored(const QString &path)
{
    const Result<QString> place = readableFolder(path);
    if (!place)
        return tl::unexpected(place.error());
    git_repository *bare = nullptr;
    if (!exists(*place + "/.git"_L1)
        && git_repository_open_bare(&bare, QFile::encodeName(*place).constData()) == 0)
        return RepositoryHandle(bare);
    auto opened = openRepository(*place);
    if (!opened)
        return tl::unexpected(opened.error());
    return std::move(opened->repository);
}

Result<ScratchRepository> scratchRepository(const OpenFolder &folder)
{
    const QString temporary = QFileInfo(QDir::tempPath()).canonicalFilePath();
    if (temporary == folder.path || temporary.startsWith(folder.path + u'/'))
        return unusable(Text::tr("The folder contains the place for temporary files. Choose a "
                                 "smaller folder."));
    auto place = std::make_unique<QTemporaryDir>(temporary + "/windlass-XXXXXX"_L1);
    const QString cannot = Text::tr("A temporary folder could not be made. Check the free space on "
                                    "the disk, then try again.");
    if (!place->isValid())
        return fail(ErrorKind::Storage, cannot, place->errorString());
    auto repository = acquire<RepositoryHandle>(cannot, git_repository_init,
                                                QFile::encodeName(place->path()).constData(), 1U);
    if (!repository)
        return fail(ErrorKind::Storage, cannot, repository.error().detail);
    const QByteArray workdir = QFile::encodeName(folder.path);
    if (const int code = git_repository_set_workdir(repository->get(), workdir.constData(), 0);
        code < 0)
        return tl::unexpected(gitError(code));
    return ScratchRepository{std::move(place), std::move(*repository)};
}

Result<Head> readHead(git_repository *repository)
{
    Head head;
    const auto reference = acquire<ReferenceHandle>({}, git_reference_lookup, repository, "HEAD");
    if (!reference)
        return unusable(reference.error().message, reference.error().detail);
    if (git_reference_type(reference->get()) == GIT_REFERENCE_SYMBOLIC) {
        const QString target = QString::fromUtf8(git_reference_symbolic_target(reference->get()));
        if (target.startsWith("refs/heads/"_L1)) {
            if (const auto branch = BranchName::parse(target.mid(11)))
                head.branch = *branch;
        }
    }
    git_oid id = {};
    const int code = git_reference_name_to_id(&id, repository, "HEAD");
    if (code < 0 && code != GIT_ENOTFOUND)
        return tl::unexpected(gitError(code));
    if (code == 0)
        head.commit = fromOid(id);
    return head;
}

Result<CommitHandle> findCommit(git_repository *repository, const ObjectId &id)
{
    const git_oid raw = toOid(id);
    return acquire<CommitHandle>(
        Text::tr(
            "The repository of this folder does not have the commit %1. Fetch the branch first.")
            .arg(id.abbreviated()),
        git_commit_lookup, repository, &raw);
}

Result<TreeHandle> findTree(git_repository *repository, const ObjectId &id)
{
    const git_oid raw = toOid(id);
    const QString missing =
        Text::tr(
            "The repository of this folder does not have the commit %1. Fetch the branch first.")
            .arg(id.abbreviated());
    const auto object =
        acquire<ObjectHandle>(missing, git_object_lookup, repository, &raw, GIT_OBJECT_ANY);
    if (!object)
        return tl::unexpected(object.error());
    git_object *tree = nullptr;
    if (const int code = git_object_peel(&tree, object->get(), GIT_OBJECT_TREE); code < 0)
        return tl::unexpected(gitError(code, missing));
    return TreeHandle(reinterpret_cast<git_tree *>(tree)); // what libgit2 calls a tree
}

} // namespace windlass::git
