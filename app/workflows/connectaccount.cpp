// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/connectaccount.h"

#include "auth/signinerror.h"
#include "auth/switchablesecretstore.h"
#include "foundation/deliver.h"
#include "store/accounts.h"
#include "store/people.h"
#include "workflows/admission.h"
#include "workflows/revoketoken.h"
#include "workflows/session.h"

using namespace Qt::StringLiterals;

namespace windlass::workflows {

namespace {

auth::AccountId idOf(const store::Account &account)
{
    return {account.userUuid, account.consumerKey};
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
    settle(fail(ErrorKind::Cancelled, tr("Sign-in was cancelled.")));
    if (m_attempt)
        m_attempt->cancel();
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
    if (m_isSettled)
        return;
    m_tokens = tokens;
    m_authorizer = std::make_unique<http::FixedAuthorizer>("Bearer " + tokens.accessToken.toUtf8());
    m_http = std::make_unique<http::NetworkHttpClient>(m_services.addresses.api, *m_authorizer,
                                                       m_sessions.patience().calls);
    m_client = std::make_unique<bitbucket::Client>(*m_http, m_services.addresses.api);
    deliver(m_client->user(), this, [this](const Result<bitbucket::User> &user) {
        if (user)
            userArrived(*user);
        else
            settle(tl::unexpected(user.error()));
    });
}

void ConnectAccount::userArrived(const bitbucket::User &user)
{
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
    if (admission) {
        m_match = *admission;
        storeConsumerSecret(account);
        return;
    }
    (void)revokeToken(m_services.addresses.web,
                      {m_entry.key, m_entry.secret, m_tokens.refreshToken});
    settle(tl::unexpected(admission.error()));
}

void ConnectAccount::storeConsumerSecret(const store::Account &account)
{
    if (m_isSettled)
        return;
    deliver(m_services.secrets.write(idOf(account).consumerSecretKey(), m_entry.secret), this,
            [this, account](const Result<> &stored) {
                if (stored)
                    storeRefreshToken(account);
                else
                    settle(tl::unexpected(stored.error()));
            });
}

void ConnectAccount::storeRefreshToken(const store::Account &account)
{
    deliver(m_services.secrets.write(idOf(account).refreshTokenKey(), m_tokens.refreshToken), this,
            [this, account](const Result<> &stored) {
                if (stored)
                    storeAccount(account);
                else
                    settle(tl::unexpected(stored.error()));
            });
}

void ConnectAccount::storeAccount(const store::Account &account)
{
    if (const Result<> saved = m_services.accounts.save(account); !saved) {
        settle(tl::unexpected(saved.error()));
        return;
    }
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
    settle(account);
}

void ConnectAccount::settle(const Result<store::Account> &result)
{
    if (m_isSettled)
        return;
    m_isSettled = true;
    m_result = result;
    QMetaObject::invokeMethod(this, &ConnectAccount::finished, Qt::QueuedConnection);
}

} // namespace windlass::workflows
