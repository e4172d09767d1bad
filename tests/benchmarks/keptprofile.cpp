// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/keptprofile.h"

#include "foundation/profile.h"
#include "store/accounts.h"
#include "store/cachedlists.h"
#include "store/database.h"
#include "workflows/keptlists.h"

namespace windlass::bench {

using namespace Qt::StringLiterals;

namespace {

QString uuidOf(int number)
{
    return u"{00000000-0000-4000-8000-%1}"_s.arg(number, 12, 10, QLatin1Char('0'));
}

store::Account accountAt(const QUrl &api)
{
    store::Account account;
    account.apiUrl = api;
    account.userUuid = uuidOf(0);
    account.consumerKey = u"key"_s;
    account.callbackUrl = u"http://localhost:34107/callback"_s;
    account.displayName = u"Ada Lovelace"_s;
    account.nickname = u"ada"_s;
    account.signedInAt = QDateTime::currentDateTimeUtc();
    return account;
}

QList<bitbucket::Workspace> workspaces()
{
    QList<bitbucket::Workspace> all;
    for (int number = 1; number <= 20; ++number) {
        const QString name = u"workspace-%1"_s.arg(number);
        all.append({uuidOf(number), name, name, false, false, true});
    }
    return all;
}

QList<bitbucket::Repository> repositoriesOf(int count)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<bitbucket::Repository> all;
    for (int number = 0; number < count; ++number) {
        bitbucket::Repository one;
        one.uuid = uuidOf(1000 + number);
        one.slug = one.name = u"service-%1"_s.arg(number);
        one.fullName = u"workspace-1/"_s + one.slug;
        one.description = u"The service with the number %1, generated"_s.arg(number);
        one.mainBranch = u"main"_s;
        one.project = {uuidOf(900), u"CORE"_s, u"Core"_s};
        one.updatedOn = now.addSecs(-60 * qint64(number));
        one.page = QUrl(u"https://bitbucket.org/"_s + one.fullName);
        one.cloneUrl = QUrl(u"https://bitbucket.org/%1.git"_s.arg(one.fullName));
        all.append(one);
    }
    return all;
}

} // namespace

QString makeKeptProfile(const QString &folder, const QUrl &api, int repositories)
{
    const Result<Profile> profile = Profile::open(folder);
    if (!profile)
        return profile.error().message;
    const auto database = store::Database::open(profile->databaseFile());
    if (!database)
        return database.error().message;
    const store::Account account = accountAt(api);
    if (const Result<> saved = store::Accounts(**database).save(account); !saved)
        return saved.error().message;
    store::CachedLists lists(**database);
    workflows::KeptLists kept(lists, account, &QDateTime::currentDateTimeUtc);
    const auto all = workspaces();
    kept.keepWorkspaces(all);
    for (const bitbucket::Workspace &workspace : all)
        kept.keepDescription(workspace);
    kept.keepRepositories(all.constFirst().uuid, repositoriesOf(repositories));
    kept.keepRepositoriesState(all.constFirst().uuid,
                               {QDateTime::currentDateTimeUtc(), repositories, true, 1});
    const int found = int(kept.repositories(all.constFirst().uuid, repositories, {}).size());
    return found == repositories ? QString() : u"The repositories could not be kept."_s;
}

} // namespace windlass::bench
