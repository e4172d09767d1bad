// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/logging.h"
#include "git/folder.h"
#include "git/gatherpacks.h"
#include "git/guarded.h"
#include "git/historypack.h"
#include "git/indexentries.h"
#include "git/packnote.h"
#include "git/pushconnection.h"
#include "git/pushhere.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>
#include <array>

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::Push)
};

// Which way a commit goes: the pack that is there, without asking or after it, or one of its
// history.
class PushCall final
{
public:
    PushCall(const PushRequest &request, ReportProgress progress, const std::stop_token &stop)
        : m_request(request), m_stop(stop), m_connection(request, std::move(progress), stop)
    {
    }

    Result<PushReport> run();

    //! The server was empty, so the companion has to be sent after this.
    [[nodiscard]] bool isCompanionLeft() const { return m_isCompanionLeft; }

private:
    using Phase = PushConnection::Phase;

    Result<PushReport> push(git_repository *repository);
    [[nodiscard]] bool mayGoAtOnce(const NotedPack &pack) const;
    std::optional<Result<PushReport>> pushAtOnce(git_repository *repository, const NotedPack &pack);
    [[nodiscard]] bool takesNothingUnasked();
    Result<PushReport> pushAsking(git_repository *repository,
                                  const std::optional<NotedPack> &noted);
    Result<PushReport> pushHistory(git_repository *repository, const Standing &standing);
    Result<PushReport> send(QFile &file, const Standing &standing);

    const PushRequest &m_request;
    std::stop_token m_stop;
    PushConnection m_connection;
    bool m_isCompanionLeft = false;
    std::optional<Error> m_refusal; // of what was sent without asking
};

Result<PushReport> PushCall::run()
{
    if (const auto good = m_connection.check(); !good)
        return tl::unexpected(good.error());
    if (m_connection.isStopped())
        return fail(ErrorKind::Cancelled, Text::tr("Stopped."));
    const auto repository = openStored(m_request.folder);
    if (!repository)
        return tl::unexpected(repository.error());
    return push(repository->get());
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
    const auto noted = notedPack(repository, m_request.commit);
    m_connection.report(Phase::Connecting, 0, 0);
    if (noted && mayGoAtOnce(*noted)) {
        if (auto ended = pushAtOnce(repository, *noted))
            return std::move(*ended);
    }
    return pushAsking(repository, noted);
}

// The server takes the pack only where the branch stands as it is told.
bool PushCall::mayGoAtOnce(const NotedPack &pack) const
{
    constexpr qint64 mostBytes = 4 << 20; // of what is sent in vain when the server refuses
    const auto &believed = m_request.believed;
    const bool isBelieved =
        believed && pack.parents == (believed->tip ? QList{*believed->tip} : QList<ObjectId>());
    return isBelieved && !m_request.companion && QFileInfo(pack.file).size() <= mostBytes;
}

// Nothing when the server has to be asked after all.
std::optional<Result<PushReport>> PushCall::pushAtOnce(git_repository *repository,
                                                       const NotedPack &pack)
{
    QFile file(pack.file);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto assumed = m_connection.assume(repository);
    auto sent = assumed ? send(file, *assumed) : tl::unexpected(assumed.error());
    if (sent)
        return sent;
    m_connection.disconnect();
    if (takesNothingUnasked()) {
        m_connection.startOver();
        return std::nullopt;
    }
    if (!m_connection.isBranchRefused())
        return sent;
    m_refusal = sent.error();
    return std::nullopt;
}

// Nobody says that a server must be asked first, nor how one would refuse that it was not: by any
// status that does not mean the token, the price or the size.
bool PushCall::takesNothingUnasked()
{
    constexpr int leastRefusal = 400;
    constexpr std::array meantOtherwise{401, 402, 403, 413, 429};
    const int status = m_connection.answeredStatus();
    return status >= leastRefusal
           && std::find(meantOtherwise.begin(), meantOtherwise.end(), status)
                  == meantOtherwise.end();
}

