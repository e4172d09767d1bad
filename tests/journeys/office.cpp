// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/office.h"

#include <QFileInfo>

#include <algorithm>

namespace windlass::journeys {

Result<std::unique_ptr<Office>> Office::open(const ServerAddresses &addresses,
                                             const QString &profile,
                                             const workflows::ServerPatience &limits)
{
    const Result<Profile> opened = Profile::open(profile);
    if (!opened)
        return tl::unexpected(opened.error());
    Result<std::unique_ptr<store::Database>> database =
        store::Database::open(opened->databaseFile());
    if (!database)
        return tl::unexpected(database.error());
    return std::unique_ptr<Office>(new Office(addresses, *opened, std::move(*database), limits));
}

Office::Office(const ServerAddresses &addresses, Profile profile,
               std::unique_ptr<store::Database> database, const workflows::ServerPatience &limits)
    : m_database(std::move(database)),
      m_accounts(*m_database),
      m_apps(*m_database),
      m_journal(*m_database),
      m_keptFindings(*m_database),
      m_lists(*m_database),
      m_activity(*m_database),
      m_people(*m_database),
      services{addresses, std::move(profile), secrets, keychain,   m_accounts, m_apps,
               m_journal, m_keptFindings,     m_lists, m_activity, m_people,   m_gitThreads},
      sessions(services, limits),
      apps(services)
{
    services.now = limits.clocks.wall;
    // not the one of the computer that the test runs on
    const QFileInfo folder(QFileInfo(services.profile.settingsFile()).path());
    services.policy = {folder.filePath() + QStringLiteral("/policy.json"), folder.ownerId()};
}

// What still goes on with an account works with what is about to go.
Office::~Office()
{
    if (!QTest::qWaitFor([this] { return isAtRest(); }, patience))
        qWarning("Somebody is still busy with an account.");
    m_gitThreads.waitForDone();
}

bool Office::isAtRest()
{
    const auto accounts = workflows::allAccounts(services).value_or(QList<store::Account>());
    return std::all_of(accounts.cbegin(), accounts.cend(), [this](const store::Account &account) {
        return sessions.open(account).use_count() == 2; // theirs, and ours
    });
}

Result<store::Account> Office::connectAccount(const workflows::ConsumerEntry &consumer,
                                              std::function<void(const QUrl &)> showPage)
{
    workflows::ConnectAccount connecting(services, sessions, consumer);
    QTestEventLoop loop;
    QObject::connect(&connecting, &workflows::ConnectAccount::browserNeeded, &connecting,
                     std::move(showPage));
    QObject::connect(&connecting, &workflows::ConnectAccount::finished, &loop,
                     &QTestEventLoop::exitLoop);
    connecting.start();
    loop.enterLoopMSecs(patience);
    if (loop.timeout())
        return fail(ErrorKind::Internal, QStringLiteral("The sign-in did not finish."));
    return connecting.result();
}

Result<workflows::PublishReport> Office::publish(const store::App &app,
                                                 const store::Account &account,
                                                 const projects::TargetWish &wish)
{
    reached = {};
    const Result<projects::Plan> plan = awaited(apps.plan(app, {}));
    if (!plan)
        return tl::unexpected(plan.error());
    workflows::PublishProject publishing(services, sessions.open(account),
                                         {app, *plan, wish, {}, fastForwards});
    QTestEventLoop loop;
    QObject::connect(&publishing, &workflows::PublishProject::finished, &loop,
                     &QTestEventLoop::exitLoop);
    publishing.start();
    loop.enterLoopMSecs(patience);
    if (loop.timeout())
        return fail(ErrorKind::Internal, QStringLiteral("The push did not finish."));
    reached = publishing.report();
    return publishing.result().map([this] { return reached; });
}

store::App Office::addNewApp(const QString &folder, const QString &slug,
                             const store::Account &account, const QString &directory)
{
    const auto app = apps.add(folder);
    bitbucket::RepositoryDraft draft;
    draft.workspace = QStringLiteral("acme");
    draft.slug = slug;
    draft.name = slug;
    if (!app || !apps.linkToNew(*app, account, draft, directory))
        return {};
    return reloaded(*app);
}

store::App Office::reloaded(const store::App &app)
{
    const auto found = apps.find(app.id);
    return found && *found ? **found : store::App();
}

} // namespace windlass::journeys
