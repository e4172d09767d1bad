// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/openpullrequest.h"

#include "bitbucket/permissions.h"
#include "foundation/deliver.h"
#include "workflows/requesttexts.h"
#include "workflows/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

namespace {

using bitbucket::PullRequest;
using bitbucket::PullRequestDraft;
using Opened = Result<OpenedPullRequest>;
using SharedSession = std::shared_ptr<Session>;

//! Reading was refused, but who ticks the box for reading only is refused again when writing.
Error withWriting(const Error &error)
{
    const auto refusal = bitbucket::scopeRefusalOf(error);
    return refusal ? bitbucket::errorOf({{u"pullrequest:write"_s}, refusal->granted}) : error;
}

QFuture<Opened> create(const SharedSession &session, const PullRequestDraft &draft)
{
    return session->client().createPullRequest(draft).then(
        [session](const Result<PullRequest> &created) {
            return created.map([](const PullRequest &request) {
                return OpenedPullRequest{request, true, false};
            });
        });
}

//! Without the default reviewers, if nobody may know them, it is still a pull request.
QFuture<Opened> createWithReviewers(const SharedSession &session, const PullRequestDraft &draft)
{
    return session->client()
        .defaultReviewers(draft.workspace, draft.repository)
        .then([session, draft](const Result<Page<bitbucket::User>> &reviewers) {
            PullRequestDraft whole = draft;
            for (const bitbucket::User &user :
                 reviewers ? reviewers->items : QList<bitbucket::User>()) {
                if (user.uuid != session->account().userUuid
                    && !whole.reviewers.contains(user.uuid))
                    whole.reviewers.append(user.uuid);
            }
            return create(session, whole);
        })
        .unwrap();
}

QFuture<Opened> lead(const SharedSession &session, const PullRequestDraft &draft,
                     const PullRequest &request)
{
    return session->client()
        .changeDestination(draft.workspace, draft.repository, request.id, draft.destinationBranch)
        .then([session](const Result<PullRequest> &changed) {
            return changed.map([](const PullRequest &led) {
                return OpenedPullRequest{led, false, true};
            });
        });
}

bool isOurs(const PullRequest &request)
{
    return !commitsToldOf({request.description}).isEmpty();
}

//! The one that goes where it shall before others, and then ours before somebody else's.
std::optional<PullRequest> openOne(const QList<PullRequest> &requests,
                                   const PullRequestDraft &draft)
{
    std::optional<PullRequest> found;
    int best = -1;
    for (const PullRequest &request : requests) {
        const bool isFork =
            !request.sourceRepository.isEmpty() && request.sourceRepository != draft.repository;
        if (!request.isOpen() || isFork)
            continue;
        const bool goesThere = request.destinationBranch == draft.destinationBranch;
        const int rank = goesThere ? 2 : isOurs(request) ? 1 : 0;
        if (rank > best) {
            found = request;
            best = rank;
        }
    }
    return found;
}

QFuture<Result<bool>> comment(const SharedSession &session, const PullRequestDraft &draft,
                              int pullRequest, const QString &text)
{
    return session->client()
        .addComment(draft.workspace, draft.repository, pullRequest, text)
        .then([session](const Result<> &added) { return added.map([] { return true; }); });
}

} // namespace

QFuture<Opened> openPullRequest(const SharedSession &session, const PullRequestDraft &draft,
                                bool isBranchOurs)
{
    return session->client()
        .pullRequestsFrom(draft.workspace, draft.repository, draft.sourceBranch)
        .then([session, draft, isBranchOurs](const Result<Page<PullRequest>> &page) {
            if (!page)
                return ready<OpenedPullRequest>(tl::unexpected(withWriting(page.error())));
            const auto open = openOne(page->items, draft);
            if (!open)
                return createWithReviewers(session, draft);
            if (open->destinationBranch == draft.destinationBranch)
                return ready<OpenedPullRequest>(OpenedPullRequest{*open, false, false});
            // Somebody else's goes where they want it.
            return isBranchOurs || isOurs(*open) ? lead(session, draft, *open)
                                                 : createWithReviewers(session, draft);
        })
        .unwrap();
}

QFuture<Result<bool>> commentOnce(const SharedSession &session, const PullRequestDraft &draft,
                                  int pullRequest, const QString &mark, const QString &text,
                                  bool mayBeThere)
{
    if (!mayBeThere)
        return comment(session, draft, pullRequest, text);
    return session->client()
        .comments(draft.workspace, draft.repository, pullRequest)
        .then([session, draft, pullRequest, mark, text](const Result<Page<QString>> &comments) {
            if (!comments)
                return ready<bool>(tl::unexpected(comments.error()));
            const bool isThere =
                std::any_of(comments->items.begin(), comments->items.end(),
                            [&mark](const QString &one) { return one.contains(mark); });
            return isThere ? ready<bool>(false) : comment(session, draft, pullRequest, text);
        })
        .unwrap();
}

} // namespace windlass::workflows
