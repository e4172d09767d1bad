// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/refusals.h"
#include "git/assumedbranch.h"
#include "git/folder.h"
#include "git/guarded.h"
#include "git/historypack.h"
#include "git/linkspeed.h"
#include "git/packnote.h"
#include "git/plaintext.h"
#include "git/pushstatus.h"
#include "git/remotecall.h"

#include <git2/sys/transport.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QtConcurrent>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace windlass::git {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::git::Push)
};

using Subtransport = git_smart_subtransport;

struct FreeStream
{
    void operator()(git_smart_subtransport_stream *stream) const noexcept { stream->free(stream); }
};
using StreamHandle = std::unique_ptr<git_smart_subtransport_stream, FreeStream>;

// libgit2 speaks HTTP, asks for credentials and reads where the branches stand. The request that
// moves one we write ourselves, for libgit2 would pack everything once more before.
class PushCall final : public RemoteCall
{
public:
    PushCall(const PushRequest &request, ReportProgress progress, std::stop_token stop)
        : RemoteCall(request.remote, std::move(stop)),
          m_request(request),
          m_progress(std::move(progress)),
          m_status(reference(), [this](const QByteArray &text) { addServerText(text); }),
          m_companionStatus(companionReference(), [](const QByteArray &) {})
    {
        wire().setOnSending([this] { tellSending(); });
        wire().setOnWaiting([this] { awaitVerdict(); });
    }

    Result<PushReport> run();

    //! The server was empty, so the companion has to be sent after this.
    [[nodiscard]] bool isCompanionLeft() const { return m_isCompanionLeft; }

private:
    using Phase = TransferProgress::Phase;

    // Where the branches stand on the server.
    struct Standing
    {
        std::optional<git_oid> target;    // nothing: the branch is not there
        std::optional<git_oid> companion; // likewise
        QList<git_oid> all;
    };

    static PushCall *self(void *payload)
    {
        return static_cast<PushCall *>(static_cast<RemoteCall *>(payload));
    }
    static int makeTransport(git_transport **out, git_remote *owner, void *payload);
    static int makeSubtransport(Subtransport **out, git_transport *owner, void *payload);

    Result<PushReport> push(git_repository *repository);
    Result<PushReport> pushAsking(git_repository *repository,
                                  const std::optional<NotedPack> &noted);
    [[nodiscard]] bool mayGoAtOnce(const NotedPack &pack) const;
    std::optional<Result<PushReport>> pushAtOnce(git_repository *repository, const NotedPack &pack);
    [[nodiscard]] bool takesNothingUnasked();
    void startOver();
    Result<Standing> connect(git_repository *repository);
    Result<> checkForward(git_repository *repository, const Standing &standing) const;
    [[nodiscard]] bool isUsable(const NotedPack &pack, const Standing &standing) const;
    Result<PushReport> pushHistory(git_repository *repository, const Standing &standing);
    Result<PushReport> send(QFile &pack, const Standing &standing);
    Result<> sendPack(git_smart_subtransport_stream *stream, QFile &pack);
    Result<PushReport> readVerdict(git_smart_subtransport_stream *stream);
    [[nodiscard]] QByteArray command(const Standing &standing) const;
    [[nodiscard]] QByteArray reference() const { return m_request.branch.reference().toUtf8(); }
    [[nodiscard]] QByteArray companionReference() const
    {
        return m_request.companion ? m_request.companion->branch.reference().toUtf8()
                                   : QByteArray();
    }
    [[nodiscard]] bool takesCompanion(const Standing &standing) const;
    [[nodiscard]] QList<ObjectId> commits(const Standing &standing) const;
    [[nodiscard]] Error refusal(const PushStatus &status, const BranchName &branch) const;
    [[nodiscard]] static Error moved();
    void tellSending();
    void awaitVerdict();
    void report(Phase phase, qint64 objects, qint64 total);

    const PushRequest &m_request;
    ReportProgress m_progress;
    PushStatus m_status;
    PushStatus m_companionStatus;
    bool m_isBranchSent = true; // it did not stand there already
    bool m_isCompanionSent = false;
    bool m_isCompanionLeft = false;
    bool m_isAssuming = false;      // what is believed, instead of asking
    std::optional<Error> m_refusal; // of what was sent without asking
    RemoteHandle m_remote;
    Subtransport *m_subtransport = nullptr; // of m_remote
    TransferProgress m_now;
    std::optional<qint64> m_sentBefore; // the pack
    qint64 m_packSize = 0;              // while it is sent
    QElapsedTimer m_sinceReport;
};

