// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/generatedcommit.h"

#include "git/folder.h"
#include "git/keptcommit.h"
#include "git/outputrules.h"
#include "git/packnote.h"
#include "git/packtrees.h"
#include "git/plantedtree.h"
#include "git/signature.h"
#include "git/storedmerge.h"
#include "git/workingtree.h"

#include <git2/sys/commit.h>
#include <git2/sys/mempack.h>
#include <git2/sys/odb_backend.h>

#include <QCoreApplication>

#include <vector>

namespace windlass::git {

namespace {

using MaybeId = std::optional<ObjectId>;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::GeneratedCommit)
};

Result<RuledOutput> ruledOutput(const GeneratedCommitRequest &request)
{
    const auto rules = request.people ? readOutputRules(request.repository, *request.people,
                                                        request.directory, request.writesOnce)
                                      : Result<OutputRules>(OutputRules());
    if (!rules)
        return tl::unexpected(rules.error());
    return outputByRules(request.repository, *rules, request.base.commit, request.people,
                         request.output, request.directory);
}

Result<OutputTrees> treesOf(const GeneratedCommitRequest &request, const ObjectId &generated)
{
    OutputTrees trees{{}, {}, generated, request.base.isLost};
    if (request.base.commit) {
        const auto base = treeOf(request.repository, *request.base.commit);
        if (!base)
            return tl::unexpected(base.error());
        trees.base = *base;
    }
    if (request.people) {
        const auto people = treeBelow(request.repository, *request.people, request.directory);
        if (!people)
            return tl::unexpected(people.error());
        trees.people = *people;
    }
    return trees;
}

Result<git_oid> planted(git_repository *repository, const GeneratedCommitRequest &request,
                        const ObjectId &tree)
{
    auto around =
        request.people ? findTree(repository, *request.people) : Result<TreeHandle>(TreeHandle());
    if (!around)
        return tl::unexpected(around.error());
    return plantTree(repository, around->get(), request.directory, toOid(tree));
}

std::vector<git_oid> parentsOf(const GeneratedCommitRequest &request)
{
    std::vector<git_oid> parents;
    for (const MaybeId &parent : {request.follows, request.people}) {
        if (parent)
            parents.push_back(toOid(*parent));
    }
    return parents;
}

Result<ObjectId> commitTree(git_repository *repository, const GeneratedCommitRequest &request,
                            const git_oid &tree)
{
    const auto signature = signatureOf(request.author);
    if (!signature)
        return tl::unexpected(signature.error());
    const auto message = cleanMessage(
        generatedMessage(request.message, request.output, request.outputBranch, request.directory));
    if (!message)
        return tl::unexpected(message.error());
    const std::vector<git_oid> parents = parentsOf(request);
    std::vector<const git_oid *> pointers;
    pointers.reserve(parents.size());
    for (const git_oid &parent : parents)
        pointers.push_back(&parent);
    git_oid id = {};
    const int code = git_commit_create_from_ids(&id, repository, nullptr, signature->get(),
                                                signature->get(), nullptr, message->constData(),
                                                &tree, pointers.size(), pointers.data());
    return code < 0 ? Result<ObjectId>(tl::unexpected(gitError(code))) : fromOid(id);
}

// What is merged goes to the disk in one pack. Each object in a file of its own would be waited
// for, hundreds of them.
Result<> writeToMemory(git_repository *repository)
{
    const auto objects = acquire<OdbHandle>({}, git_repository_odb, repository);
    if (!objects)
        return tl::unexpected(objects.error());
    constexpr int first = 1000;
    git_odb_backend *memory = nullptr;
    int code = git_mempack_new(&memory);
    if (code >= 0)
        code = git_odb_add_backend(objects->get(), memory, first);
    return code < 0 ? Result<>(tl::unexpected(gitError(code))) : Result<>();
}

QList<ObjectId> parentsAtServer(const GeneratedCommitRequest &request)
{
    QList<ObjectId> parents;
    for (const MaybeId &parent : {request.follows, request.people, request.newestOutput}) {
        if (parent)
            parents.append(*parent);
    }
    return parents;
}

Result<> finish(PackWriter &pack, const std::stop_token &stop)
{
    if (pack.finish(stop))
        return {};
    if (pack.fault() == 0)
        return tl::unexpected(gitError(GIT_EUSER));
    return fail(ErrorKind::Storage,
                Text::tr("The files could not be stored. Check the free space on the disk, then "
                         "try again."),
                qt_error_string(pack.fault()));
}

Result<> packUp(git_repository *repository, const GeneratedCommitRequest &request,
                const ObjectId &commit, const std::stop_token &stop)
{
    ObjectIds known;
    for (const ObjectId &parent : parentsAtServer(request)) {
        auto objects = objectsOf(repository, toOid(parent), stop);
        if (!objects)
            return tl::unexpected(objects.error());
        known.merge(*objects);
    }
    Buffer folder;
    if (const int code =
            git_repository_item_path(folder.out(), repository, GIT_REPOSITORY_ITEM_OBJECTS);
        code < 0)
        return tl::unexpected(gitError(code));
    PackWriter pack(folder.bytes().toStdString() + "pack");
    QList<ObjectId> commits{commit};
    if (request.output != request.newestOutput)
        commits.append(request.output);
    const int level = request.compression == CommitRequest::Compression::Fast ? 1 : 6;
    PackTrees trees(repository, pack, known, level);
    for (const ObjectId &one : commits) {
        if (auto added = trees.add(toOid(one), {}, stop); !added)
            return added;
    }
    if (auto finished = finish(pack, stop); !finished)
        return finished;
    notePack(repository, commits, parentsAtServer(request), QString::fromStdString(pack.name()));
    return {};
}

// A folder without files is no folder.
bool isSame(git_repository *repository, const MaybeId &people, const ObjectId &merged)
{
    if (people)
        return *people == merged;
    const auto tree = findTree(repository, merged);
    return tree && git_tree_entrycount(tree->get()) == 0;
}

} // namespace

Result<GeneratedCommit> commitGenerated(const GeneratedCommitRequest &request,
                                        const DecideOutput &decide, const std::stop_token &stop)
{
    const auto opened = openStored(request.repository);
    if (!opened)
        return tl::unexpected(opened.error());
    git_repository *repository = opened->get();
    const auto ruled = ruledOutput(request);
    if (!ruled)
        return tl::unexpected(ruled.error());
    const auto trees = treesOf(request, ruled->tree);
    if (!trees)
        return tl::unexpected(trees.error());
    if (const auto kept = writeToMemory(repository); !kept)
        return tl::unexpected(kept.error());
    const auto merged = mergeOutput(repository, *trees, decide, stop);
    if (!merged)
        return tl::unexpected(merged.error());
    GeneratedCommit made{{}, false, merged->conflicts, ruled->kept};
    made.isNothingNew = merged->tree && isSame(repository, trees->people, *merged->tree);
    if (!merged->tree || made.isNothingNew)
        return made;
    const auto tree = planted(repository, request, *merged->tree);
    if (!tree)
        return tl::unexpected(tree.error());
    const auto commit = commitTree(repository, request, *tree);
    if (!commit)
        return tl::unexpected(commit.error());
    if (const auto packed = packUp(repository, request, *commit, stop); !packed)
        return tl::unexpected(packed.error());
    if (const auto kept =
            keepCommit(repository, Kept::Tip, request.branch, *commit, "commit: generated");
        !kept)
        return tl::unexpected(kept.error());
    made.commit = *commit;
    return made;
}

} // namespace windlass::git
