// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/obtainrepository.h"

#include "foundation/deliver.h"
#include "workflows/createrepository.h"
#include "workflows/session.h"

#include <QCoreApplication>

namespace windlass::workflows {

using bitbucket::Repository;
using Obtained = Result<ObtainedRepository>;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::ObtainRepository)
};

QFuture<Obtained> create(const std::shared_ptr<Session> &session, const store::Link &link)
{
    return createRepository(session, draftOf(link))
        .then([](const Result<Repository> &created) -> Obtained {
            return created.map([](const Repository &made) {
                return ObtainedRepository{made, true};
            });
        });
}

Obtained adopt(const Repository &found, const store::Link &link)
{
    if (!found.mainBranch && found.isPrivate == link.isPrivate)
        return ObtainedRepository{found, false};
    return fail(ErrorKind::AlreadyExists,
                Text::tr("There is a repository %1 already, and it is not the one that the last "
                         "push began. Choose it, or take another name.")
                    .arg(found.fullName));
}

//! The one that was asked for before may come to be only now.
QFuture<Obtained> createOrAdopt(const std::shared_ptr<Session> &session, const store::Link &link)
{
    return create(session, link)
        .then([session, link](const Obtained &made) {
            if (made || made.error().kind != ErrorKind::AlreadyExists)
                return ready<ObtainedRepository>(made);
            return session->client()
                .repository(link.workspaceSlug, link.repositorySlug)
                .then([link, refusal = made.error()](const Result<Repository> &found) {
                    return found ? adopt(*found, link) : Obtained(tl::unexpected(refusal));
                });
        })
        .unwrap();
}

} // namespace

QFuture<Obtained> obtainRepository(const std::shared_ptr<Session> &session, const store::Link &link,
                                   bool mayBeThere)
{
    if (!mayBeThere)
        return create(session, link);
    return session->client()
        .repository(link.workspaceSlug, link.repositorySlug)
        .then([session, link](const Result<Repository> &found) {
            if (found)
                return ready<ObtainedRepository>(adopt(*found, link));
            if (found.error().kind == ErrorKind::NotFound)
                return createOrAdopt(session, link);
            return ready<ObtainedRepository>(tl::unexpected(found.error()));
        })
        .unwrap();
}

} // namespace windlass::workflows