int PushCall::makeTransport(git_transport **out, git_remote *owner, void *payload)
{
    constexpr unsigned isRequestAndAnswer = 1;
    git_smart_subtransport_definition definition{makeSubtransport, isRequestAndAnswer, payload};
    return git_transport_smart(out, owner, &definition);
}

int PushCall::makeSubtransport(Subtransport **out, git_transport *owner, void *payload)
{
    const int code = git_smart_subtransport_http(out, owner, nullptr);
    PushCall *call = self(payload);
    call->m_subtransport = code < 0 ? nullptr : *out;
    if (call->m_subtransport && call->m_isAssuming)
        *out = assumeBranch(*out, call->reference(), call->m_request.believed->tip);
    return code;
}

// One piece may take long.
void PushCall::tellSending()
{
    if (m_now.phase == Phase::Sending)
        report(Phase::Sending, m_now.objects, m_now.totalObjects);
}

// The server works on the pack now, which may take minutes.
void PushCall::awaitVerdict()
{
    if (m_now.phase == Phase::Sending)
        report(Phase::Checking, m_now.totalObjects, m_now.totalObjects);
}

void PushCall::report(Phase phase, qint64 objects, qint64 total)
{
    constexpr qint64 shortestPauseMs = 100;
    const bool isNewPhase = phase != m_now.phase || !m_sinceReport.isValid();
    m_now = {std::max(phase, m_now.phase), std::max(objects, m_now.objects),
             std::max(total, m_now.totalObjects), m_sentBefore ? wire().sent() - *m_sentBefore : 0,
             m_packSize};
    if (!m_progress || (!isNewPhase && !m_sinceReport.hasExpired(shortestPauseMs)))
        return;
    m_sinceReport.start();
    m_progress(m_now);
}

Result<PushReport> PushCall::run()
{
    if (const auto good = check(); !good)
        return tl::unexpected(good.error());
    if (isStopped())
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
    report(Phase::Connecting, 0, 0);
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
    m_isAssuming = true;
    const auto assumed = connect(repository);
    auto sent = assumed ? send(file, *assumed) : tl::unexpected(assumed.error());
    m_isAssuming = false;
    if (sent)
        return sent;
    m_remote.reset();
    if (takesNothingUnasked()) {
        startOver();
        return std::nullopt;
    }
    if (m_status.refusal().isEmpty() || m_status.isPackRefused())
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
    const int status = wire().answer().status();
    return status >= leastRefusal
           && std::find(meantOtherwise.begin(), meantOtherwise.end(), status)
                  == meantOtherwise.end();
}

void PushCall::startOver()
{
    m_status = PushStatus(reference(), [this](const QByteArray &text) { addServerText(text); });
    forgetServerText();
}

Result<PushReport> PushCall::pushAsking(git_repository *repository,
                                        const std::optional<NotedPack> &noted)
{
    const git_oid id = toOid(m_request.commit);
    const auto standing = connect(repository);
    if (!standing)
        return tl::unexpected(m_refusal.value_or(standing.error()));
    const bool isThere = standing->target && git_oid_equal(&*standing->target, &id) != 0;
    if (isThere && !takesCompanion(*standing))
        return PushReport{};
    if (m_refusal) {
        const auto tip =
            standing->target ? std::optional(fromOid(*standing->target)) : std::nullopt;
        if (tip == m_request.believed->tip)
            return tl::unexpected(*m_refusal); // for another reason
        startOver();
    }
    if (const auto good = checkForward(repository, *standing); !good)
        return tl::unexpected(good.error());
    m_isCompanionLeft = m_request.companion && standing->all.isEmpty();
    if (!noted || !isUsable(*noted, *standing))
        return pushHistory(repository, *standing);
    QFile pack(noted->file);
    if (!pack.open(QIODevice::ReadOnly))
        return pushHistory(repository, *standing);
    return send(pack, *standing);
}

Result<PushCall::Standing> PushCall::connect(git_repository *repository)
{
    auto to = remote(repository);
    if (!to)
        return tl::unexpected(to.error());
    m_remote = std::move(*to);
    git_remote_connect_options options = connectOptions();
    options.callbacks.transport = makeTransport;
    int code = git_remote_connect_ext(m_remote.get(), GIT_DIRECTION_PUSH, &options);
    const git_remote_head **heads = nullptr;
    std::size_t count = 0;
    if (code >= 0)
        code = git_remote_ls(&heads, &count, m_remote.get());
    if (code < 0)
        return tl::unexpected(error(code));
    Standing standing;
    const QByteArray wanted = reference();
    const QByteArray companion = companionReference();
    for (std::size_t i = 0; i < count; ++i) {
        standing.all.append(heads[i]->oid);
        if (wanted == heads[i]->name)
            standing.target = heads[i]->oid;
        if (companion == heads[i]->name)
            standing.companion = heads[i]->oid;
    }
    return standing;
}

