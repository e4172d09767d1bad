// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/fetchmeter.h"
#include "git/folder.h"
#include "git/guarded.h"
#include "git/keptcommit.h"
#include "git/remotecall.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::Fetch)
};

using Tips = QList<std::optional<ObjectId>>;

class FetchCall final : public RemoteCall
{
public:
    FetchCall(const FetchBranchesRequest &request, ReportFetch progress, std::stop_token stop)
        : RemoteCall(request.remote, std::move(stop)),
          m_request(request),
          m_meter(std::move(progress))
    {
        setOnReceived([this](const git_indexer_progress &now) { m_meter.received(now); });
    }

    Result<Tips> run();

private:
    Result<Tips> fetch(git_repository *repository);
    Result<Tips> tips(git_remote *remote);
    Result<> downloadBranches(git_remote *remote, const Tips &tips);
    [[nodiscard]] Result<> keep(git_repository *repository, const BranchName &branch,
                                const ObjectId &tip) const;

    const FetchBranchesRequest &m_request;
    FetchMeter m_meter;
};

Result<Tips> FetchCall::run()
{
    if (const auto good = check(); !good)
        return tl::unexpected(good.error());
    if (isStopped())
        return fail(ErrorKind::Cancelled, Text::tr("Stopped."));
    const auto repository = openStored(m_request.folder);
    if (!repository)
        return tl::unexpected(repository.error());
    return fetch(repository->get());
}

Result<Tips> FetchCall::fetch(git_repository *repository)
{
    const auto from = remote(repository);
    if (!from)
        return tl::unexpected(from.error());
    m_meter.begin(FetchProgress::Phase::Connecting);
    auto found = tips(from->get());
    if (!found)
        return found;
    if (const auto done = downloadBranches(from->get(), *found); !done)
        return tl::unexpected(done.error());
    for (qsizetype i = 0; i < found->size(); ++i) {
        if (!found->at(i))
            continue;
        if (const auto kept = keep(repository, m_request.branches.at(i), *found->at(i)); !kept)
            return tl::unexpected(kept.error());
    }
    return found;
}

Result<Tips> FetchCall::tips(git_remote *remote)
{
    const auto there = connectToFetch(remote);
    if (!there)
        return tl::unexpected(there.error());
    Tips tips;
    for (const BranchName &branch : m_request.branches) {
        const QByteArray wanted = branch.reference().toUtf8();
        const auto found =
            std::find_if(there->cbegin(), there->cend(),
                         [&wanted](const RemoteReference &one) { return one.name == wanted; });
        tips.append(found == there->cend() ? std::nullopt : std::optional(fromOid(found->id)));
    }
    return tips;
}

Result<> FetchCall::downloadBranches(git_remote *remote, const Tips &tips)
{
    QByteArrayList refspecs;
    for (qsizetype i = 0; i < tips.size(); ++i) {
        const BranchName &branch = m_request.branches.at(i);
        if (tips.at(i))
            refspecs.append(branch.reference().toUtf8() + ":refs/windlass/"
                            + branch.text().toUtf8());
    }
    if (refspecs.isEmpty())
        return {};
    m_meter.begin(FetchProgress::Phase::Receiving);
    return download(remote, refspecs);
}

Result<> FetchCall::keep(git_repository *repository, const BranchName &branch,
                         const ObjectId &tip) const
{
    const git_oid id = toOid(tip);
    const auto commit = acquire<CommitHandle>({}, git_commit_lookup, repository, &id);
    if (!commit)
        return fail(ErrorKind::UnreadableReply,
                    Text::tr("The server did not send all of the branch. Try again."),
                    commit.error().detail);
    return keepCommit(repository, Kept::Tip, branch, tip, "fetch");
}

// The one branch that was asked for must be there.
Result<ObjectId> fetchOne(const FetchRequest &request, const ReportFetch &progress,
                          const std::stop_token &stop)
{
    const FetchBranchesRequest one{request.folder, request.remote, {request.branch}};
    const auto tips = FetchCall(one, progress, stop).run();
    if (!tips)
        return tl::unexpected(tips.error());
    if (tips->constFirst())
        return *tips->constFirst();
    return fail(
        ErrorKind::NotFound,
        Text::tr("The repository on the server has no branch \"%1\".").arg(request.branch.text()));
}

} // namespace

QFuture<Result<ObjectId>> fetch(QThreadPool &pool, FetchRequest request, std::stop_token stop,
                                ReportFetch progress)
{
    return QtConcurrent::run(
        &pool, [request = std::move(request), stop = std::move(stop),
                progress = std::move(progress)](QPromise<Result<ObjectId>> &promise) {
            promise.addResult(guarded<ObjectId>([&] { return fetchOne(request, progress, stop); }));
        });
}

QFuture<Result<Tips>> fetchBranches(QThreadPool &pool, FetchBranchesRequest request,
                                    std::stop_token stop, ReportFetch progress)
{
    return QtConcurrent::run(&pool, [request = std::move(request), stop = std::move(stop),
                                     progress =
                                         std::move(progress)](QPromise<Result<Tips>> &promise) {
        promise.addResult(guarded<Tips>([&] { return FetchCall(request, progress, stop).run(); }));
    });
}

} // namespace windlass::git
