// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/packpieces.h"
#include "git/pushstanding.h"
#include "git/pushverdict.h"
#include "git/remotecall.h"

#include <git2/sys/transport.h>

#include <QElapsedTimer>

//! Only for sources of this room.

namespace windlass::git {

//! The way of one pack to the server: where the branches stand there, the one request that moves
//! them, and what is told meanwhile.
//!
//! libgit2 speaks HTTP, asks for credentials and reads where the branches stand. The request that
//! moves one we write ourselves, for libgit2 would pack everything once more before.
class PushConnection final : public RemoteCall
{
public:
    using Phase = TransferProgress::Phase;

    //! \a request must outlive this object.
    PushConnection(const PushRequest &request, ReportProgress progress, std::stop_token stop);

    //! \param repository  may be null. Errors: as push()
    [[nodiscard]] Result<Standing> connect(git_repository *repository);
    //! As the request believes, without asking.
    [[nodiscard]] Result<Standing> assume(git_repository *repository);
    //! What takes long must not leave a connection idle.
    void disconnect() { m_remote.reset(); }

    //! Sends the pack, and hears what became of it. Connected only. Errors: as push()
    [[nodiscard]] Result<PushReport> send(PackPieces &pack, const Standing &standing);

    // How a send() failed.

    //! All of the pack was given to a line that was open: only the server knows what became of it.
    [[nodiscard]] bool hasSentAll() const { return m_hasSentAll; }
    [[nodiscard]] int answeredStatus() { return wire().answer().status(); }
    [[nodiscard]] bool isBranchRefused() const { return m_verdict.isBranchRefused(); }
    //! Forgets it.
    void startOver();

    void report(Phase phase, qint64 objects, qint64 total);

private:
    using Subtransport = git_smart_subtransport;
    using Stream = git_smart_subtransport_stream;

    static PushConnection *self(void *payload)
    {
        return static_cast<PushConnection *>(static_cast<RemoteCall *>(payload));
    }
    static int makeTransport(git_transport **out, git_remote *owner, void *payload);
    static int makeSubtransport(Subtransport **out, git_transport *owner, void *payload);

    [[nodiscard]] PushVerdict newVerdict();
    Result<> sendPieces(Stream *stream, PackPieces &pack);
    Result<PushReport> readVerdict(Stream *stream);
    void tellSending();
    void awaitVerdict();

    const PushRequest &m_request;
    ReportProgress m_progress;
    PushVerdict m_verdict;
    bool m_isAssuming = false;
    RemoteHandle m_remote;
    Subtransport *m_subtransport = nullptr; // of m_remote
    TransferProgress m_now;
    std::optional<qint64> m_sentBefore; // the pack
    PackPieces *m_pack = nullptr;       // while it is sent
    qint64 m_packSize = 0;              // likewise; 0: not known
    bool m_hasSentAll = false;
    QElapsedTimer m_sinceReport;
};

} // namespace windlass::git
