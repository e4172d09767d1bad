// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/refusals.h"
#include "workflows/adoptedbranch.h"
#include "workflows/openpullrequest.h"
#include "workflows/publishproject.h"
#include "workflows/requesttexts.h"
#include "workflows/reviewbranch.h"
#include "workflows/servertips.h"
#include "workflows/session.h"

#include <QtConcurrentRun>

#include <utility>

//! What a publish does for a review: the branch of its own, and its pull request.

using namespace Qt::StringLiterals;

namespace windlass::workflows {

using git::ObjectId;
using Step = PublishJournal::Step;

static bool isWorthAnotherTry(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::TlsFailed:
    case ErrorKind::SignInNeeded:
    case ErrorKind::ServerFault:
    case ErrorKind::RateLimited:
        return true;
    default:
        return false;
    }
}

// A push that was interrupted may have gone to another branch than the link knows.
void PublishProject::recallReviewBranch()
{
    const auto &earlier = m_journal.earlier();
    store::Link &now = *m_request.app.link;
    m_isReviewBegun = !now.reviewBranch.isEmpty() && !now.lastReviewCommit.isEmpty();
    if (!isReview() || !earlier || earlier->destination.isEmpty() || earlier->branch.isEmpty()
        || !m_request.wish.branch.isEmpty() || earlier->branch == now.reviewBranch)
        return;
    now.reviewBranch = earlier->branch;
    m_isReviewBegun = false;
}

// Whoever names a branch gets that one.
bool PublishProject::mayChooseReviewBranch() const
{
    return m_target->destination && m_request.wish.branch.isEmpty();
}

void PublishProject::judgeReviewBranch()
{
    const bool isOld = m_isReviewBegun && link().reviewBranch == m_target->branch.text();
    const bool isUnknown = m_tips.branch && link().lastReviewCommit.isEmpty()
                           && m_request.plan.state.headCommit && !m_journal.earlier();
    if (mayChooseReviewBranch() && !isOld && isUnknown) {
        readAnnounced();
        return;
    }
    if (!mayChooseReviewBranch() || !isOld) {
        fetchTip();
        return;
    }
    using Latest = std::optional<bitbucket::PullRequest>;
    then<Latest>(latestPullRequest(m_session, link(), m_target->branch),
                 [this](const Latest &latest) {
                     const BranchFate fate = fateOf(latest, m_tips.branch.has_value());
                     const bool startsAgain = isGenerated() && fate == BranchFate::Deleted;
                     if (startsAgain)
                         note(tr("%1 It starts again from %2.")
                                  .arg(reasonText(fate, m_target->branch, latest),
                                       m_target->destination->text()));
                     tellLateCommits(latest);
                     if (fate == BranchFate::Usable || startsAgain)
                         fetchTip();
                     else
                         changeReviewBranch(reasonText(fate, m_target->branch, latest));
                 });
}

// After a merge that made one commit of all, nothing but the branch's tip tells of them.
void PublishProject::tellLateCommits(const std::optional<bitbucket::PullRequest> &latest)
{
    const bool isMerged = isGenerated() && latest && latest->state == "MERGED"_L1;
    if (!isMerged || !m_tips.branch || latest->sourceCommit.isEmpty())
        return;
    const QString tip = m_tips.branch->hex();
    if (tip.startsWith(latest->sourceCommit) || tip == link().lastReviewCommit)
        return;
    note(tr("Somebody added commits to %1 after pull request #%2 was merged. They stay, and come "
            "with the next pull request.")
             .arg(m_target->branch.text())
             .arg(latest->id));
}

void PublishProject::readAnnounced()
{
    then<QStringList>(announcedCommits(m_session, link(), m_target->branch),
                      [this](const QStringList &announced) {
                          m_announced = announced;
                          fetchTip();
                      });
}

// From another computer, or another profile: this push goes on from the last one there.
void PublishProject::adoptReviewBranch()
{
    const auto find = [folder = m_request.plan.folder, head = *m_request.plan.state.headCommit,
                       tip = *m_tips.branch, announced = std::exchange(m_announced, {})] {
        return Result<std::optional<ObjectId>>(lastAnnounced(folder, head, tip, announced));
    };
    then<std::optional<ObjectId>>(QtConcurrent::run(&m_services.gitThreads, find),
                                  [this](const std::optional<ObjectId> &last) {
                                      if (last) {
                                          store::Link &now = *m_request.app.link;
                                          now.reviewBranch = m_target->branch.text();
                                          now.lastReviewCommit = last->hex();
                                          now.lastReviewSource.clear();
                                      }
                                      settleParent();
                                  });
}

void PublishProject::changeReviewBranch(const QString &reason)
{
    then<git::BranchName>(freeBranchLike(m_session, link(), m_target->branch),
                          [this, reason](const git::BranchName &name) {
                              m_target->branch = name;
                              m_report.branch = name.text();
                              m_journal.setTarget(name.text(), m_target->destination->text());
                              note(tr("%1 This push goes to %2 instead.").arg(reason, name.text()));
                              const KnownTip isFree{name, std::nullopt};
                              then<projects::ServerTips>(
                                  readServerTips(m_session, link(), *m_target, isFree),
                                  [this](const projects::ServerTips &tips) {
                                      m_tips = tips;
                                      fetchTip();
                                  });
                          });
}

