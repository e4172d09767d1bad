// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/keychaindoctor.h"
#include "auth/switchablesecretstore.h"
#include "cli/invocation.h"
#include "foundation/result.h"
#include "git/library.h"
#include "store/accounts.h"
#include "store/activitylog.h"
#include "store/apps.h"
#include "store/cachedlists.h"
#include "store/journal.h"
#include "store/keptfindings.h"
#include "store/people.h"
#include "ui/context.h"
#include "workflows/manageapps.h"
#include "workflows/services.h"
#include "workflows/session.h"

#include <QFuture>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace windlass::cli {
class Command;
}
namespace windlass::store {
class Database;
}
namespace windlass::ui {
class MainWindow;
}

namespace windlass {

class LogBook;

//! Builds every object once and hands it to those who need it. One per process, after Qt's own
//! application object.
class Application final
{
public:
    using OpenPage = std::function<bool(const QUrl &)>;

    //! \param openPage  how a page is shown to the user; the usual way when empty
    //! Errors: Storage.
    [[nodiscard]] static Result<std::unique_ptr<Application>>
    create(const cli::Invocation &invocation, OpenPage openPage = {});
    ~Application();
    Q_DISABLE_COPY_MOVE(Application)

    //! What window() will offer to who has no account. Before window().
    void setPractice(ui::PracticeOffer practice) { m_practice = std::move(practice); }

    //! What window() can show: from now on it is kept with the profile. \a log must outlive this.
    //! Before window().
    void setLog(LogBook &log);

    //! Makes the window and, when the invocation names a folder, adds that app. It is not shown
    //! yet.
    ui::MainWindow &window();

    //! Takes the window away; a command must have gone before. What is returned ends once tokens
    //! that are being renewed are stored: the program must not end before.
    [[nodiscard]] QFuture<void> windUp();

    //! The same for starts that may share a window: same profile, servers and keychain.
    [[nodiscard]] QString instanceName() const;

    //! Makes the command that the invocation names. \a secret: see cli::Context.
    [[nodiscard]] std::unique_ptr<cli::Command> command(const QString &secret);

private:
    Application(cli::Invocation invocation, const Profile &profile,
                std::unique_ptr<store::Database> database, OpenPage openPage);

    const cli::Invocation m_invocation;
    const OpenPage m_openPage;
    std::unique_ptr<store::Database> m_database;
    store::Accounts m_accounts;
    store::Apps m_apps;
    store::Journal m_journal;
    store::KeptFindings m_keptFindings;
    store::CachedLists m_lists;
    store::ActivityLog m_activity;
    store::People m_people;
    const std::unique_ptr<auth::SecretStore> m_keychain; //!< none: secrets are in memory
    auth::SwitchableSecretStore m_secrets;
    auth::KeychainDoctor m_keychainDoctor;
    QThreadPool m_gitThreads;
    git::Library m_git;
    workflows::Services m_services;
    workflows::Sessions m_sessions;
    workflows::ManageApps m_manageApps;
    ui::PracticeOffer m_practice;
    const LogBook *m_log = nullptr;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace windlass
