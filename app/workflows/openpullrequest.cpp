// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/openpullrequest.h"

#include "bitbucket/permissions.h"
#include "foundation/deliver.h"
#include "workflows/session.h"

using namespace Qt::StringLiterals;

namespace windlass::workflows {

using Opened = Result<OpenedPullRequest>;

static QFuture<Opened> create(const std::shared_ptr<Session> &session,
                              const bitbucket::PullRequestDraft &draft)
{
    return session->client().createPullRequest(draft).then(
        [session](const Result<bitbucket::PullRequest> &created) {
            return created.map([](const bitbucket::PullRequest &request) {
                return OpenedPullRequest{request, true};
            });
        });
}

//! Reading was refused, but who ticks the box for reading only is refused again when writing.
static Error withWriting(const Error &error)
{
    const auto refusal = bitbucket::scopeRefusalOf(error);
    return refusal ? bitbucket::errorOf({{u"pullrequest:write"_s}, refusal->granted}) : error;
}

QFuture<Opened> openPullRequest(const std::shared_ptr<Session> &session,
                                const bitbucket::PullRequestDraft &draft)
{
    return session->client()
        .openPullRequests(draft.workspace, draft.repository, draft.sourceBranch,
                          draft.destinationBranch)
        .then([session, draft](const Result<Page<bitbucket::PullRequest>> &open) {
            if (!open)
                return ready<OpenedPullRequest>(tl::unexpected(withWriting(open.error())));
            if (!open->items.isEmpty())
                return ready<OpenedPullRequest>(OpenedPullRequest{open->items.constFirst(), false});
            return create(session, draft);
        })
        .unwrap();
}

} // namespace windlass::workflows
