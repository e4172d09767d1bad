// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/historypack.h"

#include "foundation/refusals.h"
#include "git/ancestry.h"
#include "git/folder.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

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

Result<> choose(git_packbuilder *builder, git_repository *repository,
                const QList<ObjectId> &commits, const QList<git_oid> &known)
{
    const auto walk = acquire<RevwalkHandle>({}, git_revwalk_new, repository);
    if (!walk)
        return tl::unexpected(walk.error());
    int code = 0;
    for (const ObjectId &commit : commits) {
        const git_oid id = toOid(commit);
        code = std::min(code, git_revwalk_push(walk->get(), &id));
    }
    for (const git_oid &id : known)
        git_revwalk_hide(walk->get(), &id); // fails for what is not here
    if (code >= 0)
        code = git_packbuilder_insert_walk(builder, walk->get());
    return code < 0 ? Result<>(tl::unexpected(gitError(code))) : Result<>();
}

// What the commits of a shallow clone bring, which libgit2 cannot walk.
class ShallowChoice final
{
public:
    ShallowChoice(git_packbuilder *builder, git_repository *repository)
        : m_builder(builder), m_repository(repository)
    {
    }

    //! What whoever gets the pack has, as far as it is here.
    void know(const git_oid &commit);
    int add(const git_oid &commit);

private:
    int walk(const git_oid &tree, bool isNew);

    git_packbuilder *m_builder;
    git_repository *m_repository;
    QSet<QByteArray> m_seen; // trees and files, as 20 bytes
};

void ShallowChoice::know(const git_oid &commit)
{
    const auto found = acquire<CommitHandle>({}, git_commit_lookup, m_repository, &commit);
    if (found)
        (void)walk(*git_commit_tree_id(found->get()), false);
}

int ShallowChoice::add(const git_oid &commit)
{
    const auto found = acquire<CommitHandle>({}, git_commit_lookup, m_repository, &commit);
    if (!found)
        return GIT_ENOTFOUND;
    const int code = git_packbuilder_insert(m_builder, &commit, nullptr);
    return code < 0 ? code : walk(*git_commit_tree_id(found->get()), true);
}

int ShallowChoice::walk(const git_oid &tree, bool isNew)
{
    const auto isSeen = [this](const git_oid &id) {
        const QByteArray bytes(reinterpret_cast<const char *>(id.id), GIT_OID_RAWSZ);
        const bool isKnown = m_seen.contains(bytes);
        m_seen.insert(bytes);
        return isKnown;
    };
    if (isSeen(tree))
        return 0;
    const auto found = acquire<TreeHandle>({}, git_tree_lookup, m_repository, &tree);
    if (!found)
        return GIT_ENOTFOUND;
    int code = isNew ? git_packbuilder_insert(m_builder, &tree, nullptr) : 0;
    for (std::size_t at = 0; code >= 0 && at < git_tree_entrycount(found->get()); ++at) {
        const git_tree_entry *entry = git_tree_entry_byindex(found->get(), at);
        const git_oid &id = *git_tree_entry_id(entry);
        if (git_tree_entry_type(entry) == GIT_OBJECT_TREE)
            code = walk(id, isNew);
        else if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB && !isSeen(id) && isNew)
            code = git_packbuilder_insert(m_builder, &id, git_tree_entry_name(entry));
    }
    return code;
}

Result<> chooseOf(const ShallowHistory &shallow, git_packbuilder *builder,
                  git_repository *repository, const QList<ObjectId> &commits,
                  const QList<git_oid> &known)
{
    QList<git_oid> tips;
    for (const ObjectId &commit : commits)
        tips.append(toOid(commit));
    const QList<git_oid> chosen = shallow.between(tips, known);
    const bool mayHaveRest =
        std::any_of(known.begin(), known.end(), [repository](const git_oid &id) {
            return !findCommit(repository, fromOid(id));
        });
    if (!shallow.isWhole(chosen) && !mayHaveRest)
        return tl::unexpected(
            errorOf(*explain({.words = u"shallow update not allowed"_s}))); // as git would say
    ShallowChoice choice(builder, repository);
    for (const git_oid &id : known)
        choice.know(id);
    for (const git_oid &id : chosen) {
        if (const int code = choice.add(id); code < 0)
            return tl::unexpected(gitError(code));
    }
    return {};
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
    if (!builder)
        return tl::unexpected(builder.error());
    Packing packing{*file, progress, stop};
    git_packbuilder_set_threads(builder->get(), 0); // as many as there are cores
    git_packbuilder_set_callbacks(builder->get(), tell, &packing);
    const auto shallow = ShallowHistory::of(repository);
    if (const auto chosen = shallow ? chooseOf(*shallow, builder->get(), repository, commits, known)
                                    : choose(builder->get(), repository, commits, known);
        !chosen)
        return tl::unexpected(stop.stop_requested() ? gitError(GIT_EUSER) : chosen.error());
    int code = git_packbuilder_foreach(builder->get(), write, &packing);
    if (code < 0)
        return tl::unexpected(gitError(stop.stop_requested() ? GIT_EUSER : code));
    if (!file->flush() || !file->seek(0))
        return fail(ErrorKind::Storage, gitError(GIT_ELOCKED).message, file->errorString());
    return file;
}

} // namespace windlass::git
