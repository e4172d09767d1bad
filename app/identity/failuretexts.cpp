// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/failuretexts.h"

#include "foundation/sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::identity {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::identity::SignIn)
};

using End = Attempt::End;

//: parts of a sentence: where a resolver looks
QString placeOf(Resolver resolver)
{
    switch (resolver) {
    case Resolver::UserId:
        return Text::tr("the annotation bitbucket.org/user-id");
    case Resolver::Username:
        return Text::tr("the annotation bitbucket.org/username");
    case Resolver::Email:
        return u"spec.profile.email"_s;
    case Resolver::LocalPart:
        break;
    }
    return Text::tr("the name");
}

QString noValueSentence(Resolver resolver)
{
    const QString name = resolverName(resolver);
    switch (resolver) {
    case Resolver::UserId:
        return Text::tr("%1 needs the user's id, and Bitbucket does not tell it.").arg(name);
    case Resolver::Username:
        return Text::tr("%1 needs the username, and Bitbucket tells none for this account.")
            .arg(name);
    case Resolver::Email:
    case Resolver::LocalPart:
        break;
    }
    return Text::tr("%1 needs the primary e-mail address, confirmed, and Bitbucket tells none for "
                    "this account. Confirm it on Bitbucket, and tick Email at the consumer.")
        .arg(name);
}

//: %1: a resolver, %2: what it looked for, %3: where, such as "spec.profile.email"
QString lookedSentence(const Attempt &attempt, int users)
{
    return Text::tr("%1 looked for %2 in %3 of %Ln user(s)", nullptr, users)
        .arg(resolverName(attempt.choice.resolver), attempt.lookedFor.join(Text::tr(" and ")),
             placeOf(attempt.choice.resolver));
}

//! A name that an entity may have.
QString entityName(const Person &person)
{
    static const QRegularExpression notAllowed(u"[^a-z0-9_.-]+"_s);
    static const QRegularExpression edges(u"\\A[^a-z0-9]+|[^a-z0-9]+\\z"_s);
    const QString local = person.email.section(u'@', 0, 0);
    for (QString name : {local, person.username, person.displayName, person.userId}) {
        name = name.toLower().replace(notAllowed, u"-"_s).left(63).remove(edges);
        if (!name.isEmpty())
            return name;
    }
    return u"somebody"_s;
}

QString quoted(QString text)
{
    text.replace(u'\'', u"''"_s);
    return u'\'' + text.simplified() + u'\'';
}

} // namespace

QString failureName(const SignIn &result)
{
    if (result.isAllowed())
        return {};
    if (result.attempts.isEmpty())
        return u"no-resolver"_s;
    const Attempt &last = result.attempts.constLast();
    switch (last.end) {
    case End::Several:
        return u"several-matches"_s;
    case End::WrongDomain:
        return u"domain-not-allowed"_s;
    case End::NoValue:
        return last.choice.resolver == Resolver::UserId     ? u"no-user-id"_s
               : last.choice.resolver == Resolver::Username ? u"no-username"_s
                                                            : u"no-email"_s;
    default:
        return u"not-found"_s;
    }
}

QString sentenceOf(const Attempt &attempt, int users)
{
    const QString name = resolverName(attempt.choice.resolver);
    switch (attempt.end) {
    case End::Matched:
        return Text::tr("%1 and found %2.")
            .arg(lookedSentence(attempt, users), attempt.found.constFirst());
    case End::WithoutUser:
        return Text::tr("%1 and found nobody, but it lets in without a user in the catalog.")
            .arg(lookedSentence(attempt, users));
    case End::NotFound:
        return Text::tr("%1 and found nobody.").arg(lookedSentence(attempt, users));
    case End::NoValue:
        return noValueSentence(attempt.choice.resolver);
    case End::WrongDomain:
        return Text::tr("%1 lets in addresses at %2 only, and this one is at another domain.")
            .arg(name, QLocale().createSeparatedList(attempt.choice.allowedDomains));
    case End::Several:
        break;
    }
    return Text::tr("%1 and found several: %2. Only one may have it.")
        .arg(lookedSentence(attempt, users), attempt.found.join(u", "_s));
}

QString messageOf(const SignIn &result)
{
    QStringList sentences;
    for (const Attempt &attempt : result.attempts)
        sentences.append(sentenceOf(attempt, result.users));
    sentences.append(
        result.attempts.isEmpty() ? Text::tr("No resolver is chosen, so nobody is let in.")
        : result.isAllowed() ? Text::tr("Backstage would let you in as %1.").arg(result.reference)
                             : Text::tr("Backstage would not let you in."));
    return inARow(sentences);
}

QString missingEntity(const Person &person, const QList<ResolverChoice> &resolvers)
{
    const auto uses = [&resolvers](Resolver resolver) {
        return std::any_of(
            resolvers.begin(), resolvers.end(),
            [resolver](const ResolverChoice &choice) { return choice.resolver == resolver; });
    };
    QString text = u"apiVersion: backstage.io/v1alpha1\nkind: User\nmetadata:\n  name: %1\n"_s.arg(
        quoted(entityName(person)));
    QString annotations;
    if (uses(Resolver::UserId) && !person.userId.isEmpty())
        annotations += u"    bitbucket.org/user-id: %1\n"_s.arg(quoted(person.userId));
    if (uses(Resolver::Username) && !person.username.isEmpty())
        annotations += u"    bitbucket.org/username: %1\n"_s.arg(quoted(person.username));
    if (!annotations.isEmpty())
        text += u"  annotations:\n"_s + annotations;
    text += u"spec:\n"_s;
    QString profile;
    if (!person.displayName.isEmpty())
        profile += u"    displayName: %1\n"_s.arg(quoted(person.displayName));
    if (!person.email.isEmpty())
        profile += u"    email: %1\n"_s.arg(quoted(person.email));
    if (!profile.isEmpty())
        text += u"  profile:\n"_s + profile;
    return text + u"  memberOf: []\n"_s;
}

} // namespace windlass::identity
