// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenattempt.h"
#include "http/authorizer.h"
#include "store/types.h"
#include "workflows/consumerentry.h"
#include "workflows/revoketoken.h"
#include "workflows/services.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace windlass::bitbucket {
class Client;
struct User;
} // namespace windlass::bitbucket
namespace windlass::http {
class NetworkHttpClient;
}

namespace windlass::workflows {

//! For people: where secrets are kept.
[[nodiscard]] QString secretPlace(const Services &services);

//! Signs one user in: browser, token, who it is, then secrets and account are stored.
//!
//! Nothing that was stored before is touched until all of that has succeeded, and one that was
//! cancelled leaves nothing behind, whatever had come by then. Make a new one for each try.
class ConnectAccount final : public QObject
{
    Q_OBJECT
public:
    ConnectAccount(const Services &services, Sessions &sessions, ConsumerEntry entry,
                   std::chrono::milliseconds deadline = std::chrono::minutes(5),
                   QObject *parent = nullptr);
    ~ConnectAccount() override;

    void start();
    void cancel();

    //! Gives the running sign-in the address that the browser ended on, where the browser could not
    //! bring it itself. Judged like a request of the browser; see pasteRefused().
    void takeCallback(const QString &pasted);

    //! How it ended; to be asked after finished().
    //! Errors: BadInput, PortBusy, Denied (also by the catalog of people), Forbidden (by the
    //! system's policy, or as the catalog is away), TimedOut, Cancelled, Offline, TlsFailed,
    //! UnreadableReply, ServerFault, KeychainMissing, KeychainLocked, Storage.
    [[nodiscard]] const Result<store::Account> &result() const { return m_result; }

Q_SIGNALS:
    //! Show this page to the user. The listener for the answer is up.
    void browserNeeded(const QUrl &url);
    //! Somebody sent a refusal that cannot be told to be Bitbucket's; the sign-in goes on.
    void refusalSuspected();
    //! What was pasted cannot be used; \a sentence says why. The sign-in goes on.
    void pasteRefused(const QString &sentence);
    //! Exactly once, from the event loop.
    void finished();

private:
    void tokensArrived(const auth::TokenPair &tokens);
    void userArrived(const bitbucket::User &user);
    void admitted(const store::Account &account,
                  const Result<std::optional<store::Match>> &admission);
    void storeSecrets(const store::Account &account);
    void connected(const store::Account &account);
    void giveBackTokens();
    [[nodiscard]] Revocation revocation() const;
    void endSoon(const Error &error);
    void tellEnd();
    void settle(const Result<store::Account> &result);

    const Services &m_services;
    Sessions &m_sessions;
    ConsumerEntry m_entry;
    const std::chrono::milliseconds m_deadline;
    QPointer<auth::TokenAttempt> m_attempt;
    auth::TokenPair m_tokens;
    std::unique_ptr<http::FixedAuthorizer> m_authorizer;
    std::unique_ptr<http::NetworkHttpClient> m_http;
    std::unique_ptr<bitbucket::Client> m_client;
    QTimer m_end;             //!< runs from the end until it is told, at once or after taking back
    bool m_isStoring = false; //!< secrets: from then on they are taken back with the tokens
    bool m_isSettled = false;
    std::optional<store::Match> m_match; //!< whom the catalog knows the user as
    Result<store::Account> m_result;
};

} // namespace windlass::workflows
