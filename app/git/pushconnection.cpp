// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/pushconnection.h"

#include "git/assumedbranch.h"
#include "git/linkspeed.h"

#include <QScopeGuard>

#include <algorithm>
#include <memory>

namespace windlass::git {

namespace {

struct FreeStream
{
    void operator()(git_smart_subtransport_stream *stream) const noexcept { stream->free(stream); }
};

using StreamHandle = std::unique_ptr<git_smart_subtransport_stream, FreeStream>;

} // namespace

PushConnection::PushConnection(const PushRequest &request, ReportProgress progress,
                               std::stop_token stop)
    : RemoteCall(request.remote, std::move(stop)),
      m_request(request),
      m_progress(std::move(progress)),
      m_verdict(newVerdict())
{
    wire().setOnSending([this] { tellSending(); });
    wire().setOnWaiting([this] { awaitVerdict(); });
}

PushVerdict PushConnection::newVerdict()
{
    return {m_request, [this](const QByteArray &text) { addServerText(text); }};
}

int PushConnection::makeTransport(git_transport **out, git_remote *owner, void *payload)
{
    constexpr unsigned isRequestAndAnswer = 1;
    git_smart_subtransport_definition definition{makeSubtransport, isRequestAndAnswer, payload};
    return git_transport_smart(out, owner, &definition);
}

int PushConnection::makeSubtransport(Subtransport **out, git_transport *owner, void *payload)
{
    const int code = git_smart_subtransport_http(out, owner, nullptr);
    PushConnection *call = self(payload);
    call->m_subtransport = code < 0 ? nullptr : *out;
    if (call->m_subtransport && call->m_isAssuming)
        *out = assumeBranch(*out, call->m_request.branch.reference().toUtf8(),
                            call->m_request.believed->tip);
    return code;
}

Result<Standing> PushConnection::connect(git_repository *repository)
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
    standing.isAtomic = wire().answer().offers("atomic");
    const QByteArray wanted = m_request.branch.reference().toUtf8();
    const QByteArray companion =
        m_request.companion ? m_request.companion->branch.reference().toUtf8() : QByteArray();
    for (std::size_t i = 0; i < count; ++i) {
        standing.all.append(heads[i]->oid);
        if (wanted == heads[i]->name)
            standing.target = heads[i]->oid;
        if (companion == heads[i]->name)
            standing.companion = heads[i]->oid;
    }
    return standing;
}

Result<Standing> PushConnection::assume(git_repository *repository)
{
    m_isAssuming = true;
    auto assumed = connect(repository);
    m_isAssuming = false;
    return assumed;
}

Result<PushReport> PushConnection::send(PackPieces &pack, const Standing &standing)
{
    git_smart_subtransport_stream *raw = nullptr;
    int code = m_subtransport->action(&raw, m_subtransport, git_remote_url(m_remote.get()),
                                      GIT_SERVICE_RECEIVEPACK);
    if (code < 0)
        return tl::unexpected(error(code));
    const StreamHandle stream(raw);
    m_verdict.expect(movesBranch(m_request, standing), takesCompanion(m_request, standing));
    const QByteArray line = commandOf(m_request, standing);
    code = raw->write(raw, line.constData(), static_cast<std::size_t>(line.size()));
    if (code < 0)
        return tl::unexpected(error(code));
    if (const auto sent = sendPieces(raw, pack); !sent)
        return tl::unexpected(sent.error());
    return readVerdict(raw);
}

// While the size is not known nothing is told. How long the pack kept us waiting does not count for
// the speed of the line.
Result<> PushConnection::sendPieces(Stream *stream, PackPieces &pack)
{
    constexpr std::size_t pieceSize = 1 << 18;
    const qint64 total = pack.objects();
    m_sentBefore = wire().sent();
    m_pack = &pack;
    const auto leave = qScopeGuard([this] { m_pack = nullptr; });
    std::chrono::nanoseconds sending{0};
    std::string piece;
    for (qint64 done = 0;; done += static_cast<qint64>(piece.size())) {
        m_packSize = pack.size();
        if (m_packSize > 0)
            report(Phase::Sending, total * done / m_packSize, total);
        piece.resize(pieceSize);
        auto read = pack.read(done, piece);
        const bool isOver = read && piece.empty() && done == pack.size();
        if (isStopped() && !isOver)
            return tl::unexpected(error(GIT_EUSER));
        if (!read)
            return read;
        if (piece.empty()) {
            if (isStopped()) // now, before HTTP's own end goes to the server
                awaitVerdict();
            rememberSpeed(m_request.remote.url, done,
                          std::chrono::duration_cast<std::chrono::milliseconds>(sending));
            return {};
        }
        const bool isLast = done + static_cast<qint64>(piece.size()) == pack.size();
        m_hasSentAll = wire().isOpen() && isLast;
        const auto start = std::chrono::steady_clock::now();
        if (const int code = stream->write(stream, piece.data(), piece.size()); code < 0) {
            if (isLast && wire().sent() - *m_sentBefore >= m_packSize)
                awaitVerdict();
            return tl::unexpected(error(code));
        }
        sending += std::chrono::steady_clock::now() - start;
    }
}

Result<PushReport> PushConnection::readVerdict(Stream *stream)
{
    // libgit2 reads a little more than 8 kB at once and drops, without a word, what does not fit.
    std::string bytes(65536, '\0');
    while (true) {
        std::size_t count = 0;
        if (const int code = stream->read(stream, bytes.data(), bytes.size(), &count); code < 0)
            return tl::unexpected(error(code));
        if (count == 0)
            break;
        if (isStopped())
            return tl::unexpected(error(GIT_EUSER));
        m_verdict.feed(QByteArray(bytes.data(), static_cast<qsizetype>(count)));
    }
    if (const auto judged = m_verdict.judge(serverLines()); !judged)
        return tl::unexpected(judged.error());
    return PushReport{serverLines()};
}

void PushConnection::startOver()
{
    m_verdict = newVerdict();
    forgetServerText();
}

void PushConnection::report(Phase phase, qint64 objects, qint64 total)
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

// One piece may take long, and the size of the pack be known meanwhile.
void PushConnection::tellSending()
{
    if (m_pack != nullptr && m_packSize == 0)
        m_packSize = m_pack->size();
    if (m_packSize > 0)
        report(Phase::Sending, m_now.objects, m_now.totalObjects);
}

// The server works on the pack now, which may take minutes.
void PushConnection::awaitVerdict()
{
    if (m_now.phase != Phase::Sending)
        return;
    report(Phase::Checking, m_now.totalObjects, m_now.totalObjects);
    const RemoteAccess &remote = m_request.remote;
    wire().setIdleLimit(remote.idleTimeout
                        + std::chrono::seconds(m_now.bytes / remote.checkedPerSecond));
}

} // namespace windlass::git
