// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/backstagesteps.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace windlass::handover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::handover::BackstageSteps)
};

const QString providerModule = u"@backstage/plugin-auth-backend-module-bitbucket-provider"_s;

//! A source of the app mentions \a word.
bool mentions(const QString &folder, const QString &name, const QString &word)
{
    constexpr auto most = qint64{1024} * 1024;
    QFile file(QDir(folder).filePath(name));
    return file.open(QIODevice::ReadOnly) && file.read(most).contains(word.toUtf8());
}

bool mentionsInApp(const QString &folder, const QString &word)
{
    const QString source = u"packages/app/src/"_s;
    for (const QString &name : {u"App.tsx"_s, u"apis.ts"_s, u"modules/signIn.tsx"_s,
                                u"modules/signInPage.tsx"_s, u"modules/nav/SignIn.tsx"_s}) {
        if (mentions(folder, source + name, word))
            return true;
    }
    return false;
}

const char apiCode[] =
    R"(import { configApiRef, createApiFactory, discoveryApiRef, oauthRequestApiRef,
  bitbucketAuthApiRef } from '@backstage/core-plugin-api';
import { BitbucketAuth } from '@backstage/core-app-api';

createApiFactory({
  api: bitbucketAuthApiRef,
  deps: {
    discoveryApi: discoveryApiRef,
    oauthRequestApi: oauthRequestApiRef,
    configApi: configApiRef,
  },
  factory: ({ discoveryApi, oauthRequestApi, configApi }) =>
    BitbucketAuth.create({
      configApi,
      discoveryApi,
      oauthRequestApi,
      defaultScopes: ['account', 'team'],
      environment: configApi.getOptionalString('auth.environment'),
    }),
}),)";

const char pageCode[] = R"(import { SignInPage } from '@backstage/core-components';
import { bitbucketAuthApiRef } from '@backstage/core-plugin-api';

components: {
  SignInPage: props => (
    <SignInPage
      {...props}
      provider={{
        id: 'bitbucket-auth-provider',
        title: 'Bitbucket',
        message: 'Sign in using Bitbucket',
        apiRef: bitbucketAuthApiRef,
      }}
    />
  ),
},)";

const char signInCode[] = R"(signIn:
  resolvers:
    - resolver: userIdMatchingUserEntityAnnotation)";

} // namespace

QList<LeftStep> backstageSteps(const QString &folder, const BackstageOutcome &outcome)
{
    QList<LeftStep> steps;
    if (!mentions(folder, u"packages/backend/package.json"_s, providerModule))
        steps.append({Text::tr("Install the provider in the back end."),
                      u"yarn --cwd packages/backend add "_s + providerModule});
    if (!mentions(folder, u"packages/backend/src/index.ts"_s, providerModule))
        steps.append({Text::tr("Add it in packages/backend/src/index.ts."),
                      u"backend.add(import('%1'));"_s.arg(providerModule)});
    if (!mentionsInApp(folder, u"BitbucketAuth.create"_s))
        steps.append({Text::tr("Current versions of Backstage have bitbucketAuthApi in the front "
                               "end already. In an older app add it in packages/app/src/apis.ts."),
                      QString::fromLatin1(apiCode)});
    if (!mentionsInApp(folder, u"bitbucket-auth-provider"_s))
        steps.append({Text::tr("Show Bitbucket on the sign-in page, in packages/app/src/App.tsx."),
                      QString::fromLatin1(pageCode)});
    if (outcome.lacksSignIn)
        steps.append({Text::tr("Say how users are found in the catalog, beside clientId, unless "
                               "your back end does it. Without that nobody can sign in."),
                      QString::fromLatin1(signInCode)});
    steps.append(
        outcome.usesVariables
            ? LeftStep{Text::tr("Start Backstage with the variables of %1.")
                           .arg(outcome.environmentFile),
                       u"set -a; . ./%1; set +a; yarn start"_s.arg(outcome.environmentFile)}
            : LeftStep{Text::tr("Start Backstage again."), u"yarn start"_s});
    return steps;
}

} // namespace windlass::handover
