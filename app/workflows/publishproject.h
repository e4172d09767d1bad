// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitbucket/types.h"
#include "foundation/deliver.h"
#include "foundation/relay.h"
#include "git/mergedcommit.h"
#include "git/regenerate.h"
#include "git/transfer.h"
#include "projects/parent.h"
#include "projects/plan.h"
#include "store/types.h"
#include "workflows/applock.h"
#include "workflows/branchnews.h"
#include "workflows/obtainrepository.h"
#include "workflows/outputreview.h"
#include "workflows/publishjournal.h"
#include "workflows/publishprogress.h"
#include "workflows/repositorylook.h"
#include "workflows/sendingpace.h"
#include "workflows/services.h"

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace windlass::workflows {

class Session;
struct OpenedPullRequest;

struct PublishRequest
{
    store::App app; //!< with a link
    projects::Plan plan;
    projects::TargetWish wish;
    QString message; //!< empty: the usual one
    //! A folder without changes of its own is brought forward to what is new on its branch.
    bool fastForwards = false;
    //! Of generator output: what is decided for each conflict; nothing: as it was decided for the
    //! file before, or it is a question.
    std::optional<git::OutputDecision> forAllConflicts = {};
    bool usesChoices = true; //!< decisions that were made for a file before count
    //! Of generator output: only finds out what a push would do, for PublishReport::review. Nothing
    //! is created, sent or remembered.
    bool isPreview = false;
    //! The link as the store has it, where that of \a app is otherwise wished for: only what is
    //! different is written. An empty link: the store has none. Nothing: it is as in \a app.
    std::optional<store::Link> stored = {};
};

//! What a publish has reached. Also filled, as far as it got, when it failed.
struct PublishReport
{
    QString repository; //!< workspace/slug
    QUrl repositoryPage;
    QString branch;
    QString commit;
    std::optional<bitbucket::PullRequest> pullRequest;
    int files = 0;
    qint64 bytes = 0;
    QStringList steps; //!< for scripts: repository created, repository found, committed, pushed, …
    QStringList serverLines;        //!< plain text of the server
    QStringList notes;              //!< for people: what is otherwise than usual, whole sentences
    std::optional<BranchNews> news; //!< what kept it from being pushed
    QList<git::OutputConflict> conflicts; //!< of generator output with people's work
    std::optional<OutputReview> review;   //!< of it, where somebody has to decide, or asked for it
    bool isForwardedOnly = false;         //!< the folder got what is new; there was nothing to push
};

//! Carries a plan out: create or find the repository, commit, push, verify, pull request.
//!
//! Success is claimed only after the branch's tip was read back and equals the commit. Never
//! forces. Each step is written to the journal before and after it, and what an earlier push left
//! there is continued. While the same app is being pushed, or another one to the same repository,
//! by any program of the profile, this one waits; also while two other apps are, by this program.
//! Make a new one for each try.
class PublishProject final : public QObject
{
    Q_OBJECT
public:
    PublishProject(const Services &services, std::shared_ptr<Session> session,
                   PublishRequest request, QObject *parent = nullptr);
    ~PublishProject() override;

    void start();
    //! Ends at the next safe point, while sending within 200 ms. finished() still comes, and says
    //! whether the push had arrived.
    void cancel();

    [[nodiscard]] const PublishReport &report() const { return m_report; }

    //! How it ended; to be asked after finished().
    //! Errors: those of bitbucket::Client, projects::chooseParent(), git::commit() and git::push();
    //! Finding when the plan has one that stops; NothingToPush; PlanChanged when folder or link
    //! are otherwise by now; Storage when a step cannot be written down.
    [[nodiscard]] const Result<> &result() const { return m_result; }

Q_SIGNALS:
    void progressed(const windlass::workflows::PublishProgress &progress);
    //! The step is on the disk.
    void recorded(windlass::store::JournalEntry::Step step);
    //! Exactly once, from the event loop.
    void finished();
    //! Something is otherwise than usual, told before it is done where that is possible.
    void noted(const QString &sentence);

private:
    void takeTurn();
    void triedToLock(const Result<bool> &isLocked);
    void takePlace();
    void waitForTurn();
    void askAdmission();
    void lookAgain();
    void lookedAgain(projects::Plan plan);
    [[nodiscard]] Result<> readLinkAgain();
    void openJournal();
    void ensureRepository();
    void createRepository();
    void repositoryObtained(const ObtainedRepository &obtained);
    void noteCreated(std::function<void()> then);
    void repositoryCreated(const bitbucket::Repository &repository);
    void repositoryKnown(const bitbucket::Repository &repository);
    void settleTarget();
    [[nodiscard]] bool mayContinueAmplication() const;
    void continueAmplication();
    void readTips();
    void recogniseArrival(const std::function<void()> &next);
    void fetchTip();
    [[nodiscard]] bool isToBeFetched() const;
    void fetch(const git::BranchName &branch);
    void settleParent();
    void settleFooting();
    void settleWithoutChanges();
    void tellNews(const Error &refusal);
    void newsRead(const Result<BranchNews> &news, const Error &refusal);
    void fastForward(const git::ObjectId &tip);
    void recallReviewBranch();
    [[nodiscard]] bool mayChooseReviewBranch() const;
    void judgeReviewBranch();
    void tellLateCommits(const std::optional<bitbucket::PullRequest> &latest);
    void readAnnounced();
    void adoptReviewBranch();
    void changeReviewBranch(const QString &reason);
    void commitOnTop(const git::CommitRequest &request, const projects::Footing &footing);
    [[nodiscard]] bool finishEarlier(const Error &error);
    void rememberRestriction(const Error &refusal);
    void tellBeforehand();
    [[nodiscard]] git::Identity author() const;
    void commit(const projects::Footing &footing);
    void makeCommit(const projects::Footing &footing);
    void makeCommit(const git::CommitRequest &request);
    void commitAndPushAlong(const git::CommitRequest &request);
    //! \param source  see store::Link::lastReviewSource
    void committed(const git::ObjectId &commit, const QString &source = {});
    [[nodiscard]] bool isGenerated() const;
    [[nodiscard]] bool isReview() const;
    [[nodiscard]] QString commitsAt() const;
    void regenerate();
    void tellKept(const git::Regenerated &done);
    void makeOutputCommit(const git::DecideOutput &decide);
    void regenerated(const git::Regenerated &done);
    void settleOutput(const git::GeneratedCommit &made);
    void settleOutputBranch(const git::ObjectId &commit);
    void settleUnlessArrived();
    [[nodiscard]] QString undecidedText() const;
    [[nodiscard]] std::optional<git::PushRequest::Companion> companion() const;
    void verifyOutput(const Error &doubt);
    void outputArrived();
    void push();
    void sent(const Result<git::PushReport> &result);
    void verify(const std::optional<Error> &doubt);
    void verified();
    void remembered(const Result<> &saved);
    void goOnAfterVerifying();
    void openPullRequest();
    void pullRequestOpened(const OpenedPullRequest &opened);
    void comment(const OpenedPullRequest &opened);
    void commented(const Result<bool> &added);
    [[nodiscard]] bitbucket::PullRequestDraft pullRequestDraft() const;

    //! Writes how far it has come and then takes the step, or ends when it cannot be written.
    void record(PublishJournal::Step step, std::function<void()> take);
    void saveLink(std::function<void(const Result<> &)> then);
    [[nodiscard]] QString message() const;
    [[nodiscard]] const store::Link &link() const { return *m_request.app.link; }
    void announce(PublishProgress::Phase phase);
    //! For other threads: what they report becomes progressed().
    template <typename At> [[nodiscard]] std::function<void(const At &)> relay();
    //! Likewise of a commit, which is compared with what there is to read.
    [[nodiscard]] git::ReportFolder relayCommit();
    [[nodiscard]] git::ReportProgress relayTransfer();
    void note(const QString &sentence);
    void settle(const Result<> &result);
    void leave();

    //! Goes on with the value of \a future, or ends with its error; not after the end.
    template <typename T>
    void then(const QFuture<Result<T>> &future, std::function<void(const T &)> next);
    //! Likewise with a new commit; that there is none may end an earlier push instead.
    template <typename T>
    void receiveCommit(const QFuture<Result<T>> &future, std::function<void(const T &)> next);
    //! Gets a token that outlives a long push, then calls \a next.
    void withToken(std::function<void(const QString &)> next);
    [[nodiscard]] git::RemoteAccess remote(const QString &token) const;

    const Services &m_services;
    const std::shared_ptr<Session> m_session;
    PublishRequest m_request;
    store::Link m_stored; //!< the link as it was read or written last
    PublishJournal m_journal;
    std::shared_ptr<PushLock> m_lock; //!< held until this has ended, as the next one
    bool m_isLocked = false;
    std::optional<PushQueue::Place> m_place; //!< among the pushes of this program
    bool m_hasWaited = false;                //!< for one of them
    PublishReport m_report;
    bitbucket::Repository m_repository;
    std::optional<KnownTip> m_knownTip; //!< what came with the repository
    std::optional<projects::Target> m_target;
    projects::ServerTips m_tips;
    std::optional<git::ObjectId> m_commit;
    std::optional<git::Regenerated> m_regenerated;
    bool m_isCommitNew = false;   //!< this very push made it
    QString m_source;             //!< see store::Link::lastReviewSource
    QStringList m_announced;      //!< commits of a review that is not known here
    bool m_isReviewBegun = false; //!< the link's review branch was pushed to before
    bool m_hasArrived = false;    //!< what an interrupted push had sent
    std::stop_source m_stop;
    SendingPace m_pace;
    bool m_mayEndAtOnce = false;           //!< only reading is under way
    std::shared_ptr<git::PackFeed> m_feed; //!< of a commit that is sent while it is made
    QFuture<Result<git::PushReport>> m_along;
    QString m_sentToken;
    bool m_isTokenRenewed = false;
    bool m_isAllSent = false;         //!< and the server works on it
    bool m_hasMadeRepository = false; //!< to fetch into
    bool m_isSettled = false;
    Result<> m_result;
};

template <typename T>
void PublishProject::then(const QFuture<Result<T>> &future, std::function<void(const T &)> next)
{
    deliver(future, this, [this, next = std::move(next)](const Result<T> &result) {
        m_mayEndAtOnce = false;
        if (m_isSettled)
            return;
        if (m_stop.stop_requested()) // whatever else has come of it
            settle(fail(ErrorKind::Cancelled, tr("Cancelled. Nothing was sent.")));
        else if (!result)
            settle(tl::unexpected(result.error()));
        else
            next(*result);
    });
}

template <typename At> std::function<void(const At &)> PublishProject::relay()
{
    return relayTo<At>(this, [this](const At &at) {
        if (!m_isSettled)
            Q_EMIT progressed(m_pace.timed(progressOf(at)));
    });
}

template <typename T>
void PublishProject::receiveCommit(const QFuture<Result<T>> &future,
                                   std::function<void(const T &)> next)
{
    deliver(future, this, [this, next = std::move(next)](const Result<T> &made) {
        if (!made)
            m_feed.reset(); // commit() has given it up
        const bool mayEnd = made || made.error().kind == ErrorKind::Cancelled;
        if (mayEnd && m_stop.stop_requested())
            settle(m_along.isValid() // then part of it was sent, which no server takes
                       ? fail(ErrorKind::Cancelled, tr("Cancelled. Nothing arrived on Bitbucket."))
                       : fail(ErrorKind::Cancelled, tr("Cancelled. Nothing was sent.")));
        else if (m_isCommitNew = made.has_value(); m_isCommitNew)
            next(*made);
        else if (!m_isSettled && !finishEarlier(made.error()))
            settle(tl::unexpected(made.error()));
    });
}

} // namespace windlass::workflows
