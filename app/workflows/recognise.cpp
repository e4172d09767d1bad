// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/recognise.h"

#include "bitbucket/client.h"
#include "foundation/deliver.h"
#include "identity/failuretexts.h"
#include "workflows/allpages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

namespace {

using bitbucket::EmailAddress;
using identity::Person;
using identity::Resolver;

bool wantsEmail(const PeopleSettings &settings)
{
    return std::any_of(settings.resolvers.begin(), settings.resolvers.end(),
                       [](const identity::ResolverChoice &choice) {
                           return choice.resolver == Resolver::Email
                                  || choice.resolver == Resolver::LocalPart;
                       });
}

Result<QString> primaryOf(const Result<QList<EmailAddress>> &all)
{
    if (!all && all.error().kind != ErrorKind::Forbidden)
        return tl::unexpected(all.error());
    for (const EmailAddress &email : all.value_or(QList<EmailAddress>())) {
        if (email.isPrimary && email.isConfirmed)
            return email.address;
    }
    return QString();
}

QFuture<Result<Person>> personOf(bitbucket::Client &client, const bitbucket::User &user,
                                 const PeopleSettings &settings)
{
    const Person person{user.uuid, user.username, {}, user.displayName};
    if (!wantsEmail(settings))
        return ready<Person>(person);
    const auto load = [&client](const QUrl &next) { return client.emailAddresses(next); };
    return allPages<EmailAddress>(load).then([person](const Result<QList<EmailAddress>> &all) {
        return primaryOf(all).map([&person](const QString &address) {
            Person whole = person;
            whole.email = address;
            return whole;
        });
    });
}

Recognition recognised(const LoadedCatalog &loaded, const Person &person,
                       const PeopleSettings &settings)
{
    Recognition result;
    result.signIn = identity::resolve(loaded.catalog, person, settings.resolvers);
    for (const identity::Complaint &complaint : loaded.catalog.complaints())
        result.complaints.append(complaint.text());
    result.fetchedAt = loaded.fetchedAt;
    result.trouble = loaded.trouble;
    return result;
}

} // namespace

bool Recognition::isDefiniteNo() const
{
    return !signIn.isAllowed() && !trouble && complaints.isEmpty();
}

QString Recognition::failure() const
{
    return identity::failureName(signIn);
}

QString Recognition::message() const
{
    return identity::messageOf(signIn);
}

QString Recognition::missingEntity() const
{
    QList<identity::ResolverChoice> asked;
    for (const identity::Attempt &attempt : signIn.attempts)
        asked.append(attempt.choice);
    return failure() == "not-found"_L1 ? identity::missingEntity(signIn.person, asked) : QString();
}

QFuture<Result<Recognition>> recognise(const Services &services, bitbucket::Client &client,
                                       const bitbucket::User &user, const PeopleSettings &settings)
{
    return personOf(client, user, settings)
        .then([&services, settings](const Result<Person> &person) {
            if (!person)
                return ready<Recognition>(tl::unexpected(person.error()));
            return loadCatalog(services, settings.catalog)
                .then([person, settings](const Result<LoadedCatalog> &loaded) {
                    return loaded.map([&](const LoadedCatalog &catalog) {
                        return recognised(catalog, *person, settings);
                    });
                });
        })
        .unwrap();
}

QFuture<Result<Recognition>> recognise(const Services &services, bitbucket::Client &client,
                                       const PeopleSettings &settings)
{
    return client.user()
        .then([&services, &client, settings](const Result<bitbucket::User> &user) {
            return user ? recognise(services, client, *user, settings)
                        : ready<Recognition>(tl::unexpected(user.error()));
        })
        .unwrap();
}

} // namespace windlass::workflows