Result<PushReport> PushCall::pushAsking(git_repository *repository,
                                        const std::optional<NotedPack> &noted)
{
    const auto standing = m_connection.connect(repository);
    if (!standing)
        return tl::unexpected(m_refusal.value_or(standing.error()));
    if (!movesBranch(m_request, *standing) && !takesCompanion(m_request, *standing))
        return PushReport{};
    if (m_refusal) {
        const auto tip =
            standing->target ? std::optional(fromOid(*standing->target)) : std::nullopt;
        if (tip == m_request.believed->tip)
            return tl::unexpected(*m_refusal); // for another reason
        m_connection.startOver();
    }
    if (const auto good = checkForward(repository, m_request, *standing); !good)
        return tl::unexpected(good.error());
    m_isCompanionLeft = m_request.companion && standing->all.isEmpty();
    if (!noted || !isEnough(m_request, *noted, *standing))
        return pushHistory(repository, *standing);
    QFile pack(noted->file);
    if (!pack.open(QIODevice::ReadOnly))
        return pushHistory(repository, *standing);
    return send(pack, *standing);
}

// Packing may take longer than a server keeps an idle connection open.
Result<PushReport> PushCall::pushHistory(git_repository *repository, const Standing &standing)
{
    m_connection.disconnect();
    const auto progress = [this](qint64 objects) {
        m_connection.report(Phase::Packing, 0, objects);
    };
    const auto pack =
        packHistory(repository, commitsOf(m_request, standing), standing.all, progress, m_stop);
    if (!pack)
        return tl::unexpected(pack.error());
    const auto now = m_connection.connect(repository);
    if (!now)
        return tl::unexpected(now.error());
    return isSame(*now, standing) ? send(**pack, *now) : tl::unexpected(movedAway());
}

Result<PushReport> PushCall::send(QFile &file, const Standing &standing)
{
    PackFile pack(file);
    return m_connection.send(pack, standing);
}

//! What became of a push whose branch has arrived, and whose companion failed for \a error: nobody
//! must take a refusal for one of the whole.
Error halfDone(Error error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::SignInNeeded:
        break; // another try can bring the rest
    default:
        error.kind = ErrorKind::UnreadableReply;
    }
    return error;
}

Result<PushReport> pushAll(const PushRequest &request, const ReportProgress &progress,
                           const std::stop_token &stop)
{
    bool isCompanionLeft = false;
    auto done = [&] { // a thread has one call at a time
        PushCall call(request, progress, stop);
        auto result = call.run();
        isCompanionLeft = call.isCompanionLeft();
        return result;
    }();
    if (!done || !isCompanionLeft)
        return done;
    const PushRequest rest{request.folder, request.remote, request.companion->commit,
                           request.companion->branch};
    const auto second = PushCall(rest, {}, stop).run();
    return second ? done : tl::unexpected(halfDone(second.error()));
}

} // namespace

// Each commit left a pack, and this one is needed no more.
Result<PushReport> pushHere(const PushRequest &request, const ReportProgress &progress,
                            const std::stop_token &stop)
{
    auto done = pushAll(request, progress, stop);
    if (!done)
        return done;
    if (const auto gathered = gatherPacks(request.folder); !gathered)
        qCWarning(lcGit).noquote() << "Packs stay as they are:" << gathered.error().detail;
    return done;
}

QFuture<Result<PushReport>> push(QThreadPool &pool, PushRequest request, ReportProgress progress,
                                 std::stop_token stop)
{
    return QtConcurrent::run(&pool, [request = std::move(request), progress = std::move(progress),
                                     stop =
                                         std::move(stop)](QPromise<Result<PushReport>> &promise) {
        promise.addResult(guarded<PushReport>([&] { return pushHere(request, progress, stop); }));
    });
}

} // namespace windlass::git
