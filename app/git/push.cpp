// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/folder.h"
#include "git/guarded.h"
#include "git/plaintext.h"
#include "git/remotecall.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QtConcurrent>

#include <atomic>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::Push)
};

// libgit2 1.5 pushes references only, so the commit gets one for as long as the push lasts.
class PinnedCommit final
{
public:
    PinnedCommit(git_repository *repository, const ObjectId &commit)
        : m_repository(repository), m_name(uniqueName(commit))
    {
        const git_oid id = toOid(commit);
        m_reference =
            acquire<ReferenceHandle>({}, git_reference_create, repository, m_name.constData(), &id,
                                     1, static_cast<const char *>(nullptr));
    }
    ~PinnedCommit()
    {
        if (m_reference)
            git_reference_remove(m_repository, m_name.constData());
    }
    Q_DISABLE_COPY_MOVE(PinnedCommit)

    [[nodiscard]] const Result<ReferenceHandle> &reference() const { return m_reference; }
    [[nodiscard]] QByteArray name() const { return m_name; }

private:
    static QByteArray uniqueName(const ObjectId &commit)
    {
        static std::atomic<int> count = 0;
        return "refs/windlass-push/" + commit.hex().toLatin1() + '-'
               + QByteArray::number(QCoreApplication::applicationPid()) + '-'
               + QByteArray::number(++count);
    }

    git_repository *m_repository;
    QByteArray m_name;
    Result<ReferenceHandle> m_reference = ReferenceHandle();
};

class PushCall final : public RemoteCall
{
public:
    PushCall(const PushRequest &request, ReportProgress progress, std::stop_token stop)
        : RemoteCall(request.remote, std::move(stop)),
          m_request(request),
          m_progress(std::move(progress))
    {
        wire().setOnWaiting([this] { awaitVerdict(); });
    }

    Result<PushReport> run();

private:
    using Phase = TransferProgress::Phase;

    static PushCall *self(void *payload)
    {
        return static_cast<PushCall *>(static_cast<RemoteCall *>(payload));
    }
    static int packing(int stage, std::uint32_t current, std::uint32_t total, void *payload);
    static int sending(unsigned current, unsigned total, std::size_t bytes, void *payload);
    static int branchUpdated(const char *reference, const char *refusal, void *payload);

    Result<PushReport> push(git_repository *repository);
    git_push_options options();
    Result<PushReport> verdict(int code);
    [[nodiscard]] Error refusal() const;
    void awaitVerdict();
    void report(Phase phase, qint64 objects, qint64 total);

    const PushRequest &m_request;
    ReportProgress m_progress;
    TransferProgress m_now;
    std::optional<qint64> m_sentBefore; // the pack
    QElapsedTimer m_sinceReport;
    QByteArray m_refusal;
    bool m_isAccepted = false;
};

int PushCall::packing(int, std::uint32_t current, std::uint32_t total, void *payload)
{
    PushCall *call = self(payload);
    call->report(Phase::Packing, 0, std::max(current, total));
    return call->isStopped() ? GIT_EUSER : 0;
}

int PushCall::sending(unsigned current, unsigned total, std::size_t bytes, void *payload)
{
    PushCall *call = self(payload);
    const bool isAll = current >= total;
    if (!call->m_sentBefore)
        call->m_sentBefore = call->wire().sent() - static_cast<qint64>(bytes);
    call->report(std::max(call->m_now.phase, Phase::Sending), current, total);
    return !isAll && call->isStopped() ? GIT_EUSER : 0;
}

// A branch that was refused does not fail git_remote_push(): it returns 0 all the same.
int PushCall::branchUpdated(const char *, const char *refusal, void *payload)
{
    PushCall *call = self(payload);
    call->m_isAccepted = refusal == nullptr;
    call->m_refusal = refusal;
    return 0;
}

// libgit2 tells that the pack has gone only after the server has answered, which may take minutes.
void PushCall::awaitVerdict()
{
    if (m_now.phase == Phase::Sending)
        report(Phase::Checking, m_now.totalObjects, m_now.totalObjects);
}

