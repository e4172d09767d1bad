// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/reviewstanding.h"

#include "foundation/deliver.h"
#include "workflows/session.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::ReviewStanding)
};

using bitbucket::BuildStatus;

ReviewStanding standingOf(const bitbucket::PullRequest &request, const QList<BuildStatus> &builds)
{
    ReviewStanding standing{request};
    for (const BuildStatus &build : builds) {
        switch (build.state) {
        case BuildStatus::State::Successful:
            ++standing.passed;
            break;
        case BuildStatus::State::Failed:
        case BuildStatus::State::Stopped:
            ++standing.failed;
            break;
        case BuildStatus::State::InProgress:
            ++standing.running;
            break;
        case BuildStatus::State::Unknown:
            break;
        }
    }
    return standing;
}

QString stateText(const QString &state)
{
    if (state == "OPEN"_L1)
        return Text::tr("open");
    if (state == "MERGED"_L1)
        return Text::tr("merged");
    if (state == "DECLINED"_L1)
        return Text::tr("declined");
    if (state == "SUPERSEDED"_L1)
        return Text::tr("superseded");
    return Text::tr("in a state that is not known");
}

} // namespace

QFuture<Result<ReviewStanding>> reviewStanding(const Services &services, Sessions &sessions,
                                               const store::Link &link, int pullRequest)
{
    const Result<store::Account> account = accountOf(services, link);
    if (!account)
        return ready<ReviewStanding>(tl::unexpected(account.error()));
    const std::shared_ptr<Session> session = sessions.open(*account);
    return session->client()
        .pullRequest(link.workspaceSlug, link.repositoryUuid, pullRequest)
        .then([session, link, pullRequest](const Result<bitbucket::PullRequest> &request) {
            if (!request)
                return ready<ReviewStanding>(tl::unexpected(request.error()));
            return session->client()
                .statuses(link.workspaceSlug, link.repositoryUuid, pullRequest)
                .then([session, one = *request](
                          const Result<Page<BuildStatus>> &page) -> Result<ReviewStanding> {
                    if (!page && page.error().kind != ErrorKind::Forbidden)
                        return tl::unexpected(page.error());
                    return standingOf(one, page ? page->items : QList<BuildStatus>());
                });
        })
        .unwrap();
}

QString standingText(const ReviewStanding &standing)
{
    QStringList parts{stateText(standing.request.state)};
    if (standing.passed > 0)
        parts.append(Text::tr("%Ln build(s) passed", nullptr, standing.passed));
    if (standing.failed > 0)
        parts.append(Text::tr("%Ln build(s) failed", nullptr, standing.failed));
    if (standing.running > 0)
        parts.append(Text::tr("%Ln build(s) running", nullptr, standing.running));
    return parts.join(u", "_s);
}

} // namespace windlass::workflows
