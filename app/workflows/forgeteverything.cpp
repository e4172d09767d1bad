// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/forgeteverything.h"

#include "foundation/deliver.h"
#include "store/accounts.h"
#include "store/apps.h"
#include "workflows/signout.h"

#include <QCoreApplication>
#include <QFile>

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::ForgetEverything)
};

Result<> removeSettings(const QString &file)
{
    if (!QFile::exists(file) || QFile::remove(file))
        return {};
    return fail(ErrorKind::Storage,
                Text::tr("The settings cannot be removed. Check that the profile folder may be "
                         "written."));
}

QFuture<Result<>> forgetFirst(const Services &services, Sessions &sessions)
{
    const Result<QList<store::Account>> accounts = services.accounts.ofAllServers();
    if (!accounts)
        return ready<void>(tl::unexpected(accounts.error()));
    if (accounts->isEmpty())
        return ready<void>({});
    return signOut(services, sessions, accounts->constFirst())
        .then([&services, &sessions](const Result<> &gone) {
            return gone ? forgetFirst(services, sessions) : ready<void>(Result<>(gone));
        })
        .unwrap();
}

} // namespace

QFuture<Result<>> forgetEverything(const Services &services, Sessions &sessions)
{
    return forgetFirst(services, sessions).then([&services](const Result<> &gone) {
        return gone.and_then([&] { return services.apps.removeAll(); }).and_then([&] {
            return removeSettings(services.profile.settingsFile());
        });
    });
}

} // namespace windlass::workflows
