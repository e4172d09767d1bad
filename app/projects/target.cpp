// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/target.h"

#include "projects/appfolder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace windlass::projects {

namespace {

using git::ObjectId;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::projects::Target)
};

QString usualBranch(const store::App &app, const git::FolderState &state,
                    const std::optional<QString> &mainBranch)
{
    if (app.link && !app.link->branch.isEmpty())
        return app.link->branch;
    if (mainBranch && !mainBranch->isEmpty())
        return *mainBranch;
    return state.headBranch ? state.headBranch->text() : u"main"_s;
}

bool isInHistory(const store::App &app, const git::FolderState &state, const ObjectId &commit)
{
    return state.headCommit && git::contains(app.folder, *state.headCommit, commit);
}

//! True when \a tip is what we pushed from this folder, or has the very same files.
bool isOurs(const store::App &app, const ObjectId &tip)
{
    if (!app.link)
        return false;
    const Result<ObjectId> tree = git::treeOf(app.folder, tip);
    if (!tree)
        return false; // not here: nothing can be built on it
    for (const QString &hex : {app.link->lastCommit, app.link->lastReviewCommit}) {
        const auto known = ObjectId::fromHex(hex);
        if (!known)
            continue;
        const Result<ObjectId> knownTree = git::treeOf(app.folder, *known);
        if (*known == tip || (knownTree && *knownTree == *tree))
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

} // namespace

Result<Target> chooseTarget(const store::App &app, const git::FolderState &state,
                            const std::optional<QString> &mainBranch, const TargetWish &wish)
{
    const QString usual = usualBranch(app, state, mainBranch);
    const bool isEmpty = !mainBranch;
    const bool isReview =
        !isEmpty
        && (wish.pullRequest || (app.link && app.link->mode == store::PublishMode::Review));
    const auto pair = [](const QString &branch, const QString &destination) -> Result<Target> {
        const auto from = git::BranchName::parse(branch);
        const auto to = git::BranchName::parse(destination);
        if (!from || !to)
            return tl::unexpected(!from ? from.error() : to.error());
        return Target{*from, *to};
    };
    if (isReview && !wish.branch.isEmpty() && wish.branch != *mainBranch)
        return pair(wish.branch, wish.branch == usual ? *mainBranch : usual);
    const bool isBegun = app.link && !app.link->reviewBranch.isEmpty();
    if (isReview)
        return pair(isBegun ? app.link->reviewBranch : reviewBranchFor(app.folder),
                    wish.branch.isEmpty() ? usual : wish.branch);
    const auto branch = git::BranchName::parse(wish.branch.isEmpty() ? usual : wish.branch);
    if (!branch)
        return tl::unexpected(branch.error());
    return Target{*branch, std::nullopt};
}

std::optional<git::BranchName> familiarBranch(const store::App &app, const TargetWish &wish)
{
    const store::Link &link = *app.link;
    const bool isReview = wish.pullRequest || link.mode == store::PublishMode::Review;
    const bool isBegun = isReview && !link.reviewBranch.isEmpty();
    const QString known = isBegun ? link.reviewBranch : link.branch;
    const auto branch = git::BranchName::parse(wish.branch.isEmpty() ? known : wish.branch);
    return branch ? std::optional(*branch) : std::nullopt;
}

Result<std::optional<ObjectId>> chooseParent(const store::App &app, const git::FolderState &state,
                                             const Target &target, const ServerTips &tips)
{
    const bool isHeadOnTarget = state.headBranch == target.branch;
    const auto &base = tips.branch ? tips.branch : tips.destination;
    if (!base)
        return state.headCommit; // the branch is new: it starts with what the folder has
    if (isInHistory(app, state, *base))
        return state.headCommit;
    // With HEAD on the branch the commit must follow HEAD, whatever else we know.
    const bool mayBuildAside = !isHeadOnTarget || !tips.branch;
    if (mayBuildAside && state.hasRepository && isOurs(app, *base))
        return base;
    return branchMoved(tips.branch ? target.branch : *target.destination);
}

} // namespace windlass::projects