Error PushCall::moved()
{
    return {ErrorKind::BranchMoved,
            Text::tr("The branch on the server has commits that this folder does not have."),
            {}};
}

bool isForward(git_repository *repository, const std::optional<git_oid> &from, const ObjectId &to)
{
    const git_oid commit = toOid(to);
    return !from || git_oid_equal(&*from, &commit) != 0
           || git_graph_descendant_of(repository, &commit, &*from) == 1;
}

Result<> PushCall::checkForward(git_repository *repository, const Standing &standing) const
{
    const auto &companion = m_request.companion;
    const bool isGood =
        isForward(repository, standing.target, m_request.commit)
        && (!companion || isForward(repository, standing.companion, companion->commit));
    return isGood ? Result<>() : Result<>(tl::unexpected(moved()));
}

bool PushCall::takesCompanion(const Standing &standing) const
{
    return m_request.companion && !standing.all.isEmpty()
           && (!standing.companion || fromOid(*standing.companion) != m_request.companion->commit);
}

QList<ObjectId> PushCall::commits(const Standing &standing) const
{
    QList<ObjectId> all{m_request.commit};
    if (takesCompanion(standing))
        all.append(m_request.companion->commit);
    return all;
}

// Whoever has the parents needs nothing but this pack, and the branches are there or new.
bool PushCall::isUsable(const NotedPack &pack, const Standing &standing) const
{
    const auto isThere = [&standing](const ObjectId &parent) {
        return std::any_of(standing.all.cbegin(), standing.all.cend(),
                           [&parent](const git_oid &id) { return fromOid(id) == parent; });
    };
    const auto follows = [&pack](const std::optional<git_oid> &tip) {
        return !tip || pack.parents.contains(fromOid(*tip));
    };
    const bool hasCompanion =
        !takesCompanion(standing)
        || (pack.commits.contains(m_request.companion->commit) && follows(standing.companion));
    return hasCompanion && follows(standing.target)
           && std::all_of(pack.parents.cbegin(), pack.parents.cend(), isThere);
}

bool isSame(const std::optional<git_oid> &one, const std::optional<git_oid> &other)
{
    return one.has_value() == other.has_value() && (!one || git_oid_equal(&*one, &*other) != 0);
}

// Packing may take longer than a server keeps an idle connection open.
Result<PushReport> PushCall::pushHistory(git_repository *repository, const Standing &standing)
{
    m_remote.reset();
    const auto progress = [this](qint64 objects) { report(Phase::Packing, 0, objects); };
    const auto pack =
        packHistory(repository, commits(standing), standing.all, progress, wire().stop());
    if (!pack)
        return tl::unexpected(pack.error());
    const auto now = connect(repository);
    if (!now)
        return tl::unexpected(now.error());
    if (!isSame(now->target, standing.target) || !isSame(now->companion, standing.companion))
        return tl::unexpected(moved());
    return send(**pack, *now);
}

// One line in git's packets.
QByteArray packetLine(const std::optional<git_oid> &before, const ObjectId &after,
                      const QByteArray &rest)
{
    const QByteArray from = before ? fromOid(*before).hex().toLatin1() : QByteArray(40, '0');
    const QByteArray line = from + ' ' + after.hex().toLatin1() + ' ' + rest;
    return QByteArray::number(line.size() + 4, 16).rightJustified(4, '0') + line;
}

// A branch that stands there already has no line; what the client can do goes with the first one.
QByteArray PushCall::command(const Standing &standing) const
{
    QByteArray capabilities = '\0' + QByteArray(" report-status side-band-64k agent=windlass");
    QByteArray lines;
    if (!standing.target || fromOid(*standing.target) != m_request.commit)
        lines += packetLine(standing.target, m_request.commit,
                            reference() + std::exchange(capabilities, {}));
    if (takesCompanion(standing))
        lines += packetLine(standing.companion, m_request.companion->commit,
                            companionReference() + capabilities);
    return lines + "0000";
}

