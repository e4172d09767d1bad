// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/newrepository.h"

#include "foundation/logging.h"
#include "git/workingtree.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::NewRepository)
};

// Not git_repository_is_empty(): that one wants HEAD to be on the user's default branch.
bool hasReferences(git_repository *repository)
{
    git_strarray names = {};
    const bool isSomeThere = git_reference_list(&names, repository) < 0 || names.count > 0;
    git_strarray_dispose(&names);
    return isSomeThere;
}

} // namespace

Result<> makeRepository(OpenFolder &folder, const BranchName &branch, bool &isMade)
{
    if (QFileInfo::exists(folder.path + "/.git"_L1) && !isHalfMadeRepository(folder.path))
        return fail(
            ErrorKind::PlanChanged,
            Text::tr("The folder has changed since its changes were shown. Look at them again."));
    QFile::remove(folder.path + "/.git/config.lock"_L1); // of the one that was killed over it
    git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
    const QByteArray head = branch.text().toUtf8();
    options.flags = GIT_REPOSITORY_INIT_NO_REINIT;
    options.initial_head = head.constData();
    git_repository *raw = nullptr;
    const int code =
        git_repository_init_ext(&raw, QFile::encodeName(folder.path).constData(), &options);
    folder.repository.reset(raw);
    isMade = code != GIT_EEXISTS; // a failure may leave half a repository
    return code < 0 ? Result<>(tl::unexpected(gitError(code))) : Result<>();
}

void unmakeRepository(OpenFolder &folder)
{
    if (folder.repository && hasReferences(folder.repository.get()))
        return;
    folder.repository.reset();
    if (!QDir(folder.path + "/.git"_L1).removeRecursively())
        qCWarning(lcGit).noquote() << "A repository without commits was left behind.";
}

Result<bool> startRepository(const QString &folder, const BranchName &branch)
{
    auto opened = openFolder(folder);
    if (!opened)
        return tl::unexpected(opened.error());
    if (opened->repository)
        return false;
    bool isMade = false;
    const auto made = makeRepository(*opened, branch, isMade);
    if (!made && isMade)
        unmakeRepository(*opened);
    return made.map([] { return true; });
}

void dropUnusedRepository(const QString &folder)
{
    if (auto opened = openFolder(folder); opened && opened->repository)
        unmakeRepository(*opened);
}

} // namespace windlass::git