void PushCall::report(Phase phase, qint64 objects, qint64 total)
{
    constexpr qint64 shortestPauseMs = 100;
    const bool isNewPhase = phase != m_now.phase || !m_sinceReport.isValid();
    m_now = {phase, std::max(objects, m_now.objects), std::max(total, m_now.totalObjects),
             m_sentBefore ? wire().sent() - *m_sentBefore : 0};
    if (!m_progress || (!isNewPhase && !m_sinceReport.hasExpired(shortestPauseMs)))
        return;
    m_sinceReport.start();
    m_progress(m_now);
}

git_push_options PushCall::options()
{
    git_push_options options = GIT_PUSH_OPTIONS_INIT;
    options.pb_parallelism = 0; // as many threads as there are cores
    options.callbacks = callbacks();
    options.callbacks.pack_progress = packing;
    options.callbacks.push_transfer_progress = sending;
    options.callbacks.push_update_reference = branchUpdated;
    options.proxy_opts.type = GIT_PROXY_NONE; // the stream has the proxy
    options.follow_redirects = GIT_REMOTE_REDIRECT_NONE;
    return options;
}

Result<PushReport> PushCall::run()
{
    if (const auto good = check(); !good)
        return tl::unexpected(good.error());
    if (isStopped())
        return fail(ErrorKind::Cancelled, Text::tr("Stopped."));
    const auto folder = openRepository(m_request.folder);
    if (!folder)
        return tl::unexpected(folder.error());
    return push(folder->repository.get());
}

Result<PushReport> PushCall::push(git_repository *repository)
{
    const git_oid id = toOid(m_request.commit);
    const auto commit = acquire<CommitHandle>({}, git_commit_lookup, repository, &id);
    if (!commit)
        return fail(ErrorKind::FolderUnusable,
                    Text::tr("The commit that was to be sent is no longer in the folder's "
                             "repository. Look at the changes again."),
                    commit.error().detail);
    const PinnedCommit pinned(repository, m_request.commit);
    if (!pinned.reference())
        return tl::unexpected(pinned.reference().error());
    const auto to = remote(repository);
    if (!to)
        return tl::unexpected(to.error());
    QByteArray refspec = pinned.name() + ':' + m_request.branch.reference().toUtf8();
    char *one = refspec.data();
    const git_strarray refspecs{&one, 1};
    const git_push_options how = options();
    report(Phase::Connecting, 0, 0);
    return verdict(git_remote_push(to->get(), &refspecs, &how));
}

Result<PushReport> PushCall::verdict(int code)
{
    // The server could not take the pack in: a limit, or objects that it checks and dislikes.
    const bool isUnpackError = code < 0 && lastGitText().startsWith("unpacking the sent"_L1);
    if (code < 0 && !m_isAccepted && !isUnpackError)
        return tl::unexpected(error(code));
    if (!m_refusal.isNull() || isUnpackError)
        return tl::unexpected(refusal());
    if (!m_isAccepted)
        return fail(ErrorKind::UnreadableReply,
                    Text::tr("The server did not say what became of the branch. Look at the "
                             "repository on the server."));
    return PushReport{serverLines()};
}

// The words are those of git itself; other servers use them as well.
bool saysMoved(const QByteArray &refusal, const QString &lines)
{
    return refusal.contains("non-fast-forward") || refusal.contains("fetch first")
           || refusal.contains("stale info") || refusal.contains("already exists")
           || lines.contains("but expected"_L1) || lines.contains("reference already exists"_L1);
}

Error PushCall::refusal() const
{
    const QString lines = serverLines().join(u'\n');
    const QString reason = plainText(m_refusal).join(u' ');
    if (saysMoved(m_refusal, lines))
        return {ErrorKind::BranchMoved,
                Text::tr("Somebody else changed the branch on the server meanwhile."), reason};
    QString message =
        Text::tr("The server refused the branch \"%1\".").arg(m_request.branch.text());
    message += u'\n' + Text::tr("The server says: %1").arg(lines.isEmpty() ? reason : lines);
    return {ErrorKind::Rejected, message, reason};
}

} // namespace

QFuture<Result<PushReport>> push(QThreadPool &pool, PushRequest request, ReportProgress progress,
                                 std::stop_token stop)
{
    return QtConcurrent::run(
        &pool, [request = std::move(request), progress = std::move(progress),
                stop = std::move(stop)](QPromise<Result<PushReport>> &promise) {
            promise.addResult(
                guarded<PushReport>([&] { return PushCall(request, progress, stop).run(); }));
        });
}

} // namespace windlass::git
