// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/createrepository.h"

#include "bitbucket/fieldcomplaints.h"
#include "foundation/deliver.h"
#include "workflows/session.h"

#include <QCoreApplication>

namespace windlass::workflows {

using bitbucket::Repository;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::CreateRepository)
};

//! What \a refusal means once it is known whether the repository is there.
Result<Repository> explained(const Error &refusal, const Result<Repository> &found)
{
    if (!found)
        return tl::unexpected(refusal);
    return fail(ErrorKind::AlreadyExists,
                Text::tr("There is already a repository with this name. Choose it, or take another "
                         "name."),
                refusal.detail);
}

} // namespace

QFuture<Result<Repository>> createRepository(const std::shared_ptr<Session> &session,
                                             const bitbucket::RepositoryDraft &draft)
{
    return session->client()
        .createRepository(draft)
        .then([session, draft](const Result<Repository> &created) {
            if (created || created.error().kind != ErrorKind::BadInput)
                return ready<Repository>(created);
            return session->client()
                .repository(draft.workspace, draft.slug)
                .then([refusal = created.error()](const Result<Repository> &found) {
                    return explained(refusal, found);
                });
        })
        .unwrap();
}

bitbucket::RepositoryDraft draftOf(const store::Link &link)
{
    bitbucket::RepositoryDraft draft;
    draft.workspace = link.workspaceSlug;
    draft.slug = link.repositorySlug;
    draft.name = link.repositoryName;
    draft.description = link.description;
    draft.isPrivate = link.isPrivate;
    draft.projectKey = link.projectKey;
    draft.mainBranch = link.branch;
    return draft;
}

QList<bitbucket::FieldComplaint> complaintsOf(const Error &error)
{
    return bitbucket::complaintsOf(error);
}

} // namespace windlass::workflows
