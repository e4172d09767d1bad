// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
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
    FetchCall(const FetchRequest &request, std::stop_token stop)
        : RemoteCall(request.remote, std::move(stop)), m_request(request)
    {
    }

    Result<ObjectId> run();

private:
    Result<ObjectId> fetch(git_repository *repository);
    Result<> connect(git_remote *remote);
    Result<ObjectId> tip(git_remote *remote);
    Result<> download(git_remote *remote);
    Result<ObjectId> keep(git_repository *repository, const ObjectId &tip) const;

    const FetchRequest &m_request;
};

Result<ObjectId> FetchCall::run()
{
    if (const auto good = check(); !good)
        return tl::unexpected(good.error());
    if (isStopped())
        return fail(ErrorKind::Cancelled, Text::tr("Stopped."));
    const auto folder = openRepository(m_request.folder);
    if (!folder)
        return tl::unexpected(folder.error());
    return fetch(folder->repository.get());
}

Result<ObjectId> FetchCall::fetch(git_repository *repository)
{
    const auto from = remote(repository);
    if (!from)
        return tl::unexpected(from.error());
    git_remote *raw = from->get();
    if (const auto connected = connect(raw); !connected)
        return tl::unexpected(connected.error());
    auto found = tip(raw);
    if (!found)
        return found;
    if (const auto done = download(raw); !done)
        return tl::unexpected(done.error());
    return keep(repository, *found);
}

Result<> FetchCall::connect(git_remote *remote)
{
    git_remote_connect_options options = GIT_REMOTE_CONNECT_OPTIONS_INIT;
    options.callbacks = callbacks();
    options.proxy_opts.type = GIT_PROXY_NONE;
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    const int code = git_remote_connect_ext(remote, GIT_DIRECTION_FETCH, &options);
    return code < 0 ? Result<>(tl::unexpected(error(code))) : Result<>();
}

Result<ObjectId> FetchCall::tip(git_remote *remote)
{
    const git_remote_head **heads = nullptr;
    std::size_t count = 0;
    if (const int code = git_remote_ls(&heads, &count, remote); code < 0)
        return tl::unexpected(error(code));
    const QByteArray wanted = m_request.branch.reference().toUtf8();
    for (std::size_t i = 0; i < count; ++i) {
        if (wanted == heads[i]->name)
            return fromOid(heads[i]->oid);
    }
    return fail(ErrorKind::NotFound, Text::tr("The repository on the server has no branch \"%1\".")
                                         .arg(m_request.branch.text()));
}

// Downloading alone writes objects, and no reference at all.
Result<> FetchCall::download(git_remote *remote)
{
    git_fetch_options options = GIT_FETCH_OPTIONS_INIT;
    options.callbacks = callbacks();
    options.prune = GIT_FETCH_NO_PRUNE;
    options.update_fetchhead = 0;
    options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE;
    options.proxy_opts.type = GIT_PROXY_NONE;
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    const QByteArray reference = m_request.branch.reference().toUtf8();
    QByteArray refspec = reference + ":refs/windlass/" + m_request.branch.text().toUtf8();
    char *one = refspec.data();
    const git_strarray refspecs{&one, 1};
    const int code = git_remote_download(remote, &refspecs, &options);
    return code < 0 ? Result<>(tl::unexpected(error(code))) : Result<>();
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

QFuture<Result<ObjectId>> fetch(QThreadPool &pool, FetchRequest request, std::stop_token stop)
{
    return QtConcurrent::run(&pool, [request = std::move(request),
                                     stop = std::move(stop)](QPromise<Result<ObjectId>> &promise) {
        promise.addResult(guarded<ObjectId>([&] { return FetchCall(request, stop).run(); }));
    });
}

} // namespace windlass::git
