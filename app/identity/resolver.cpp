// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/resolver.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::identity {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::identity::Resolver)
};

struct Name
{
    Resolver resolver;
    QString text;
};

//! The first name of a resolver is the one it has today.
const QList<Name> &names()
{
    static const QList<Name> all{
        {Resolver::UserId, u"userIdMatchingUserEntityAnnotation"_s},
        {Resolver::Username, u"usernameMatchingUserEntityAnnotation"_s},
        {Resolver::Email, u"emailMatchingUserEntityProfileEmail"_s},
        {Resolver::LocalPart, u"emailLocalPartMatchingUserEntityName"_s},
        {Resolver::UserId, u"bitbucketUserIdSignInResolver"_s},
        {Resolver::Username, u"bitbucketUsernameSignInResolver"_s},
    };
    return all;
}

const QString withoutUserOption = u"allow-without-user"_s;
const QString domainsOption = u"allowed-domains="_s;

//! Empty when \a option names none: that must not be taken for all of them.
QStringList domainsIn(const QString &option)
{
    static const QRegularExpression between(u"[\\s,]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return option.startsWith(domainsOption)
               ? option.mid(domainsOption.size()).split(between, Qt::SkipEmptyParts)
               : QStringList();
}

} // namespace

const QList<Resolver> &allResolvers()
{
    static const QList<Resolver> all{Resolver::UserId, Resolver::Username, Resolver::Email,
                                     Resolver::LocalPart};
    return all;
}

QString resolverName(Resolver resolver)
{
    return std::find_if(names().begin(), names().end(),
                        [resolver](const Name &name) { return name.resolver == resolver; })
        ->text;
}

Result<ResolverChoice> parseResolver(const QString &text)
{
    const QStringList parts = text.trimmed().split(u':');
    const auto name = std::find_if(names().begin(), names().end(), [&parts](const Name &one) {
        return one.text == parts.constFirst();
    });
    if (name == names().end()) {
        QStringList known;
        for (const Name &one : names())
            known.append(one.text);
        return fail(ErrorKind::BadInput, Text::tr("\"%1\" is no resolver. There are: %2.")
                                             .arg(parts.constFirst(), known.join(u", "_s)));
    }
    ResolverChoice choice{name->resolver};
    for (const QString &option : parts.mid(1)) {
        const QStringList domains = domainsIn(option);
        if (option == withoutUserOption)
            choice.allowsWithoutUser = true;
        else if (!domains.isEmpty() && choice.resolver == Resolver::LocalPart)
            choice.allowedDomains = domains;
        else
            return fail(
                ErrorKind::BadInput,
                Text::tr("The resolver %1 has no option \"%2\".").arg(parts.constFirst(), option));
    }
    return choice;
}

QString writeResolver(const ResolverChoice &choice)
{
    QString text = resolverName(choice.resolver);
    if (choice.allowsWithoutUser)
        text += u':' + withoutUserOption;
    if (!choice.allowedDomains.isEmpty())
        text += u':' + domainsOption + choice.allowedDomains.join(u',');
    return text;
}

} // namespace windlass::identity
