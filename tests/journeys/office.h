// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/keychaindoctor.h"
#include "auth/switchablesecretstore.h"
#include "git/library.h"
#include "journeys/windlassprocess.h"
#include "projects/target.h"
#include "store/accounts.h"
#include "store/activitylog.h"
#include "store/apps.h"
#include "store/cachedlists.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/keptfindings.h"
#include "store/people.h"
#include "workflows/connectaccount.h"
#include "workflows/manageapps.h"
#include "workflows/publishproject.h"
#include "workflows/services.h"
#include "workflows/session.h"

#include <QFutureWatcher>
#include <QTest>
#include <QTestEventLoop>
#include <QThreadPool>

namespace windlass::journeys {

//! The workflows of Windlass in this process, with secrets in memory: what Application builds, but
//! open to a test.
class Office final
{
public:
    //! Errors: those of Profile::open() and store::Database::open().
    [[nodiscard]] static Result<std::unique_ptr<Office>>
    open(const ServerAddresses &addresses, const QString &profile,
         const workflows::ServerPatience &limits = {});
    ~Office();
    Q_DISABLE_COPY_MOVE(Office)

    //! Whether nobody works with an account.
    [[nodiscard]] bool isAtRest();
    //! Signs in, with \a showPage as the browser.
    [[nodiscard]] Result<store::Account> connectAccount(const workflows::ConsumerEntry &consumer,
                                                        std::function<void(const QUrl &)> showPage);
    //! Plans and publishes.
    [[nodiscard]] Result<workflows::PublishReport> publish(const store::App &app,
                                                           const store::Account &account,
                                                           const projects::TargetWish &wish = {});
    [[nodiscard]] store::App reloaded(const store::App &app);
    //! Adds \a folder, linked to a repository in the workspace acme that the first push creates.
    //! Without a link: it could not be done. \a directory: see workflows::ManageApps::linkToNew().
    [[nodiscard]] store::App addNewApp(const QString &folder, const QString &slug,
                                       const store::Account &account,
                                       const QString &directory = {});

    bool fastForwards = false;             //!< of what publish() asks for
    workflows::PublishReport reached = {}; //!< by the last publish(), also when it failed

private:
    Office(const ServerAddresses &addresses, Profile profile,
           std::unique_ptr<store::Database> database, const workflows::ServerPatience &limits);

    git::Library m_git;
    std::unique_ptr<store::Database> m_database;
    store::Accounts m_accounts;
    store::Apps m_apps;
    store::Journal m_journal;
    store::KeptFindings m_keptFindings;
    store::CachedLists m_lists;
    store::ActivityLog m_activity;
    store::People m_people;
    QThreadPool m_gitThreads;

public:
    auth::SwitchableSecretStore secrets{nullptr};
    auth::KeychainDoctor keychain{nullptr};
    workflows::Services services;
    workflows::Sessions sessions;
    workflows::ManageApps apps;
};

//! What \a future comes to, waited for in the event loop.
template <typename T> T awaited(const QFuture<T> &future)
{
    QTestEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QTestEventLoop::exitLoop);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.enterLoopMSecs(patience);
    if (future.isFinished())
        return future.result();
    return fail(ErrorKind::Internal, QStringLiteral("Nothing came."));
}

} // namespace windlass::journeys
