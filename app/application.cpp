// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "auth/keychainstore.h"
#include "cli/command.h"
#include "foundation/language.h"
#include "foundation/logbook.h"
#include "store/database.h"
#include "ui/main/mainwindow.h"
#include "workflows/languagesettings.h"
#include "workflows/networksettings.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace windlass {

namespace {

std::unique_ptr<auth::SecretStore> makeKeychain(const cli::Invocation &invocation,
                                                const Profile &profile)
{
    if (invocation.keepsSecretsInMemory)
        return nullptr;
    return std::make_unique<auth::KeychainStore>(profile.keychainService());
}

//! QDesktopServices needs a display; the headless face asks the system's own opener.
bool openPageOfSystem(const QUrl &page)
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr)
        return QDesktopServices::openUrl(page);
#if defined(Q_OS_WIN)
    return QProcess::startDetached(u"rundll32"_s,
                                   {u"url.dll,FileProtocolHandler"_s, page.toString()});
#elif defined(Q_OS_MACOS)
    return QProcess::startDetached(u"open"_s, {page.toString(QUrl::FullyEncoded)});
#else
    return QProcess::startDetached(u"xdg-open"_s, {page.toString(QUrl::FullyEncoded)});
#endif
}

//! Commands speak as the terminal does, whatever was chosen for the window.
void speakAsChosen(const Profile &profile)
{
    const QString chosen = workflows::storedLanguage(profile);
    if (!chosen.isEmpty())
        speak(chosen);
}

} // namespace

Result<std::unique_ptr<Application>> Application::create(const cli::Invocation &invocation,
                                                         OpenPage openPage)
{
    speak(invocation.language);
    Result<Profile> profile = Profile::open(invocation.profileFolder);
    if (!profile)
        return tl::unexpected(profile.error());
    if (invocation.command.isEmpty() && invocation.language.isEmpty())
        speakAsChosen(*profile);
    Result<std::unique_ptr<store::Database>> database =
        store::Database::open(profile->databaseFile());
    if (!database)
        return tl::unexpected(database.error());
    if (!openPage)
        openPage = openPageOfSystem;
    return std::unique_ptr<Application>(
        new Application(invocation, *profile, std::move(*database), std::move(openPage)));
}

Application::Application(cli::Invocation invocation, const Profile &profile,
                         std::unique_ptr<store::Database> database, OpenPage openPage)
    : m_invocation(std::move(invocation)),
      m_openPage(std::move(openPage)),
      m_database(std::move(database)),
      m_accounts(*m_database),
      m_apps(*m_database),
      m_journal(*m_database),
      m_keptFindings(*m_database),
      m_lists(*m_database),
      m_activity(*m_database),
      m_people(*m_database),
      m_keychain(makeKeychain(m_invocation, profile)),
      m_secrets(m_keychain.get()),
      m_keychainDoctor(m_keychain.get()),
      m_git(m_gitThreads),
      m_services{m_invocation.addresses,
                 profile,
                 m_secrets,
                 m_keychainDoctor,
                 m_accounts,
                 m_apps,
                 m_journal,
                 m_keptFindings,
                 m_lists,
                 m_activity,
                 m_people,
                 m_gitThreads},
      m_sessions(m_services),
      m_manageApps(m_services)
{
    workflows::applyNetworkSettings(m_services.profile);
}

Application::~Application()
{
    m_window.reset(); // stops what runs; the threads are waited for by their pool
}

void Application::setLog(LogBook &log)
{
    m_log = &log;
    log.keepIn(m_services.profile.logFile());
}

ui::MainWindow &Application::window()
{
    if (!m_window) {
        m_window = std::make_unique<ui::MainWindow>(
            ui::Context{m_services, m_sessions, m_manageApps, m_openPage, m_practice, m_log});
        QObject::connect(m_window.get(), &ui::MainWindow::painted, m_window.get(),
                         [this] { m_git.start(); });
        if (!m_invocation.arguments.isEmpty())
            m_window->addFolder(m_invocation.arguments.constFirst());
    }
    return *m_window;
}

QFuture<void> Application::windUp()
{
    m_sessions.tellDenials({}); // to the window
    m_window.reset();
    QFuture<void> stored = m_sessions.windUp();
    return m_invocation.keepsSecretsInMemory ? QtFuture::makeReadyFuture() : stored;
}

QString Application::instanceName() const
{
    return QStringList{m_services.profile.keychainService(), m_invocation.addresses.web.toString(),
                       m_invocation.addresses.api.toString(),
                       QString::number(int(m_invocation.keepsSecretsInMemory))}
        .join(u'\n');
}

std::unique_ptr<cli::Command> Application::command(const QString &secret)
{
    m_git.waitUntilStarted(); // commands call it in this thread, too
    return cli::makeCommand({m_services, m_sessions, m_openPage, secret}, m_invocation);
}

} // namespace windlass
