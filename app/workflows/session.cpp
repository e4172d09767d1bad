// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/session.h"

#include "auth/switchablesecretstore.h"
#include "foundation/deliver.h"
#include "foundation/logging.h"
#include "store/accounts.h"
#include "workflows/admission.h"
#include "workflows/signout.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::Session)
};

auth::AccountId idOf(const store::Account &account)
{
    return {account.userUuid, account.consumerKey};
}

bool isCalled(const store::Account &account, const QString &name)
{
    const auto same = [&name](const QString &other) {
        return !other.isEmpty() && name.compare(other, Qt::CaseInsensitive) == 0;
    };
    return same(account.nickname) || same(account.username) || same(account.userUuid);
}

} // namespace

Session::Session(const Services &services, const store::Account &account,
                 const ServerPatience &patience)
    : m_account(account),
      m_patience(patience),
      m_tokens(auth::OAuthEndpoints::of(services.addresses.web), idOf(account), services.secrets,
               services.profile.lockFile(idOf(account).refreshTokenKey()), patience.clocks,
               patience.tokens),
      m_http(services.addresses.api, m_tokens, patience.calls),
      m_client(m_http, services.addresses.api),
      m_kept(services.lists, account, services.now)
{
    QObject::connect(&m_tokens, &auth::TokenKeeper::exchanged, &m_tokens,
                     [this, &services](const QStringList &scopes) { renewed(services, scopes); });
}

void Session::renewed(const Services &services, const QStringList &scopes)
{
    m_account.refreshedAt = services.now();
    if (!scopes.isEmpty())
        m_account.scopes = scopes;
    if (const Result<> noted = services.accounts.noteRefresh(m_account); !noted)
        qCWarning(lcWorkflows, "The renewal of a token was not noted: %s.",
                  qUtf8Printable(noted.error().detail));
}

Sessions::~Sessions()
{
    for (const std::shared_ptr<Session> &session : everyone())
        session->abandonRequests();
}

std::vector<std::shared_ptr<Session>> Sessions::everyone() const
{
    std::vector<std::shared_ptr<Session>> all = m_sessions;
    for (const std::weak_ptr<Session> &left : m_left) {
        if (std::shared_ptr<Session> session = left.lock())
            all.push_back(std::move(session));
    }
    return all;
}

void Session::deny(const Error &why)
{
    if (m_denied && !std::exchange(m_isBeingDenied, true))
        m_denied(why);
}

std::shared_ptr<Session> Sessions::open(const store::Account &account)
{
    for (const auto &session : m_sessions) {
        if (session->account().isSame(account))
            return session;
    }
    m_sessions.push_back(std::make_shared<Session>(m_services, account, m_patience));
    watch(m_sessions.back());
    return m_sessions.back();
}

std::shared_ptr<const store::Account> Sessions::announce(const store::Account &account)
{
    const auto isGone = [](const auto &mark) { return mark.expired(); };
    m_arriving.erase(std::remove_if(m_arriving.begin(), m_arriving.end(), isGone),
                     m_arriving.end());
    auto mark = std::make_shared<const store::Account>(account);
    m_arriving.push_back(mark);
    return mark;
}

QList<store::Account> Sessions::arriving() const
{
    QList<store::Account> accounts;
    for (const auto &mark : m_arriving) {
        if (const auto account = mark.lock())
            accounts.append(*account);
    }
    return accounts;
}

QFuture<void> Sessions::windUp()
{
    const auto sessions = everyone();
    for (const std::shared_ptr<Session> &session : sessions)
        session->abandonRequests(); // or those that wait for tokens would be sent yet
    QList<QFuture<void>> all;
    for (const std::shared_ptr<Session> &session : sessions)
        all.append(session->tokens().windUp());
    return QtFuture::whenAll(all.begin(), all.end()).then([](const QList<QFuture<void>> &) {});
}

// As in Backstage, each refresh of the sign-in asks the catalog again.
void Sessions::watch(const std::shared_ptr<Session> &session)
{
    QObject::connect(&session->tokens(), &auth::TokenKeeper::exchanged, &session->tokens(),
                     [this, weak = std::weak_ptr(session)] {
                         if (const auto refreshed = weak.lock())
                             (void)lookUpAgain(m_services, refreshed);
                     });
    session->m_denied = [this, weak = std::weak_ptr(session),
                         account = session->account()](const Error &why) {
        deliver(signOut(m_services, *this, account), &m_listener,
                [this, weak, account, why](const Result<> &gone) {
                    const auto denied = weak.lock();
                    if (gone)
                        signedOut(account, why);
                    else if (denied)
                        denied->m_isBeingDenied = false; // the keychain is away: another time
                });
    };
}

void Sessions::signedOut(const store::Account &account, const Error &why) const
{
    qCInfo(lcWorkflows, "An account was signed out: the catalog of people does not know it.");
    if (m_denied)
        m_denied(account, why);
}

void Sessions::forget(const store::Account &account)
{
    std::erase_if(m_left, [](const std::weak_ptr<Session> &left) { return left.expired(); });
    std::erase_if(m_sessions, [this, &account](const std::shared_ptr<Session> &session) {
        const bool isMeant = session->account().isSame(account);
        if (isMeant)
            m_left.push_back(session);
        return isMeant;
    });
}

Result<QList<store::Account>> allAccounts(const Services &services)
{
    return services.accounts.all(services.addresses.api);
}

Result<store::Account> chooseAccount(const Services &services, const QString &name)
{
    const Result<QList<store::Account>> all = allAccounts(services);
    if (!all)
        return tl::unexpected(all.error());
    if (all->isEmpty())
        return fail(ErrorKind::SignInNeeded, Text::tr("Nobody is signed in. Sign in first."));
    if (name.isEmpty())
        return all->constFirst();

    QList<store::Account> found;
    const qsizetype at = name.lastIndexOf(u'@');
    for (const store::Account &account : *all) {
        const bool isWithKey = at > 0 && isCalled(account, name.first(at))
                               && name.sliced(at + 1) == account.consumerKey;
        if (isWithKey || isCalled(account, name))
            found.append(account);
    }
    if (found.size() == 1)
        return found.constFirst();
    if (found.isEmpty())
        return fail(
            ErrorKind::NotFound,
            Text::tr("No account \"%1\" is signed in. See \"windlass accounts\".").arg(name));
    return fail(
        ErrorKind::BadInput,
        Text::tr("\"%1\" is signed in through several consumers. Add @ and the consumer's key.")
            .arg(name));
}

Result<store::Account> accountOf(const Services &services, const store::Link &link)
{
    const Result<QList<store::Account>> all = allAccounts(services);
    if (!all)
        return tl::unexpected(all.error());
    for (const store::Account &account : *all) {
        if (account.apiUrl == link.apiUrl && account.userUuid == link.userUuid
            && account.consumerKey == link.consumerKey)
            return account;
    }
    return fail(ErrorKind::SignInNeeded,
                Text::tr("The account of this app is signed out. Sign in again."));
}

} // namespace windlass::workflows
