// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/reviewbranch.h"

#include "foundation/deliver.h"
#include "workflows/session.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::ReviewBranch)
};

using bitbucket::PullRequest;
using git::BranchName;
using Latest = std::optional<PullRequest>;

QFuture<Result<bool>> isFree(const std::shared_ptr<Session> &session, const store::Link &link,
                             const BranchName &name)
{
    return session->client()
        .branch(link.workspaceSlug, link.repositoryUuid, name.text())
        .then([session, link, name](const Result<bitbucket::Branch> &found) {
            if (found)
                return ready<bool>(false);
            if (found.error().kind != ErrorKind::NotFound)
                return ready<bool>(tl::unexpected(found.error()));
            return latestPullRequest(session, link, name).then([](const Result<Latest> &latest) {
                return latest.map([](const Latest &request) { return !request; });
            });
        })
        .unwrap();
}

QFuture<Result<BranchName>> firstFree(const std::shared_ptr<Session> &session,
                                      const store::Link &link, const BranchName &name, int tries)
{
    if (tries == 0)
        return ready<BranchName>(fail(
            ErrorKind::AlreadyExists,
            Text::tr("Every branch like %1 is taken. Type a name for another.").arg(name.text())));
    return isFree(session, link, name)
        .then([session, link, name, tries](const Result<bool> &free) {
            if (!free || *free)
                return ready<BranchName>(free.map([&name](bool) { return name; }));
            return firstFree(session, link, nextBranchName(name), tries - 1);
        })
        .unwrap();
}

} // namespace

BranchFate fateOf(const Latest &latest, bool isThere)
{
    const bool isMerged = latest && latest->state == "MERGED"_L1;
    if (latest && !latest->isOpen() && !isMerged)
        return BranchFate::Declined;
    return isThere || isMerged ? BranchFate::Usable : BranchFate::Deleted;
}

QString reasonText(BranchFate fate, const BranchName &branch, const Latest &latest)
{
    switch (fate) {
    case BranchFate::Usable:
        break;
    case BranchFate::Declined:
        return Text::tr("Pull request #%1 from %2 was declined.")
            .arg(latest ? latest->id : 0)
            .arg(branch.text());
    case BranchFate::Deleted:
        return Text::tr("Somebody deleted the branch %1 on Bitbucket.").arg(branch.text());
    }
    return {};
}

QFuture<Result<ReviewPast>> reviewPast(const std::shared_ptr<Session> &session,
                                       const store::Link &link, const BranchName &branch)
{
    return session->client()
        .pullRequestsFrom(link.workspaceSlug, link.repositoryUuid, branch.text())
        .then([session, uuid = link.repositoryUuid](const Result<Page<PullRequest>> &page) {
            return page.map([&uuid](const Page<PullRequest> &requests) {
                ReviewPast past;
                for (const PullRequest &request : requests.items) {
                    if (!request.sourceRepository.isEmpty() && request.sourceRepository != uuid)
                        continue;
                    if (!past.latest)
                        past.latest = request;
                    if (!past.merged && request.state == "MERGED"_L1)
                        past.merged = request;
                }
                return past;
            });
        });
}

QFuture<Result<Latest>> latestPullRequest(const std::shared_ptr<Session> &session,
                                          const store::Link &link, const BranchName &branch)
{
    return reviewPast(session, link, branch).then([](const Result<ReviewPast> &past) {
        return past.map([](const ReviewPast &found) { return found.latest; });
    });
}

QFuture<Result<BranchName>> freeBranchLike(const std::shared_ptr<Session> &session,
                                           const store::Link &link, const BranchName &taken)
{
    constexpr int tries = 20;
    return firstFree(session, link, nextBranchName(taken), tries);
}

QFuture<Result<std::optional<BranchName>>> firstThere(const std::shared_ptr<Session> &session,
                                                      const store::Link &link,
                                                      const QStringList &names)
{
    using Found = std::optional<BranchName>;
    const auto name = BranchName::parse(names.value(0));
    if (!name)
        return ready<Found>(Found());
    return session->client()
        .branch(link.workspaceSlug, link.repositoryUuid, name->text())
        .then([session, link, names, name](const Result<bitbucket::Branch> &found) {
            if (found)
                return ready<Found>(Found(*name));
            if (found.error().kind != ErrorKind::NotFound)
                return ready<Found>(tl::unexpected(found.error()));
            return firstThere(session, link, names.mid(1));
        })
        .unwrap();
}

BranchName nextBranchName(const BranchName &name)
{
    static const QRegularExpression numbered(u"\\A(.+)-([1-9][0-9]{0,5})\\z"_s);
    const auto match = numbered.match(name.text());
    const QString next = match.hasMatch()
                             ? u"%1-%2"_s.arg(match.captured(1)).arg(match.captured(2).toInt() + 1)
                             : name.text() + u"-2"_s;
    return BranchName::parse(next).value_or(name);
}

} // namespace windlass::workflows
