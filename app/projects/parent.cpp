// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/parent.h"

#include "git/history.h"

#include <QCoreApplication>

namespace windlass::projects {

namespace {

using git::ObjectId;
using MaybeTree = std::optional<ObjectId>;
using MaybeCommit = std::optional<ObjectId>;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::projects::Parent)
};

tl::unexpected<Error> branchMoved(const git::BranchName &branch)
{
    return fail(
        ErrorKind::BranchMoved,
        Text::tr("%1 on Bitbucket has commits that this folder does not have, so pushing would "
                 "undo them. Nothing was changed. Get them with git first, push for review, or "
                 "choose an empty repository.")
            .arg(branch.text()));
}

//! The choice for one push. The folder's repository is asked again and again.
class Choice final
{
public:
    Choice(const store::App &app, const git::FolderState &state, const Target &target,
           const ServerTips &tips)
        : m_app(app), m_state(state), m_target(target), m_tips(tips)
    {
    }

    [[nodiscard]] Result<Footing> make() const;

private:
    [[nodiscard]] Result<Footing> atRoot(const ObjectId &base) const;
    [[nodiscard]] Result<Footing> below(const ObjectId &base) const;
    [[nodiscard]] Result<Footing> onTheirs(const ObjectId &base) const;
    [[nodiscard]] bool isInHistory(const ObjectId &commit) const;
    [[nodiscard]] Result<bool> isRelated(const ObjectId &commit) const;
    [[nodiscard]] bool wasPushed(const ObjectId &tree) const;
    [[nodiscard]] std::optional<ObjectId> lastOfOurs() const;
    [[nodiscard]] Result<MaybeCommit> commonWith(const ObjectId &base, const ObjectId &ours) const;
    [[nodiscard]] bool isReview() const { return m_target.destination.has_value(); }
    [[nodiscard]] const git::BranchName &moved() const
    {
        return m_tips.branch || !m_target.origin ? m_target.branch : *m_target.origin;
    }

    const store::App &m_app;
    const git::FolderState &m_state;
    const Target &m_target;
    const ServerTips &m_tips;
};

Result<Footing> Choice::make() const
{
    const bool isBelow = !m_app.directory().isEmpty();
    if (const auto &base = m_tips.base())
        return isBelow ? below(*base) : atRoot(*base);
    // The branch is new: it starts with what the folder has.
    return isBelow ? Footing{std::nullopt, true} : Footing{m_state.headCommit};
}

Result<Footing> Choice::atRoot(const ObjectId &base) const
{
    if (isInHistory(base))
        return Footing{m_state.headCommit};
    // With HEAD on the branch the commit must follow HEAD, whatever else we know.
    const bool mayBuildAside =
        isReview() || m_state.headBranch != m_target.branch || !m_tips.branch;
    const auto tree = git::treeOf(m_app.folder, base); // not here: nothing can be built on it
    if (mayBuildAside && m_state.hasRepository && tree && wasPushed(*tree))
        return Footing{base, m_state.headBranch == m_target.branch};
    if (!isReview() || !tree)
        return branchMoved(moved());
    // After an earlier pull request HEAD is no way: what it brought would be in both.
    const bool isFirst = m_app.link && m_app.link->lastReviewCommit.isEmpty();
    if (m_tips.branch || !isFirst)
        return onTheirs(base);
    // Where the pull request is merged, nothing of the destination is undone.
    return isRelated(base).and_then([&](bool related) {
        return related ? Result<Footing>(Footing{m_state.headCommit}) : onTheirs(base);
    });
}

//! Others may do what they like outside of the directory.
Result<Footing> Choice::below(const ObjectId &base) const
{
    const auto there = git::treeBelow(m_app.folder, base, m_app.directory());
    if (!there && there.error().kind == ErrorKind::BadInput)
        return tl::unexpected(there.error());
    if (there && (!*there || wasPushed(**there)))
        return Footing{base, true};
    return isReview() && there ? onTheirs(base) : branchMoved(moved());
}

