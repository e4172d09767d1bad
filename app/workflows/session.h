// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenkeeper.h"
#include "bitbucket/client.h"
#include "http/networkhttpclient.h"
#include "store/types.h"
#include "workflows/keptlists.h"
#include "workflows/services.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace windlass::workflows {

//! How patient to be with Bitbucket. Tests shorten it, and let time pass.
struct ServerPatience
{
    http::Patience calls = {};                                //!< of the API
    auth::TokenPatience tokens = {};                          //!< sign-in and renewal
    std::chrono::milliseconds git = std::chrono::seconds(30); //!< without a byte
    auth::Clocks clocks = {};                                 //!< by which tokens age
};

//! One account's connection to Bitbucket.
class Session final
{
public:
    Session(const Services &services, const store::Account &account,
            const ServerPatience &patience);

    //! As it was stored, with what the last renewal of its tokens brought.
    [[nodiscard]] const store::Account &account() const { return m_account; }
    [[nodiscard]] auth::TokenKeeper &tokens() { return m_tokens; }
    [[nodiscard]] const ServerPatience &patience() const { return m_patience; }
    [[nodiscard]] http::HttpClient &http() { return m_http; }
    void abandonRequests() { m_http.abandonAll(); }
    [[nodiscard]] bitbucket::Client &client() { return m_client; }
    //! What the account saw the last time.
    [[nodiscard]] KeptLists &kept() { return m_kept; }
    //! UTC; until when Bitbucket is not asked, because it said that this was too often. Invalid: it
    //! is asked.
    [[nodiscard]] QDateTime pausedUntil() const { return m_http.pausedUntil(); }

    //! The catalog of people does not know the account, and it must: it is signed out, and whoever
    //! listens to Sessions learns \a why.
    void deny(const Error &why);

private:
    friend class Sessions;
    void renewed(const Services &services, const QStringList &scopes);

    store::Account m_account;
    const ServerPatience m_patience;
    auth::TokenKeeper m_tokens;
    http::NetworkHttpClient m_http;
    bitbucket::Client m_client;
    KeptLists m_kept;
    std::function<void(const Error &)> m_denied;
    bool m_isBeingDenied = false;
};

//! The open sessions, one an account. Workflows hold shared pointers, so that a sign-out does not
//! pull the connection from under a running one.
class Sessions final
{
public:
    explicit Sessions(const Services &services, const ServerPatience &patience = {})
        : m_services(services), m_patience(patience)
    {
    }
    //! Ends the requests on their way: a workflow that waits for one would keep its session for
    //! ever.
    ~Sessions();
    Q_DISABLE_COPY_MOVE(Sessions)

    [[nodiscard]] const ServerPatience &patience() const { return m_patience; }
    [[nodiscard]] std::shared_ptr<Session> open(const store::Account &account);
    void forget(const store::Account &account);
    //! Somebody is being signed in: what the keychain has of \a account by now stays for as long as
    //! what is returned lives.
    [[nodiscard]] std::shared_ptr<const store::Account> announce(const store::Account &account);
    //! Those who are announced.
    [[nodiscard]] QList<store::Account> arriving() const;
    //! \a listener learns which account was signed out because the catalog does not know it, and
    //! why. It must live until another one takes its place.
    void tellDenials(std::function<void(const store::Account &, const Error &)> listener)
    {
        m_denied = std::move(listener);
    }
    //! Ends the requests on their way, and lets no more tokens be renewed. Ready when what was
    //! renewed is stored: whoever ends before has used up the stored ones, and would have to sign
    //! in again. \note Main thread only.
    [[nodiscard]] QFuture<void> windUp();
    //! Goes with this; what a sign-out still waits for belongs to it.
    [[nodiscard]] QObject *context() { return &m_listener; }

private:
    //! Those that are open, and those that are forgotten and still in use.
    [[nodiscard]] std::vector<std::shared_ptr<Session>> everyone() const;
    void watch(const std::shared_ptr<Session> &session);
    void signedOut(const store::Account &account, const Error &why) const;

    const Services &m_services;
    const ServerPatience m_patience;
    std::vector<std::shared_ptr<Session>> m_sessions;
    std::vector<std::weak_ptr<Session>> m_left; //!< forgotten, and perhaps in use by a workflow
    std::vector<std::weak_ptr<const store::Account>> m_arriving;
    std::function<void(const store::Account &, const Error &)> m_denied;
    QObject m_listener; //!< hears how a sign-out ended, as long as this lives
};

//! Who is signed in at the server in use, last signed in first. Errors: Storage.
[[nodiscard]] Result<QList<store::Account>> allAccounts(const Services &services);

//! The account that \a name means: nickname, username or uuid, with "@KEY" where several consumers
//! know that user; empty: the one signed in last. Errors: SignInNeeded when nobody is signed in;
//! NotFound; BadInput when it is ambiguous; Storage.
[[nodiscard]] Result<store::Account> chooseAccount(const Services &services, const QString &name);

//! The account of \a link. Errors: SignInNeeded when it is signed out; Storage.
[[nodiscard]] Result<store::Account> accountOf(const Services &services, const store::Link &link);

} // namespace windlass::workflows
