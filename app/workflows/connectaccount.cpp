// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/connectaccount.h"

#include "auth/signinerror.h"
#include "auth/switchablesecretstore.h"
#include "foundation/deliver.h"
#include "store/accounts.h"
#include "store/people.h"
#include "workflows/admission.h"
#include "workflows/removesecrets.h"
#include "workflows/session.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace windlass::workflows {

namespace {

constexpr auto takingBack = 2s;

auth::AccountId idOf(const store::Account &account)
{
    return {account.userUuid, account.consumerKey};
}

//! Of a sign-in that came to nothing after secrets were written. Where that account was signed in
//! before, or is being signed in again, what was written is as good as what it has.
QFuture<Result<>> takeBack(const Services &services, const Sessions &sessions,
                           const store::Account &account, const Revocation &tokens)
{
    if (isInUse(services, sessions, account))
        return ready<void>({});
    const auto revoke = [&services, &sessions, account, tokens](const Result<> &) {
        return isInUse(services, sessions, account) ? ready<void>({})
                                                    : revokeToken(services.addresses.web, tokens);
    };
    return removeSecrets(services, sessions, account, Leaving::TakeBack).then(revoke).unwrap();
}

} // namespace

QString secretPlace(const Services &services)
{
    return services.secrets.description();
}

ConnectAccount::ConnectAccount(const Services &services, Sessions &sessions, ConsumerEntry entry,
                               std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_sessions(sessions),
      m_entry(std::move(entry)),
      m_deadline(deadline)
{
    if (m_entry.callbackUrl.isEmpty())
        m_entry.callbackUrl = proposedCallback();
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &ConnectAccount::finished);
}

ConnectAccount::~ConnectAccount() = default;

void ConnectAccount::start()
{
    if (const QString problem = problemOf(m_entry); !problem.isEmpty()) {
        settle(fail(ErrorKind::BadInput, problem));
        return;
    }
    if (const auto rules = peopleRules(m_services); !rules) {
        settle(tl::unexpected(rules.error()));
        return;
    }
    const auto endpoints = auth::OAuthEndpoints::of(m_services.addresses.web);
    auth::Provider provider;
    provider.authorizationUrl = endpoints.authorize;
    provider.tokenUrl = endpoints.token;
    provider.client = {m_entry.key, m_entry.secret};
    provider.callback = *auth::CallbackAddress::parse(m_entry.callbackUrl);
    provider.signInDeadline = m_deadline;
    provider.patience = m_sessions.patience().tokens;
    m_attempt = new auth::TokenAttempt(provider, this);
    connect(m_attempt, &auth::TokenAttempt::browserNeeded, this, &ConnectAccount::browserNeeded);
    connect(m_attempt, &auth::TokenAttempt::refusalSuspected, this,
            &ConnectAccount::refusalSuspected);
    connect(m_attempt, &auth::TokenAttempt::finished, this, [this](const auth::Outcome &outcome) {
        if (const auto *tokens = std::get_if<auth::TokenPair>(&outcome))
            tokensArrived(*tokens);
        else
            settle(tl::unexpected(
                auth::signInError(std::get<auth::Failure>(outcome), m_entry.callbackUrl)));
    });
    m_attempt->signIn();
}

void ConnectAccount::cancel()
{
    const Error cancelled{ErrorKind::Cancelled, tr("Sign-in was cancelled.")};
    if (m_isStoring) {
        endSoon(cancelled);
        return;
    }
    settle(tl::unexpected(cancelled));
    if (m_attempt)
        m_attempt->cancel();
    giveBackTokens();
}

void ConnectAccount::takeCallback(const QString &pasted)
{
    if (!m_attempt || m_isSettled) {
        Q_EMIT pasteRefused(tr("No sign-in is running. Start it again."));
        return;
    }
    if (const Result<> taken = m_attempt->takePasted(pasted); !taken)
        Q_EMIT pasteRefused(taken.error().message);
}

void ConnectAccount::tokensArrived(const auth::TokenPair &tokens)
{
    m_tokens = tokens;
    if (m_isSettled) { // it was cancelled before this was told
        giveBackTokens();
        return;
    }
    m_authorizer = std::make_unique<http::FixedAuthorizer>("Bearer " + tokens.accessToken.toUtf8());
    m_http = std::make_unique<http::NetworkHttpClient>(m_services.addresses.api, *m_authorizer,
                                                       m_sessions.patience().calls);
    m_client = std::make_unique<bitbucket::Client>(*m_http, m_services.addresses.api);
    deliver(m_client->user(), this, [this](const Result<bitbucket::User> &user) {
        if (user) {
            userArrived(*user);
            return;
        }
        settle(tl::unexpected(user.error()));
        giveBackTokens();
    });
}