// Others' work is in the branch, and stays.
void PublishProject::commitOnTop(const git::CommitRequest &request,
                                 const projects::Footing &footing)
{
    git::CommitRequest ours = request;
    ours.parent = footing.mergeBase;
    const git::DecideConflict decide = [prefers = footing.prefersFolder](const auto &) {
        return prefers ? std::optional(git::MergeChoice::Ours) : std::nullopt;
    };
    const auto merge = [ours, theirs = *footing.parent, decide, stop = m_stop.get_token()] {
        return git::commitMerged(ours, theirs, decide, stop);
    };
    receiveCommit<git::MergedCommit>(
        QtConcurrent::run(&m_services.gitThreads, merge), [this](const git::MergedCommit &made) {
            if (made.commit)
                committed(*made.commit, made.source.hex());
            else if (mayChooseReviewBranch())
                changeReviewBranch(
                    tr("Somebody changed the same lines on %1, in %2.")
                        .arg(m_target->branch.text(), made.conflicts.constFirst().path));
            else
                settle(fail(ErrorKind::BranchMoved,
                            tr("Somebody changed the same lines on %1, in %2. Choose another "
                               "branch for the review.")
                                .arg(m_target->branch.text(), made.conflicts.constFirst().path)));
        });
}

// An interrupted push had arrived, and somebody has worked on top of it since.
bool PublishProject::finishEarlier(const Error &error)
{
    if (error.kind != ErrorKind::NothingToPush || !m_hasArrived)
        return false;
    const store::JournalEntry &earlier = *m_journal.earlier();
    if (m_regenerated && !m_regenerated->isOutputThere) {
        committed(*ObjectId::fromHex(earlier.commit), earlier.source); // its output goes now
        return true;
    }
    m_commit = ObjectId::fromHex(earlier.commit);
    m_source = earlier.source;
    m_report.commit = m_commit->hex();
    verified();
    return true;
}

// The branch's name is kept, not the rule: whoever may push by now just does.
void PublishProject::rememberRestriction(const Error &refusal)
{
    store::Link &link = *m_request.app.link;
    const QString branch = m_target->branch.text();
    const bool isRestricted = remedyOf(refusal) == Remedy::PushForReview;
    const bool isLinked = m_stored.leadsWith(link); // a command may push elsewhere, this once
    if (!isRestricted || !isLinked || m_target->destination
        || link.restrictedBranches.contains(branch))
        return;
    link.restrictedBranches.append(branch);
    saveLink([](const Result<> &) {}); // the worst is that it is tried once more
}

bitbucket::PullRequestDraft PublishProject::pullRequestDraft() const
{
    bitbucket::PullRequestDraft draft;
    draft.workspace = link().workspaceSlug;
    draft.repository = link().repositoryUuid;
    draft.title = requestTitle(message());
    draft.description = requestDescription(m_request.plan, link().baseDirectory, *m_commit)
                        + conflictsText(m_report.conflicts);
    draft.sourceBranch = m_target->branch.text();
    draft.destinationBranch = m_target->destination->text();
    draft.isDraft = link().opensDrafts;
    draft.closesSourceBranch = link().closesSourceBranch;
    return draft;
}

void PublishProject::openPullRequest()
{
    record(Step::Requesting, [this] {
        deliver(workflows::openPullRequest(m_session, pullRequestDraft(),
                                           m_request.wish.branch.isEmpty()),
                this, [this](const Result<OpenedPullRequest> &opened) {
                    if (opened)
                        pullRequestOpened(*opened);
                    else
                        settle(tl::unexpected(opened.error()));
                });
    });
}

void PublishProject::pullRequestOpened(const OpenedPullRequest &opened)
{
    m_report.pullRequest = opened.request;
    m_report.steps.append(opened.isNew ? u"pull request opened"_s : u"pull request updated"_s);
    if (opened.isMoved)
        note(tr("Pull request #%1 goes to %2 now.")
                 .arg(opened.request.id)
                 .arg(opened.request.destinationBranch));
    record(Step::Requested, [this, opened] { comment(opened); });
}

// Nobody can have told of a commit that this very push made, unless it goes on from another one.
// The description of one that has just been opened tells of this push already, also when the
// program was killed before it heard of that.
void PublishProject::comment(const OpenedPullRequest &opened)
{
    const QString commit = m_commit->hex();
    if (opened.isNew || opened.request.description.contains(commit)) {
        settle({});
        return;
    }
    record(Step::Commenting, [this, commit, id = opened.request.id] {
        deliver(commentOnce(m_session, pullRequestDraft(), id, commit,
                            requestComment(m_request.plan, *m_commit)
                                + conflictsText(m_report.conflicts),
                            m_journal.earlier() || !m_isCommitNew),
                this, [this](const Result<bool> &added) { commented(added); });
    });
}

// Whether it is there is looked at again when the push is continued; where nobody may comment, that
// is no use.
void PublishProject::commented(const Result<bool> &added)
{
    if (!added && isWorthAnotherTry(added.error().kind)) {
        settle(tl::unexpected(added.error()));
        return;
    }
    if (!added)
        note(tr("The comment on the pull request could not be added: %1")
                 .arg(added.error().message));
    else if (*added)
        m_report.steps.append(u"commented"_s);
    settle({});
}

} // namespace windlass::workflows
