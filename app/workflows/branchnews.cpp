// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/branchnews.h"

#include "foundation/sentences.h"
#include "git/history.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::BranchNews)
};

QString filesText(const QStringList &files)
{
    constexpr qsizetype shown = 3;
    const QString names = files.first(std::min(shown, files.size())).join(u", "_s);
    return files.size() > shown ? names + u", ..."_s : names;
}

} // namespace

Result<BranchNews>
newsOf(const projects::Plan &plan, const git::BranchName &branch, const git::ObjectId &tip,
       std::stop_token stop) // NOLINT(performance-unnecessary-value-param): passed on
{
    const auto &head = plan.state.headCommit;
    if (!head)
        return fail(ErrorKind::NotFound, {});
    const auto common = git::mergeBaseOf(plan.folder, *head, tip);
    if (!common)
        return tl::unexpected(common.error());
    BranchNews news;
    news.isUnrelated = !*common;
    if (news.isUnrelated)
        return news;
    const auto divergence = git::divergenceOf(plan.folder, *head, tip);
    const auto numbers = git::numbersOf(plan.folder, **common, tip, stop);
    if (!divergence || !numbers)
        return tl::unexpected(divergence ? numbers.error() : divergence.error());
    news.commits = divergence->behind;
    news.own = divergence->ahead;
    for (const git::FileNumbers &file : *numbers)
        news.files.append(file.path);
    const bool isUntouched = git::treeOf(plan.folder, *head) == plan.snapshot.tree;
    news.mayFastForward = news.own == 0 && isUntouched && plan.state.headBranch == branch;
    return news;
}

QString newsText(const std::optional<BranchNews> &news, const git::BranchName &branch)
{
    if (!news || news->isUnrelated)
        return Text::tr("%1 on Bitbucket has files that do not come from this folder, so pushing "
                        "would undo them. Nothing was changed. Push for review, or choose an empty "
                        "repository.")
            .arg(branch.text());
    const QString commits = Text::tr("%Ln new commit(s)", nullptr, int(news->commits));
    //: %1: a branch, %2: "3 new commits", %3: names of files
    const QString what = Text::tr("%1 on Bitbucket has %2 that this folder does not have (%3).")
                             .arg(branch.text(), commits, filesText(news->files));
    return inARow(
        {what,
         news->mayFastForward
             ? Text::tr("The folder has no changes of its own, so it can be brought forward to "
                        "them.")
             : Text::tr("Pushing would undo them. Nothing was changed. Push for review, or "
                        "get them with git first.")});
}

} // namespace windlass::workflows
