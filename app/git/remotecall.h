// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"
#include "git/transfer.h"
#include "git/wire.h"

//! Only for sources of this room.

namespace windlass::git {

//! What push and fetch have in common: who is asked for the token, what the server says meanwhile,
//! and what a failure means.
class RemoteCall
{
public:
    RemoteCall(RemoteAccess access, std::stop_token stop);
    Q_DISABLE_COPY_MOVE(RemoteCall)

    //! Errors: BadInput for an address that the token must not be sent to; SignInNeeded without
    //! token.
    [[nodiscard]] Result<> check() const;

    //! A remote without a name at exactly the address asked for, whatever insteadOf says.
    [[nodiscard]] Result<RemoteHandle> remote(git_repository *repository) const;

    //! Credentials, certificates and the server's lines; the payload is this object as RemoteCall.
    [[nodiscard]] git_remote_callbacks callbacks();

    //! How to connect: with the token in the first request already, which spares the one that would
    //! be told to bring it. It goes to this origin alone, as no redirect is followed, and after the
    //! certificate was found good.
    [[nodiscard]] git_remote_connect_options connectOptions();

    //! What went wrong when libgit2 returned \a code. Reads the last error of the thread.
    [[nodiscard]] Error error(int code);

    [[nodiscard]] QStringList serverLines() const;
    [[nodiscard]] bool isStopped() const { return m_wire.stop().stop_requested(); }

protected:
    ~RemoteCall() = default;

    [[nodiscard]] Wire &wire() { return m_wire; }

    //! Called with what has come of a pack.
    void setOnReceived(std::function<void(const git_indexer_progress &)> onReceived)
    {
        m_onReceived = std::move(onReceived);
    }

    //! What the server has under which name.
    struct RemoteReference
    {
        QByteArray name;
        git_oid id = {};
    };

    //! Where the branches stand on the server. Errors: as error()
    [[nodiscard]] Result<QList<RemoteReference>> connectToFetch(git_remote *remote);

    //! Brings what \a refspecs name; writes objects, and no reference at all.
    [[nodiscard]] Result<> download(git_remote *remote, const QByteArrayList &refspecs);

    //! The server's words to people; no more than 64 kB of them are kept.
    void addServerText(const QByteArray &text);
    void forgetServerText() { m_sideband.clear(); }

private:
    static int giveCredentials(git_credential **out, const char *url, const char *user,
                               unsigned allowed, void *payload);
    static int checkCertificate(git_cert *certificate, int isValid, const char *host,
                                void *payload);
    static int collectLine(const char *text, int size, void *payload);
    static int lookUp(const git_indexer_progress *progress, void *payload);

    int giveCredentials(git_credential **out, const QUrl &url, unsigned allowed);
    [[nodiscard]] std::optional<Error> wireError(const QString &detail) const;
    [[nodiscard]] Error statusError(const QString &detail) const;
    [[nodiscard]] QString detailOf(int code) const;

    RemoteAccess m_access;
    QByteArray m_authorization;                    // a line of each request
    char *m_headers[1] = {m_authorization.data()}; // all that libgit2 would not send itself
    Wire m_wire;
    QByteArray m_sideband;
    std::function<void(const git_indexer_progress &)> m_onReceived;
    bool m_isTokenGiven = false; // on this connection
    bool m_isTokenRefused = false;
    bool m_isForeign = false;
};

} // namespace windlass::git
