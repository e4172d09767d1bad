// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/compressor.h"
#include "git/handles.h"
#include "git/packwriter.h"
#include "git/workingtree.h"

#include <stop_token>
#include <unordered_set>

namespace windlass::git {

using ObjectIds = std::unordered_set<RawId, HashRawId>;

//! The trees and blobs of a commit, its own tree among them: what whoever has the commit has.
//! Errors: NotFound, Storage, Cancelled.
[[nodiscard]] Result<ObjectIds> objectsOf(git_repository *repository, const git_oid &commit,
                                          const std::stop_token &stop);

//! What whoever has nothing needs for the tree, it among them. Errors: as objectsOf().
[[nodiscard]] Result<ObjectNames> objectsIn(git_repository *repository, const git_oid &tree,
                                            const std::stop_token &stop);

//! Makes a pack complete: whoever has the known objects can use the commit once he has the pack.
class PackTrees final
{
public:
    PackTrees(git_repository *repository, PackWriter &pack, const ObjectIds &known, int level);

    //! Adds the commit, and what is reachable from its tree, not known and not in the pack yet.
    //! \param before  a known tree; what stands at the same path in both is known, too
    //! Errors: NotFound when an object is missing; Storage, Cancelled.
    [[nodiscard]] Result<> add(const git_oid &commit, const std::optional<git_oid> &before,
                               const std::stop_token &stop);

private:
    struct Pair
    {
        RawId id;                    // of a tree
        std::optional<RawId> before; // at the same path
    };

    Result<> addTree(const Pair &trees, std::vector<Pair> &waiting);
    [[nodiscard]] bool isThere(const RawId &id) const;
    Result<> addObject(const RawId &id);

    git_repository *m_repository;
    PackWriter &m_pack;
    const ObjectIds &m_known;
    OdbHandle m_objects;
    WholeCompressor m_compressor;
    std::string m_out;
};

} // namespace windlass::git
