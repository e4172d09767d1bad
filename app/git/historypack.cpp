// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/historypack.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

using PackbuilderHandle = std::unique_ptr<git_packbuilder, FreeWith<git_packbuilder_free>>;
using RevwalkHandle = std::unique_ptr<git_revwalk, FreeWith<git_revwalk_free>>;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::HistoryPack)
};

// Payload of the callbacks.
struct Packing
{
    QTemporaryFile &file;
    const std::function<void(qint64)> &progress;
    const std::stop_token &stop;
};

int tell(int, std::uint32_t current, std::uint32_t total, void *payload)
{
    const auto *packing = static_cast<Packing *>(payload);
    packing->progress(std::max(current, total));
    return packing->stop.stop_requested() ? GIT_EUSER : 0;
}

int write(void *bytes, std::size_t size, void *payload)
{
    const auto *packing = static_cast<Packing *>(payload);
    if (packing->stop.stop_requested())
        return GIT_EUSER;
    const auto length = static_cast<qint64>(size);
    if (packing->file.write(static_cast<const char *>(bytes), length) == length)
        return 0;
    setGitError(GIT_ERROR_OS, packing->file.errorString().toUtf8());
    return GIT_ERROR;
}

int choose(git_packbuilder *builder, git_revwalk *walk, const QList<ObjectId> &commits,
           const QList<git_oid> &known)
{
    for (const ObjectId &commit : commits) {
        const git_oid id = toOid(commit);
        if (const int code = git_revwalk_push(walk, &id); code < 0)
            return code;
    }
    for (const git_oid &id : known)
        git_revwalk_hide(walk, &id); // fails for what is not here
    return git_packbuilder_insert_walk(builder, walk);
}

} // namespace

Result<std::unique_ptr<QTemporaryFile>>
packHistory(git_repository *repository, const QList<ObjectId> &commits, const QList<git_oid> &known,
            const std::function<void(qint64)> &progress, const std::stop_token &stop)
{
    Buffer objects;
    git_repository_item_path(objects.out(), repository, GIT_REPOSITORY_ITEM_OBJECTS);
    auto file = std::make_unique<QTemporaryFile>(QFile::decodeName(objects.bytes())
                                                 + "pack/tmp_pack_XXXXXX"_L1);
    if (!file->open())
        return fail(ErrorKind::Storage,
                    Text::tr("A temporary file could not be made. Check the free space on the disk "
                             "and your rights to the folder, then try again."),
                    file->errorString());
    const auto builder = acquire<PackbuilderHandle>({}, git_packbuilder_new, repository);
    const auto walk = acquire<RevwalkHandle>({}, git_revwalk_new, repository);
    if (!builder || !walk)
        return tl::unexpected(builder ? walk.error() : builder.error());
    Packing packing{*file, progress, stop};
    git_packbuilder_set_threads(builder->get(), 0); // as many as there are cores
    git_packbuilder_set_callbacks(builder->get(), tell, &packing);
    int code = choose(builder->get(), walk->get(), commits, known);
    if (code >= 0)
        code = git_packbuilder_foreach(builder->get(), write, &packing);
    if (code < 0)
        return tl::unexpected(gitError(stop.stop_requested() ? GIT_EUSER : code));
    if (!file->flush() || !file->seek(0))
        return fail(ErrorKind::Storage, gitError(GIT_ELOCKED).message, file->errorString());
    return file;
}

} // namespace windlass::git
