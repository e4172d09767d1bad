// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/target.h"

#include "projects/appfolder.h"

using namespace Qt::StringLiterals;

namespace windlass::projects {

namespace {

QString usualBranch(const store::App &app, const git::FolderState &state,
                    const std::optional<QString> &mainBranch)
{
    if (app.link && !app.link->branch.isEmpty())
        return app.link->branch;
    if (mainBranch && !mainBranch->isEmpty())
        return *mainBranch;
    return state.headBranch ? state.headBranch->text() : u"main"_s;
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
    const bool isPart = !isEmpty && app.link && !app.link->baseDirectory.isEmpty();
    const auto origin = isPart ? git::BranchName::parse(*mainBranch) : branch;
    if (!origin)
        return tl::unexpected(origin.error());
    return Target{*branch, std::nullopt, isPart ? std::optional(*origin) : std::nullopt};
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

} // namespace windlass::projects
