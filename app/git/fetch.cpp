// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/fetchmeter.h"
#include "git/folder.h"
#include "git/guarded.h"
#include "git/remotecall.h"

#include <QCoreApplication>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::Fetch)
};

class FetchCall final : public RemoteCall
{
public:
    FetchCall(const FetchRequest &request, ReportFetch progress, std::stop_token stop)
        : RemoteCall(request.remote, std::move(stop)),
          m_request(request),
          m_meter(std::move(progress))
    {
        setOnReceived([this](const git_indexer_progress &now) { m_meter.received(now); });
    }

    Result<ObjectId> run();

private:
    Result<ObjectId> fetch(git_repository *repository);
    Result<ObjectId> tip(git_remote *remote);
    Result<> downloadBranch(git_remote *remote);
    Result<ObjectId> keep(git_repository *repository, const ObjectId &tip) const;

    const FetchRequest &m_request;
    FetchMeter m_meter;
};

Result<ObjectId> FetchCall::run()
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

Result<ObjectId> FetchCall::fetch(git_repository *repository)
{
    const auto from = remote(repository);
    if (!from)
        return tl::unexpected(from.error());
    m_meter.begin(FetchProgress::Phase::Connecting);
    auto found = tip(from->get());
    if (!found)
        return found;
    if (const auto done = downloadBranch(from->get()); !done)
        return tl::unexpected(done.error());
    return keep(repository, *found);
}

Result<ObjectId> FetchCall::tip(git_remote *remote)
{
    const auto there = connectToFetch(remote);
    if (!there)
        return tl::unexpected(there.error());
    const QByteArray wanted = m_request.branch.reference().toUtf8();
    for (const RemoteReference &reference : *there) {
        if (wanted == reference.name)
            return fromOid(reference.id);
    }
    return fail(ErrorKind::NotFound, Text::tr("The repository on the server has no branch \"%1\".")
                                         .arg(m_request.branch.text()));
}

Result<> FetchCall::downloadBranch(git_remote *remote)
{
    m_meter.begin(FetchProgress::Phase::Receiving);
    const QByteArray reference = m_request.branch.reference().toUtf8();
    return download(remote, {reference + ":refs/windlass/" + m_request.branch.text().toUtf8()});
}

Result<ObjectId> FetchCall::keep(git_repository *repository, const ObjectId &tip) const
{
    const git_oid id = toOid(tip);
    const auto commit = acquire<CommitHandle>({}, git_commit_lookup, repository, &id);
    if (!commit)
        return fail(ErrorKind::UnreadableReply,
                    Text::tr("The server did not send all of the branch. Try again."),
                    commit.error().detail);
    const QByteArray name = "refs/windlass/" + m_request.branch.text().toUtf8();
    const auto reference = acquire<ReferenceHandle>({}, git_reference_create, repository,
                                                    name.constData(), &id, 1, "fetch");
    if (!reference)
        return fail(ErrorKind::Storage, reference.error().message, reference.error().detail);
    return tip;
}

} // namespace

QFuture<Result<ObjectId>> fetch(QThreadPool &pool, FetchRequest request, std::stop_token stop,
                                ReportFetch progress)
{
    return QtConcurrent::run(
        &pool, [request = std::move(request), stop = std::move(stop),
                progress = std::move(progress)](QPromise<Result<ObjectId>> &promise) {
            promise.addResult(
                guarded<ObjectId>([&] { return FetchCall(request, progress, stop).run(); }));
        });
}

} // namespace windlass::git