//! On top of files of others, that are here.
Result<Footing> Choice::onTheirs(const ObjectId &base) const
{
    const bool isNew = !m_tips.branch;
    const auto ours = lastOfOurs();
    if (!isNew)
        return ours ? Result<Footing>(Footing{base, true, ours})
                    : branchMoved(moved()); // nobody knows what of it is the folder's
    const auto common = ours ? commonWith(base, *ours) : Result<MaybeCommit>();
    return common.map([&base](const MaybeCommit &commit) {
        const bool isKnown = commit.has_value();
        return Footing{base, true, commit, isKnown, !isKnown};
    });
}

//! What the folder had when \a base, that a new branch starts from, last had all of it. A review
//! that went to the same branch was merged there, though perhaps as another commit; one that went
//! to another may have been declined, and has to come along then.
Result<MaybeCommit> Choice::commonWith(const ObjectId &base, const ObjectId &ours) const
{
    const auto reviewed = ObjectId::fromHex(m_app.link->lastReviewCommit);
    if (!reviewed || m_app.link->reviewBranch == m_target.branch.text()
        || git::contains(m_app.folder, base, *reviewed))
        return ours;
    return git::mergeBaseOf(m_app.folder, ours, base);
}

bool Choice::isInHistory(const ObjectId &commit) const
{
    return m_state.headCommit && git::contains(m_app.folder, *m_state.headCommit, commit);
}

Result<bool> Choice::isRelated(const ObjectId &commit) const
{
    if (!m_state.headCommit)
        return false;
    return git::mergeBaseOf(m_app.folder, *m_state.headCommit, commit)
        .map([](const std::optional<ObjectId> &base) { return base.has_value(); });
}

//! True when \a tree is what one of our pushes from this folder brought, and nothing else.
bool Choice::wasPushed(const ObjectId &tree) const
{
    if (!m_app.link)
        return false;
    const bool isReviewWhole = m_app.link->lastReviewSource.isEmpty();
    for (const QString &hex :
         {m_app.link->lastCommit, isReviewWhole ? m_app.link->lastReviewCommit : QString()}) {
        const auto known = ObjectId::fromHex(hex);
        const auto brought =
            known ? git::treeBelow(m_app.folder, *known, m_app.directory()) : Result<MaybeTree>();
        if (brought && *brought == tree)
            return true;
    }
    return false;
}

//! The newest commit with the folder's files alone that is known here.
std::optional<ObjectId> Choice::lastOfOurs() const
{
    if (!m_app.link)
        return std::nullopt;
    const store::Link &link = *m_app.link;
    const auto pushed = ObjectId::fromHex(link.lastReviewCommit);
    const bool isOurBranch = m_tips.branch && link.reviewBranch == m_target.branch.text() && pushed
                             && git::contains(m_app.folder, *m_tips.branch, *pushed);
    const QString reviewed =
        link.lastReviewSource.isEmpty() ? link.lastReviewCommit : link.lastReviewSource;
    for (const QString &hex : {reviewed, m_tips.branch ? QString() : link.lastCommit}) {
        auto commit = ObjectId::fromHex(hex);
        if (commit && (isOurBranch || !m_tips.branch) && git::treeOf(m_app.folder, *commit))
            return commit;
    }
    return std::nullopt;
}

} // namespace

Result<Footing> chooseParent(const store::App &app, const git::FolderState &state,
                             const Target &target, const ServerTips &tips)
{
    return Choice(app, state, target, tips).make();
}

std::optional<ObjectId> folderTreeAt(const store::App &app, const ObjectId &commit)
{
    const bool isMerged = app.link && app.link->lastReviewCommit == commit.hex()
                          && !app.link->lastReviewSource.isEmpty();
    const auto source = isMerged ? ObjectId::fromHex(app.link->lastReviewSource) : commit;
    const auto tree =
        source ? git::treeBelow(app.folder, *source, app.directory()) : Result<MaybeTree>();
    return tree.value_or(std::nullopt);
}

} // namespace windlass::projects
