// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/resolvertexts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace windlass::ui {

using identity::Resolver;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::ui::ResolverList)
};

} // namespace

QString resolverTitle(Resolver resolver)
{
    switch (resolver) {
    case Resolver::UserId:
        return Text::tr("Bitbucket id, in bitbucket.org/user-id");
    case Resolver::Username:
        return Text::tr("Username, in bitbucket.org/username");
    case Resolver::Email:
        return Text::tr("E-mail address, in spec.profile.email");
    case Resolver::LocalPart:
        break;
    }
    return Text::tr("What stands before the @, as the entity's name");
}

QStringList resolverOptions(const identity::ResolverChoice &choice)
{
    QStringList options;
    if (!choice.allowedDomains.isEmpty())
        //: an option of a resolver; %1: domains
        options.append(
            Text::tr("only at %1").arg(QLocale().createSeparatedList(choice.allowedDomains)));
    if (choice.allowsWithoutUser)
        //: an option of a resolver
        options.append(Text::tr("lets in who is not in the catalog"));
    return options;
}

} // namespace windlass::ui