Result<PushReport> PushCall::send(QFile &pack, const Standing &standing)
{
    git_smart_subtransport_stream *raw = nullptr;
    int code = m_subtransport->action(&raw, m_subtransport, git_remote_url(m_remote.get()),
                                      GIT_SERVICE_RECEIVEPACK);
    if (code < 0)
        return tl::unexpected(error(code));
    const StreamHandle stream(raw);
    m_isCompanionSent = takesCompanion(standing);
    m_isBranchSent = !standing.target || fromOid(*standing.target) != m_request.commit;
    const QByteArray line = command(standing);
    code = raw->write(raw, line.constData(), static_cast<std::size_t>(line.size()));
    if (code < 0)
        return tl::unexpected(error(code));
    if (const auto sent = sendPack(raw, pack); !sent)
        return tl::unexpected(sent.error());
    return readVerdict(raw);
}

Result<> PushCall::sendPack(git_smart_subtransport_stream *stream, QFile &pack)
{
    constexpr qint64 pieceSize = 1 << 18;
    constexpr qsizetype headSize = 12;
    const qint64 total = qFromBigEndian<quint32>(pack.peek(headSize).constData() + 8);
    QElapsedTimer time;
    time.start();
    m_sentBefore = wire().sent();
    m_packSize = pack.size();
    qint64 done = 0;
    while (done < pack.size()) {
        report(Phase::Sending, total * done / pack.size(), total);
        if (isStopped())
            return tl::unexpected(error(GIT_EUSER));
        const QByteArray piece = pack.read(pieceSize);
        if (piece.isEmpty())
            return fail(ErrorKind::Storage,
                        Text::tr("The packed files can no longer be read. Try again."),
                        pack.errorString());
        const int code =
            stream->write(stream, piece.constData(), static_cast<std::size_t>(piece.size()));
        if (code < 0)
            return tl::unexpected(error(code));
        done += piece.size();
    }
    rememberSpeed(m_request.remote.url, done, std::chrono::milliseconds(time.elapsed()));
    return {};
}

Result<PushReport> PushCall::readVerdict(git_smart_subtransport_stream *stream)
{
    while (true) {
        char bytes[8192];
        std::size_t count = 0;
        if (const int code = stream->read(stream, bytes, sizeof bytes, &count); code < 0)
            return tl::unexpected(error(code));
        if (count == 0)
            break;
        if (isStopped())
            return tl::unexpected(error(GIT_EUSER));
        const QByteArray piece(bytes, static_cast<qsizetype>(count));
        m_status.feed(piece);
        m_companionStatus.feed(piece);
    }
    if ((!m_isBranchSent || m_status.isAccepted())
        && (!m_isCompanionSent || m_companionStatus.isAccepted()))
        return PushReport{serverLines()};
    if (!m_status.refusal().isEmpty() || m_status.isPackRefused())
        return tl::unexpected(refusal(m_status, m_request.branch));
    if (m_isCompanionSent && !m_companionStatus.refusal().isEmpty())
        return tl::unexpected(refusal(m_companionStatus, m_request.companion->branch));
    return fail(ErrorKind::UnreadableReply,
                Text::tr("The server did not say what became of the branch. Look at the "
                         "repository on the server."));
}

// The words are those of git itself; other servers use them as well.
bool saysMoved(const QByteArray &refusal, const QString &lines)
{
    return refusal.contains("non-fast-forward") || refusal.contains("fetch first")
           || refusal.contains("stale info") || refusal.contains("already exists")
           || lines.contains("but expected"_L1) || lines.contains("reference already exists"_L1);
}

Error PushCall::refusal(const PushStatus &status, const BranchName &branch) const
{
    const QString lines = serverLines().join(u'\n');
    const QString reason = plainText(status.refusal()).join(u' ');
    if (saysMoved(status.refusal(), lines))
        return {ErrorKind::BranchMoved,
                Text::tr("Somebody else changed the branch on the server meanwhile."), reason};
    const auto known = explain({Refusal::Source::GitWords, 0, lines + u'\n' + reason});
    Error error =
        known ? errorOf(*known, reason)
              : Error{ErrorKind::Rejected,
                      Text::tr("The server refused the branch \"%1\".").arg(branch.text()), reason};
    error.message += u'\n' + Text::tr("The server says: %1").arg(lines.isEmpty() ? reason : lines);
    return error;
}

Result<PushReport> pushBoth(const PushRequest &request, const ReportProgress &progress,
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
    return second ? done : second;
}

} // namespace

QFuture<Result<PushReport>> push(QThreadPool &pool, PushRequest request, ReportProgress progress,
                                 std::stop_token stop)
{
    return QtConcurrent::run(&pool, [request = std::move(request), progress = std::move(progress),
                                     stop =
                                         std::move(stop)](QPromise<Result<PushReport>> &promise) {
        promise.addResult(guarded<PushReport>([&] { return pushBoth(request, progress, stop); }));
    });
}

} // namespace windlass::git
