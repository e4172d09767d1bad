// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/signin.h"

#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace windlass::identity {

namespace {

using End = Attempt::End;

//! One resolver at work.
class Search final
{
public:
    Search(const Catalog &catalog, const ResolverChoice &choice) : m_catalog(catalog)
    {
        m_attempt.choice = choice;
    }

    //! Looks for \a value in what \a field gives of each user. \a fallback: the name that somebody
    //! has who is let in without being in the catalog; empty: nobody is.
    void lookFor(const QString &value, const std::function<QString(const User &)> &field,
                 const QString &fallback)
    {
        m_attempt.lookedFor.append(value);
        const QString wanted = value.toLower();
        const User *match = nullptr;
        for (const User &user : m_catalog.users()) {
            if (field(user).toLower() != wanted)
                continue;
            match = &user;
            m_attempt.found.append(user.reference());
        }
        if (m_attempt.found.size() > 1)
            m_attempt.end = End::Several;
        else if (match != nullptr)
            take(*match);
        else
            missed(fallback);
    }

    void lookForName(const QString &name)
    {
        const QString reference = User{.name = name}.reference();
        m_attempt.lookedFor.append(reference);
        if (const User *user = m_catalog.find(reference))
            take(*user);
        else
            missed(name);
    }

    void stop(End end) { m_attempt.end = end; }

    [[nodiscard]] const Attempt &attempt() const { return m_attempt; }
    [[nodiscard]] const QString &reference() const { return m_reference; }
    [[nodiscard]] const std::optional<User> &user() const { return m_user; }

private:
    void take(const User &user)
    {
        m_attempt.end = End::Matched;
        m_attempt.found = QStringList{user.reference()};
        m_reference = user.reference();
        m_user = user;
    }

    void missed(const QString &fallback)
    {
        m_attempt.end = End::NotFound;
        if (!m_attempt.choice.allowsWithoutUser || fallback.isEmpty())
            return;
        m_attempt.end = End::WithoutUser;
        m_reference = User{.name = fallback}.reference();
    }

    const Catalog &m_catalog;
    Attempt m_attempt;
    QString m_reference;
    std::optional<User> m_user;
};

//! First as it is, then without "+tag". An address that cannot be taken apart so is looked for
//! once, and lets nobody in without a user: Backstage does the same.
void lookForEmail(Search &search, const QString &email)
{
    static const QRegularExpression shape(u"\\A([^@+]+)(\\+[^@]+)?(@.*)\\z"_s);
    const auto emailOf = [](const User &user) { return user.email; };
    const QRegularExpressionMatch match = shape.match(email);
    const QString plain = match.captured(1) + match.captured(3);
    search.lookFor(email, emailOf, plain == email ? plain : QString());
    const bool isTagged = match.hasMatch() && plain != email;
    if (isTagged && search.attempt().end == End::NotFound)
        search.lookFor(plain, emailOf, plain);
}

void lookForLocalPart(Search &search, const QString &email, const QStringList &domains)
{
    const QString local = email.section(u'@', 0, 0);
    const QString domain = email.mid(local.size() + 1);
    if (!domains.isEmpty() && !domains.contains(domain))
        search.stop(End::WrongDomain);
    else
        search.lookForName(local);
}

void run(Search &search, const Person &person)
{
    const ResolverChoice &choice = search.attempt().choice;
    const bool usesEmail =
        choice.resolver == Resolver::Email || choice.resolver == Resolver::LocalPart;
    const QString value = usesEmail                               ? person.email
                          : choice.resolver == Resolver::Username ? person.username
                                                                  : person.userId;
    if (value.isEmpty())
        search.stop(End::NoValue);
    else if (choice.resolver == Resolver::UserId)
        search.lookFor(
            value, [](const User &user) { return user.bitbucketUserId; }, value);
    else if (choice.resolver == Resolver::Username)
        search.lookFor(
            value, [](const User &user) { return user.bitbucketUsername; }, value);
    else if (choice.resolver == Resolver::Email)
        lookForEmail(search, value);
    else
        lookForLocalPart(search, value, choice.allowedDomains);
}

} // namespace

SignIn resolve(const Catalog &catalog, const Person &person, const QList<ResolverChoice> &resolvers)
{
    SignIn result;
    result.person = person;
    result.users = int(catalog.users().size());
    for (const ResolverChoice &choice : resolvers) {
        Search search(catalog, choice);
        run(search, person);
        result.attempts.append(search.attempt());
        if (search.attempt().end == End::NotFound)
            continue;
        result.reference = search.reference();
        result.user = search.user();
        break;
    }
    return result;
}

} // namespace windlass::identity
