// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/admission.h"

#include "bitbucket/client.h"
#include "foundation/deliver.h"
#include "foundation/logging.h"
#include "identity/keptcatalog.h"
#include "identity/systempolicy.h"
#include "store/people.h"
#include "workflows/session.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPromise>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::Admission)
};

using Admission = Result<std::optional<store::Match>>;

void tell(const Result<> &done)
{
    if (!done)
        qCWarning(lcWorkflows, "A match was not kept: %s.", qUtf8Printable(done.error().detail));
}

store::Match matchOf(const Recognition &recognition, const QString &rules, const QDateTime &now)
{
    const std::optional<identity::User> &user = recognition.signIn.user;
    return {now, rules, recognition.signIn.reference,
            user ? identity::writeUser(*user) : QByteArray()};
}

bool isGood(const std::optional<store::Match> &kept, const QString &rules, const QDateTime &now)
{
    if (!kept || kept->rules != rules)
        return false;
    const auto age = std::chrono::milliseconds(kept->matchedAt.msecsTo(now));
    return age <= matchLife && age >= -5min; // a clock may have been set a little
}

//! Why the catalog could not be asked, or could not be trusted to say no.
QString troubleOf(const Result<Recognition> &asked)
{
    if (!asked)
        return asked.error().message;
    if (asked->trouble)
        return asked->trouble->message;
    return asked->complaints.value(0);
}

std::optional<store::Match> keptMatch(const Services &services, const store::Account &account)
{
    return services.people.match(account).value_or(std::nullopt);
}

//! Keeps what the catalog said; signs out whom it denied.
Result<bool> conclude(const Services &services, const std::shared_ptr<Session> &session,
                      const PeopleSettings &rules, const Result<Recognition> &asked)
{
    const store::Account &account = session->account();
    if (!rules.mustMatch) {
        if (asked && asked->signIn.isAllowed() && !asked->trouble)
            tell(
                services.people.keepMatch(account, matchOf(*asked, rules.rules(), services.now())));
        else if (asked && asked->isDefiniteNo())
            tell(services.people.forgetMatch(account));
        return false;
    }
    const auto match =
        judgeAdmission(asked, keptMatch(services, account), rules.rules(), services.now());
    if (match) {
        tell(services.people.keepMatch(account, *match));
        return true;
    }
    if (match.error().kind == ErrorKind::Denied)
        session->deny(match.error());
    return tl::unexpected(match.error());
}

QFuture<Result<bool>> ask(const Services &services, const std::shared_ptr<Session> &session,
                          const PeopleSettings &rules)
{
    auto promise = std::make_shared<QPromise<Result<bool>>>();
    promise->start();
    deliver(recognise(services, session->client(), rules), QCoreApplication::instance(),
            [&services, session, rules, promise](const Result<Recognition> &asked) {
                promise->addResult(conclude(services, session, rules, asked));
                promise->finish();
            });
    return promise->future();
}

} // namespace

Result<PeopleSettings> peopleRules(const Services &services)
{
    const auto policy = identity::readPolicy(services.policy);
    if (!policy)
        return tl::unexpected(policy.error());
    auto settings = storedPeople(services.profile);
    if (settings)
        settings->mustMatch = settings->mustMatch || policy->mustMatch;
    return settings;
}

Result<bool> isMatchFixed(const Services &services)
{
    return identity::readPolicy(services.policy).map([](const identity::SystemPolicy &policy) {
        return policy.mustMatch;
    });
}

Result<store::Match> judgeAdmission(const Result<Recognition> &asked,
                                    const std::optional<store::Match> &kept, const QString &rules,
                                    const QDateTime &now)
{
    if (asked && asked->signIn.isAllowed() && !asked->trouble)
        return matchOf(*asked, rules, now);
    if (asked && asked->isDefiniteNo())
        return fail(
            ErrorKind::Denied,
            Text::tr("Signing in is only for people in the catalog. %1").arg(asked->message()));
    if (isGood(kept, rules, now))
        return *kept;
    const QString wish = asked && !asked->signIn.isAllowed() ? asked->message() : QString();
    return fail(ErrorKind::Forbidden,
                Text::tr("Only people in the catalog may sign in and push, and the catalog cannot "
                         "say now who you are: %1 Windlass goes on once it can.")
                    .arg(troubleOf(asked)),
                wish);
}

QFuture<Admission> admitNew(const Services &services, bitbucket::Client &client,
                            const bitbucket::User &user, const store::Account &account)
{
    const auto rules = peopleRules(services);
    if (!rules)
        return ready<std::optional<store::Match>>(tl::unexpected(rules.error()));
    if (!rules->mustMatch)
        return ready<std::optional<store::Match>>(std::optional<store::Match>());
    return recognise(services, client, user, *rules)
        .then([rules = rules->rules(), kept = keptMatch(services, account),
               now = services.now()](const Result<Recognition> &asked) {
            return judgeAdmission(asked, kept, rules, now).map([](const store::Match &match) {
                return std::optional(match);
            });
        });
}

QFuture<Result<bool>> lookUpAgain(const Services &services, const std::shared_ptr<Session> &session)
{
    const auto rules = peopleRules(services);
    if (!rules)
        return ready<bool>(tl::unexpected(rules.error()));
    if (!rules->mustMatch && rules->catalog.kind == CatalogPlace::Kind::None)
        return ready<bool>(false);
    return ask(services, session, *rules);
}

QFuture<Result<bool>> admitPush(const Services &services, const std::shared_ptr<Session> &session)
{
    const auto rules = peopleRules(services);
    if (!rules)
        return ready<bool>(tl::unexpected(rules.error()));
    const bool namesAuthor = rules->commitsAsEntity
                             && rules->catalog.kind != CatalogPlace::Kind::None
                             && !knownMatch(services, session->account());
    return rules->mustMatch || namesAuthor ? ask(services, session, *rules) : ready<bool>(false);
}

std::optional<store::Match> knownMatch(const Services &services, const store::Account &account)
{
    const auto rules = storedPeople(services.profile);
    const auto kept = keptMatch(services, account);
    return rules && kept && kept->rules == rules->rules() ? kept : std::nullopt;
}

std::optional<identity::User> knownUser(const Services &services, const store::Account &account)
{
    const auto match = knownMatch(services, account);
    if (!match)
        return std::nullopt;
    const auto user = identity::readKeptUser(match->body);
    return user ? std::optional(*user) : std::nullopt;
}

} // namespace windlass::workflows
