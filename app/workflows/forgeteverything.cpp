// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/forgeteverything.h"

#include "foundation/deliver.h"
#include "store/accounts.h"
#include "store/apps.h"
#include "store/database.h"
#include "workflows/loadcatalog.h"
#include "workflows/networksettings.h"
#include "workflows/signout.h"

#include <QCoreApplication>

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::ForgetEverything)
};

QFuture<Result<>> signOutFirst(const Services &services, Sessions &sessions)
{
    const Result<QList<store::Account>> accounts = services.accounts.ofAllServers();
    if (!accounts)
        return ready<void>(tl::unexpected(accounts.error()));
    if (accounts->isEmpty())
        return ready<void>({});
    return signOut(services, sessions, accounts->constFirst())
        .then([&services, &sessions](const Result<> &gone) {
            return gone ? signOutFirst(services, sessions) : ready<void>(Result<>(gone));
        })
        .unwrap();
}

//! The token of the catalog that was chosen; those before went when it was.
QFuture<Result<>> forgetCatalogToken(const Services &services)
{
    const auto people = storedPeople(services.profile);
    const bool hasToken = people && people->catalog.kind == CatalogPlace::Kind::Server;
    return hasToken ? storeCatalogToken(services, people->catalog, {}) : ready<void>({});
}

//! By a handle of its own: whatever else the file holds, and whoever keeps it there, goes.
Result<> eraseDatabase(const Profile &profile)
{
    return store::Database::open(profile.databaseFile())
        .and_then(
            [](const std::unique_ptr<store::Database> &database) { return database->erase(); });
}

Result<Forgotten> countOf(const Services &services)
{
    const auto accounts = services.accounts.ofAllServers();
    const auto apps = services.apps.all();
    if (!accounts || !apps)
        return tl::unexpected(accounts ? apps.error() : accounts.error());
    return Forgotten{int(accounts->size()), int(apps->size())};
}

} // namespace

QString Forgotten::sentence() const
{
    const QString people = Text::tr("%Ln account(s) with their secrets", nullptr, accounts);
    const QString folders = Text::tr("%Ln app(s)", nullptr, apps);
    //: %1 is like "2 accounts with their secrets", %2 like "3 apps"
    return Text::tr(
               "Windlass has forgotten everything on this computer: %1, %2, lists, history and "
               "settings. The folders of your apps are as they were.")
        .arg(people, folders);
}

QFuture<Result<Forgotten>> forgetEverything(const Services &services, Sessions &sessions)
{
    const Result<Forgotten> known = countOf(services);
    if (!known)
        return ready<Forgotten>(Result<Forgotten>(known));
    const auto signedOut =
        signOutFirst(services, sessions)
            .then([&services](const Result<> &gone) {
                return gone ? forgetCatalogToken(services) : ready<void>(Result<>(gone));
            })
            .unwrap();
    return QFuture(signedOut).then([&services, known = *known](const Result<> &gone) {
        return gone.and_then([&] { return eraseDatabase(services.profile); })
            .and_then([&] { return services.profile.removeFiles(); })
            .map([&] {
                applyNetworkSettings(services.profile);
                return known;
            });
    });
}

} // namespace windlass::workflows
