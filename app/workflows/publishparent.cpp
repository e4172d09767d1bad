// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/publishproject.h"
#include "workflows/unwrittenstep.h"

#include <QtConcurrentRun>

//! Which commit a publish goes on from: it fetches what the server has. When nothing can follow
//! that, it tells what is new there, and brings a folder without changes of its own forward if that
//! was asked for.

using namespace Qt::StringLiterals;

namespace windlass::workflows {

using git::ObjectId;
using Step = PublishJournal::Step;

// A push that was interrupted after its commit had arrived never got to say so. The next step
// takes the place of what it wrote, so the link must know that commit before.
void PublishProject::recogniseArrival(const std::function<void()> &next)
{
    const auto &earlier = m_journal.earlier();
    const auto commit = earlier ? ObjectId::fromHex(earlier->commit) : std::nullopt;
    m_hasArrived =
        commit && m_tips.branch && earlier->branch == m_report.branch
        && (commit == m_tips.branch || git::contains(commitsAt(), *m_tips.branch, *commit));
    if (!m_hasArrived) {
        next();
        return;
    }
    m_journal.setArrived();
    store::Link &arrived = *m_request.app.link;
    if (m_target->destination) {
        arrived.reviewBranch = earlier->branch;
        arrived.lastReviewCommit = earlier->commit;
        arrived.lastReviewSource = earlier->source;
    } else {
        arrived.lastCommit = earlier->commit;
    }
    saveLink([this, next](const Result<> &saved) {
        if (m_isSettled)
            return;
        if (saved)
            next();
        else
            settle(tl::unexpected(unwrittenStep(Step::Verified, saved.error())));
    });
}

// What the server has beyond the folder must be here before it can be judged.
void PublishProject::fetchTip()
{
    if (isGenerated()) {
        regenerate();
        return;
    }
    if (!isToBeFetched()) {
        settleParent();
        return;
    }
    if (!m_request.plan.state.hasRepository) {
        const auto made = git::startRepository(m_request.plan.folder, m_target->branch);
        if (!made) {
            settle(tl::unexpected(made.error()));
            return;
        }
        m_hasMadeRepository = *made;
        m_request.plan.state.hasRepository = true;
        m_request.plan.state.headBranch = m_target->branch;
    }
    fetch(m_tips.branch ? m_target->branch : *m_target->origin);
}

// A folder without a repository of its own takes the place of others' files only below a directory
// or where somebody looks at it.
bool PublishProject::isToBeFetched() const
{
    const auto &tip = m_tips.base();
    if (!m_request.plan.state.hasRepository)
        return tip && (m_target->destination || !link().baseDirectory.isEmpty());
    return tip && !git::treeOf(m_request.plan.folder, *tip);
}

void PublishProject::fetch(const git::BranchName &branch)
{
    withToken([this, branch](const QString &token) {
        git::FetchRequest request{m_request.plan.folder, remote(token), branch};
        then<ObjectId>(git::fetch(m_services.gitThreads, request, m_stop.get_token()),
                       [this](const ObjectId &) { settleParent(); });
    });
}

void PublishProject::settleParent()
{
    if (!m_announced.isEmpty()) {
        adoptReviewBranch();
        return;
    }
    recogniseArrival([this] { settleFooting(); });
}

void PublishProject::settleFooting()
{
    const auto footing =
        projects::chooseParent(m_request.app, m_request.plan.state, *m_target, m_tips);
    if (!footing) {
        tellNews(footing.error());
        return;
    }
    const auto &parent = footing->parent;
    const auto tree = parent ? projects::folderTreeAt(m_request.app, *parent) : std::nullopt;
    if (tree != m_request.plan.snapshot.tree) {
        commit(*footing);
        return;
    }
    const bool isThere = *parent == m_tips.branch;
    if (isThere && m_journal.earlier()) {
        m_source = link().lastReviewCommit == parent->hex() ? link().lastReviewSource : QString();
        m_commit = *parent; // a push of ours arrived, and was interrupted after that
        m_report.commit = m_commit->hex();
        m_journal.setCommit(m_report.commit, m_source);
        verified();
    } else if (isThere
               || (m_tips.origin
                   && git::contains(m_request.plan.folder, *m_tips.origin, *parent))) {
        settleWithoutChanges();
    } else {
        committed(*parent); // commits made with git, or by a push that was interrupted
    }
}

// What was shown may be older than what has just been generated.
void PublishProject::settleWithoutChanges()
{
    const auto look = [folder = m_request.plan.folder, tree = m_request.plan.snapshot.tree,
                       stop = m_stop.get_token()] { return git::snapshot(folder, tree, stop); };
    then<git::Snapshot>(
        QtConcurrent::run(&m_services.gitThreads, look), [this](const git::Snapshot &now) {
            if (now.tree == m_request.plan.snapshot.tree)
                settle(fail(ErrorKind::NothingToPush,
                            tr("Nothing to push: %1 already has every file as it is here.")
                                .arg(m_repository.fullName)));
            else
                settle(fail(ErrorKind::PlanChanged,
                            tr("The folder has changed since its changes were shown. Look at "
                               "them again.")));
        });
}

void PublishProject::tellNews(const Error &refusal)
{
    const auto &tip = m_tips.branch;
    const bool hasMoved = refusal.kind == ErrorKind::BranchMoved && tip;
    if (hasMoved && mayChooseReviewBranch()) {
        changeReviewBranch(
            tr("%1 holds work that does not come from here.").arg(m_target->branch.text()));
        return;
    }
    if (!hasMoved || !link().baseDirectory.isEmpty()) {
        settle(tl::unexpected(refusal));
        return;
    }
    const auto compare = [plan = m_request.plan, branch = m_target->branch, tip = *tip,
                          stop = m_stop.get_token()] { return newsOf(plan, branch, tip, stop); };
    deliver(QtConcurrent::run(&m_services.gitThreads, compare), this,
            [this, refusal](const Result<BranchNews> &news) { newsRead(news, refusal); });
}

void PublishProject::newsRead(const Result<BranchNews> &news, const Error &refusal)
{
    if (m_isSettled)
        return;
    if (news)
        m_report.news = *news;
    if (news && news->mayFastForward && m_request.fastForwards)
        fastForward(*m_tips.branch);
    else if (!news && news.error().kind == ErrorKind::Rejected)
        settle(tl::unexpected(news.error())); // a shallow clone has too little to compare
    else
        settle(fail(ErrorKind::BranchMoved, newsText(m_report.news, m_target->branch),
                    refusal.detail));
}

void PublishProject::fastForward(const git::ObjectId &tip)
{
    const auto forward = [folder = m_request.plan.folder, branch = m_target->branch, tip,
                          stop = m_stop.get_token()] {
        return git::fastForward(folder, branch, tip, stop);
    };
    deliver(QtConcurrent::run(&m_services.gitThreads, forward), this,
            [this, tip](const Result<> &done) {
                if (!done) {
                    settle(done);
                    return;
                }
                m_report.isForwardedOnly = true;
                m_report.commit = tip.hex();
                m_report.steps.append(u"fast-forwarded"_s);
                note(tr("The folder has %Ln new commit(s) of %1 now. There was nothing to push.",
                        nullptr, int(m_report.news->commits))
                         .arg(m_target->branch.text()));
                settle({});
            });
}

} // namespace windlass::workflows
