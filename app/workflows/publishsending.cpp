// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/packfeed.h"
#include "workflows/arrival.h"
#include "workflows/publishproject.h"
#include "workflows/pushrefusal.h"
#include "workflows/session.h"
#include "workflows/unwrittenstep.h"

#include <utility>

//! The second half of a publish: from the commit to the pull request.

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::workflows {

using Phase = PublishProgress::Phase;
using Step = PublishJournal::Step;

namespace {

constexpr auto tokenLifeForPush = 10min; // a push is authorized when it starts (FACTS section 5)

//! The push may have reached the server although no answer came.
bool mayHaveArrived(const Error &error)
{
    return error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Offline
           || error.kind == ErrorKind::TimedOut;
}

} // namespace

void PublishProject::withToken(std::function<void(const QString &)> next)
{
    const auto token =
        m_session->tokens()
            .ensureValid(tokenLifeForPush)
            .then([](const Result<auth::AccessToken> &t) {
                return t.map([](const auth::AccessToken &valid) { return valid.value; });
            });
    then<QString>(token, std::move(next));
}

git::RemoteAccess PublishProject::remote(const QString &token) const
{
    return {m_repository.cloneUrl, u"x-token-auth"_s, token, m_session->patience().git};
}

git::ReportProgress PublishProject::relayTransfer()
{
    return relayTo<git::TransferProgress>(this, [this](const git::TransferProgress &at) {
        m_isAllSent = at.phase == git::TransferProgress::Phase::Checking;
        if (!m_isSettled)
            Q_EMIT progressed(m_pace.timed(progressOf(at)));
    });
}

// The commit first: where there is but one thread for both, the push waits for it.
void PublishProject::commitAndPushAlong(const git::CommitRequest &request)
{
    withToken([this, request](const QString &token) {
        m_sentToken = token;
        m_feed = request.feed;
        makeCommit(request);
        m_along = git::pushAlong(m_services.gitThreads,
                                 {request.folder, remote(token), m_target->branch, m_feed},
                                 relayTransfer(), m_stop.get_token());
    });
}

// The end of a pack that is on its way goes now, as the commit is written down.
void PublishProject::push()
{
    if (const auto feed = std::exchange(m_feed, nullptr)) {
        announce(Phase::Connecting); // until it tells how far the sending has come
        feed->release();
        deliver(m_along, this, [this](const Result<git::PushReport> &result) { sent(result); });
        return;
    }
    withToken([this](const QString &token) {
        m_sentToken = token;
        git::PushRequest request{commitsAt(),
                                 remote(token),
                                 *m_commit,
                                 m_target->branch,
                                 git::PushRequest::Belief{m_tips.branch},
                                 companion()};
        deliver(git::push(m_services.gitThreads, request, relayTransfer(), m_stop.get_token()),
                this, [this](const Result<git::PushReport> &result) { sent(result); });
    });
}

void PublishProject::sent(const Result<git::PushReport> &result)
{
    if (result) {
        m_report.serverLines = result->serverLines;
        outputArrived();
        m_report.steps.append(u"pushed"_s);
        record(Step::Pushed, [this] { verify(std::nullopt); });
    } else if (result.error().kind == ErrorKind::SignInNeeded && !m_isTokenRenewed) {
        m_isTokenRenewed = true; // the token may have been revoked early: one new one
        const QFuture<Result<QByteArray>> renewed =
            m_session->tokens().renewed("Bearer " + m_sentToken.toUtf8());
        then<QByteArray>(renewed, [this](const QByteArray &) { push(); });
    } else if (result.error().kind == ErrorKind::Forbidden) {
        deliver(explainPushRefusal(m_session, result.error()), this,
                [this](const Result<> &refused) { settle(refused); });
    } else if (mayHaveArrived(result.error())) {
        verify(result.error());
    } else {
        rememberRestriction(result.error());
        settle(tl::unexpected(result.error()));
    }
}

// \a doubt: why we do not know whether the push arrived.
void PublishProject::verify(const std::optional<Error> &doubt)
{
    announce(Phase::Checking);
    const auto tip = m_session->client().branch(link().workspaceSlug, link().repositoryUuid,
                                                m_target->branch.text());
    deliver(tip, this, [this, doubt](const Result<bitbucket::Branch> &branch) {
        if (const Result<> arrived = judgeArrival(branch, *m_commit, {doubt, m_isAllSent});
            !arrived)
            settle(arrived);
        else if (doubt && m_regenerated)
            verifyOutput(*doubt);
        else
            verified();
    });
}

// To an empty repository the output goes by a request of its own.
void PublishProject::verifyOutput(const Error &doubt)
{
    const auto tip = m_session->client().branch(link().workspaceSlug, link().repositoryUuid,
                                                m_regenerated->outputBranch.text());
    deliver(tip, this, [this, doubt](const Result<bitbucket::Branch> &branch) {
        if (branch && branch->target == m_regenerated->output.hex()) {
            outputArrived();
            verified();
        } else {
            settle(fail(doubt.kind,
                        tr("Only %1 has arrived on Bitbucket, and not what the generator made, "
                           "for the next time. Press Continue Push to send the rest.")
                            .arg(m_target->branch.text()),
                        doubt.detail));
        }
    });
}

void PublishProject::outputArrived()
{
    if (m_regenerated)
        m_regenerated->isOutputThere = true;
}

void PublishProject::verified()
{
    m_report.steps.append(u"verified"_s);
    store::Link &link = *m_request.app.link;
    if (m_target->destination) {
        link.reviewBranch = m_target->branch.text();
        link.lastReviewCommit = m_commit->hex();
        link.lastReviewSource = m_source;
    } else {
        link.lastCommit = m_commit->hex();
        link.restrictedBranches.removeAll(m_target->branch.text());
        if (link.branch.isEmpty())
            link.branch = m_target->branch.text();
    }
    if (m_regenerated && m_regenerated->isOutputThere)
        link.lastOutput = m_regenerated->output.hex();
    link.lastPushAt = QDateTime::currentDateTimeUtc();
    saveLink([this](const Result<> &saved) { remembered(saved); });
}

void PublishProject::remembered(const Result<> &saved)
{
    if (!saved && saved.error().kind != ErrorKind::PlanChanged) {
        settle(tl::unexpected(unwrittenStep(Step::Verified, saved.error())));
        return;
    }
    if (!saved)
        note(tr("Meanwhile this app was linked to another repository, or its link was removed. "
                "This push went to %1 all the same.")
                 .arg(m_repository.fullName));
    record(Step::Verified, [this] { goOnAfterVerifying(); });
}

void PublishProject::goOnAfterVerifying()
{
    if (m_stop.stop_requested())
        settle(fail(
            ErrorKind::Cancelled,
            tr("Cancelled, but the push had already arrived: %1 is on %2 of %3.")
                .arg(m_commit->hex().left(12), m_target->branch.text(), m_repository.fullName)));
    else if (m_target->destination)
        openPullRequest();
    else
        settle({});
}

} // namespace windlass::workflows
