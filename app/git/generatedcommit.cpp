// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/generatedcommit.h"

#include "git/folder.h"
#include "git/outputrules.h"
#include "git/plantedtree.h"
#include "git/signature.h"
#include "git/workingtree.h"

#include <git2/sys/commit.h>

#include <vector>

namespace windlass::git {

namespace {

using MaybeId = std::optional<ObjectId>;

Result<RuledOutput> ruledOutput(const GeneratedCommitRequest &request)
{
    const auto rules = request.people
                           ? readOutputRules(request.repository, *request.people, request.directory)
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
    const auto message =
        cleanMessage(generatedMessage(request.message, request.output, request.outputBranch));
    if (!message)
        return tl::unexpected(message.error());
    const std::vector<git_oid> parents = parentsOf(request);
    std::vector<const git_oid *> pointers;
    for (const git_oid &parent : parents)
        pointers.push_back(&parent);
    git_oid id = {};
    const int code = git_commit_create_from_ids(&id, repository, nullptr, signature->get(),
                                                signature->get(), nullptr, message->constData(),
                                                &tree, pointers.size(), pointers.data());
    return code < 0 ? Result<ObjectId>(tl::unexpected(gitError(code))) : fromOid(id);
}

Result<> keep(git_repository *repository, const BranchName &branch, const ObjectId &commit)
{
    const QByteArray name = "refs/windlass/" + branch.text().toUtf8();
    const git_oid target = toOid(commit);
    return acquire<ReferenceHandle>({}, git_reference_create, repository, name.constData(), &target,
                                    1, "commit: generated")
        .map([](const ReferenceHandle &) {});
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
    const auto merged = mergeOutput(request.repository, *trees, decide, stop);
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
    if (const auto kept = keep(repository, request.branch, *commit); !kept)
        return tl::unexpected(kept.error());
    made.commit = *commit;
    return made;
}

} // namespace windlass::git