void ConnectAccount::userArrived(const bitbucket::User &user)
{
    if (m_isSettled)
        return;
    store::Account account;
    account.apiUrl = m_services.addresses.api;
    account.userUuid = user.uuid;
    account.consumerKey = m_entry.key;
    account.callbackUrl = m_entry.callbackUrl;
    account.displayName = user.displayName;
    account.nickname = user.nickname;
    account.username = user.username;
    account.scopes = m_tokens.scopes;
    account.signedInAt = QDateTime::currentDateTimeUtc();
    deliver(admitNew(m_services, *m_client, user, account), this,
            [this, account](const Result<std::optional<store::Match>> &admission) {
                admitted(account, admission);
            });
}

//! Whom the catalog does not let in leaves nothing behind, neither here nor on the server.
void ConnectAccount::admitted(const store::Account &account,
                              const Result<std::optional<store::Match>> &admission)
{
    if (m_isSettled)
        return;
    if (admission) {
        m_match = *admission;
        storeSecrets(account);
        return;
    }
    endSoon(admission.error());
    deliver(revokeToken(m_services.addresses.web, revocation()), this,
            [this](const Result<> &) { tellEnd(); });
}

// Once secrets are written, all is stored, or all is taken back: also when nobody waits for it any
// more. The last of it and its telling are one step, so that no cancel comes in between.
void ConnectAccount::storeSecrets(const store::Account &account)
{
    m_isStoring = true;
    const auth::AccountId id = idOf(account);
    auth::SecretStore &secrets = m_services.secrets;
    const QPointer<ConnectAccount> self(this);
    const auto isWanted = [self] { return self && !self->m_isSettled; };
    const auto writeToken = [&secrets, id, isWanted,
                             token = m_tokens.refreshToken](const Result<> &stored) {
        return stored && isWanted() ? secrets.write(id.refreshTokenKey(), token)
                                    : ready<void>(Result<>(stored));
    };
    auto end = [self, isWanted, &services = m_services, &sessions = m_sessions, account,
                left = revocation(),
                mark = m_sessions.announce(account)](const Result<> &stored) mutable {
        const Result<> saved = stored.and_then(
            [&] { return isWanted() ? services.accounts.save(account) : Result<>(); });
        if (isWanted() && saved) {
            self->connected(account);
            return;
        }
        mark.reset();
        const auto back = takeBack(services, sessions, account, left);
        if (!self)
            return;
        if (!saved)
            self->endSoon(saved.error());
        deliver(back, self, [self](const Result<> &) { self->tellEnd(); });
    };
    (void)secrets.write(id.consumerSecretKey(), m_entry.secret)
        .then(writeToken)
        .unwrap()
        .then(std::move(end)); // with the only mark
}

void ConnectAccount::connected(const store::Account &account)
{
    if (m_match)
        (void)m_services.people.keepMatch(account, *m_match); // it can be asked for again
    m_sessions.forget(account); // what it kept belongs to the sign-in before
    auth::AccessToken token{m_tokens.accessToken, {}};
    if (m_tokens.lifetime)
        token.expiresAt = QDateTime::currentDateTimeUtc().addDuration(*m_tokens.lifetime);
    const std::shared_ptr<Session> session = m_sessions.open(account);
    session->tokens().adopt(token);
    if (!m_match)
        (void)lookUpAgain(m_services, session);
    m_isSettled = true;
    m_result = account;
    Q_EMIT finished();
}

//! The server need not keep what nobody will use. Where this consumer has signed in before it may
//! be that all of it would go.
void ConnectAccount::giveBackTokens()
{
    const auto known = m_services.accounts.all(m_services.addresses.api);
    const bool isInUse =
        !known || std::any_of(known->begin(), known->end(), [this](const store::Account &account) {
            return account.consumerKey == m_entry.key;
        });
    const Revocation left = revocation();
    m_tokens = {};
    if (isInUse || left.refreshToken.isEmpty())
        return;
    const auto back = revokeToken(m_services.addresses.web, left);
    if (!m_end.isActive())
        return; // it was told before
    m_end.start(takingBack);
    deliver(back, this, [this](const Result<> &) { tellEnd(); });
}

Revocation ConnectAccount::revocation() const
{
    return {m_entry.key, m_entry.secret, m_tokens.refreshToken};
}

//! Once what was stored, or what the server keeps, is taken back: who hears of the end may end the
//! program. A keychain or server that does not answer is not waited for.
void ConnectAccount::endSoon(const Error &error)
{
    if (m_isSettled)
        return;
    settle(tl::unexpected(error));
    m_end.start(takingBack);
}

void ConnectAccount::tellEnd()
{
    if (!m_end.isActive())
        return;
    m_end.stop();
    Q_EMIT finished();
}

void ConnectAccount::settle(const Result<store::Account> &result)
{
    if (m_isSettled)
        return;
    m_isSettled = true;
    m_result = result;
    m_end.start(0ms);
}

} // namespace windlass::workflows
