// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/parent.h"

#include <QCoreApplication>

namespace windlass::projects {

namespace {

using git::ObjectId;
using MaybeTree = std::optional<ObjectId>;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::projects::Parent)
};

bool isInHistory(const store::App &app, const git::FolderState &state, const ObjectId &commit)
{
    return state.headCommit && git::contains(app.folder, *state.headCommit, commit);
}

QString directoryOf(const store::App &app)
{
    return app.link ? app.link->baseDirectory : QString();
}

//! True when \a tree is what one of our pushes from this folder brought.
bool wasPushed(const store::App &app, const ObjectId &tree)
{
    if (!app.link)
        return false;
    for (const QString &hex : {app.link->lastCommit, app.link->lastReviewCommit}) {
        const auto known = ObjectId::fromHex(hex);
        const auto brought =
            known ? git::treeBelow(app.folder, *known, directoryOf(app)) : Result<MaybeTree>();
        if (brought && *brought == tree)
            return true;
    }
    return false;
}

tl::unexpected<Error> branchMoved(const git::BranchName &branch)
{
    return fail(
        ErrorKind::BranchMoved,
        Text::tr("%1 on Bitbucket has commits that this folder does not have, so pushing would "
                 "undo them. Nothing was changed. Get them with git first, or choose an empty "
                 "repository.")
            .arg(branch.text()));
}

//! Others may do what they like outside of the directory.
Result<Footing> chooseBelow(const store::App &app, const git::BranchName &branch,
                            const std::optional<ObjectId> &tip)
{
    if (!tip)
        return Footing{std::nullopt, true};
    const auto there = git::treeBelow(app.folder, *tip, directoryOf(app));
    if (!there && there.error().kind == ErrorKind::BadInput)
        return tl::unexpected(there.error());
    if (there && (!*there || wasPushed(app, **there)))
        return Footing{tip, true};
    return branchMoved(branch);
}

} // namespace

Result<Footing> chooseParent(const store::App &app, const git::FolderState &state,
                             const Target &target, const ServerTips &tips)
{
    const auto &base = tips.base();
    const git::BranchName &moved = tips.branch || !target.origin ? target.branch : *target.origin;
    if (!directoryOf(app).isEmpty())
        return chooseBelow(app, moved, base);
    if (!base)
        return Footing{state.headCommit}; // the branch is new: it starts with what the folder has
    if (isInHistory(app, state, *base))
        return Footing{state.headCommit};
    // With HEAD on the branch the commit must follow HEAD, whatever else we know.
    const bool mayBuildAside = state.headBranch != target.branch || !tips.branch;
    const auto tree = git::treeOf(app.folder, *base); // not here: nothing can be built on it
    if (mayBuildAside && state.hasRepository && tree && wasPushed(app, *tree))
        return Footing{base};
    return branchMoved(moved);
}

} // namespace windlass::projects
