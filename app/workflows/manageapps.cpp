// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/manageapps.h"

#include "bitbucket/types.h"
#include "foundation/deliver.h"
#include "git/recovery.h"
#include "projects/amplicationbuilds.h"
#include "projects/appfolder.h"
#include "projects/authorfinding.h"
#include "projects/ignorefile.h"
#include "store/activitylog.h"
#include "store/apps.h"
#include "store/journal.h"
#include "store/keptfindings.h"
#include "workflows/applock.h"
#include "workflows/entityauthor.h"
#include "workflows/publishjournal.h"
#include "workflows/regenerateapp.h"
#include "workflows/session.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

namespace {

store::Link linkFor(const store::App &app, const store::Account &account, const QString &workspace,
                    const std::optional<store::SourceKind> &source)
{
    store::Link link;
    link.apiUrl = account.apiUrl;
    link.userUuid = account.userUuid;
    link.consumerKey = account.consumerKey;
    link.workspaceSlug = workspace;
    link.source = source.value_or(projects::usualSourceOf(app.folder));
    link.writesOnceAsAmplication = projects::isAmplicationBuild(app.folder);
    return link;
}

//! That the folder of \a app is trusted, as long as it is there.
store::KeptFinding trustOf(const store::App &app)
{
    return {u"trusted-folder"_s, app.folder, u"folder"_s};
}

bool isSameRepository(const store::Link &link, const store::Account &account,
                      const bitbucket::Repository &repository)
{
    return link.apiUrl == account.apiUrl && link.repositoryUuid == repository.uuid;
}

//! The link \a known, with the account of \a chosen, and what the folder is if that was asked.
store::Link goingOn(store::Link known, const store::Link &chosen, bool isSourceAsked)
{
    known.userUuid = chosen.userUuid;
    known.consumerKey = chosen.consumerKey;
    known.workspaceSlug = chosen.workspaceSlug;
    if (isSourceAsked)
        known.source = chosen.source;
    return known;
}

//! What a push that broke off left in the folder. Whoever has the lock is at work there, and has
//! left nothing yet.
void cleanUp(const Profile &profile, const store::App &app, const store::JournalEntry &left,
             const QDateTime &until)
{
    using Step = store::JournalEntry::Step;
    const bool wasCommitting =
        left.step == Step::Committing || (left.step < Step::Committing && left.makesRepository);
    if (const auto lock = tryLockApp(profile, app.id); lock && *lock)
        git::cleanUpAfter({app.folder, left.startedAt, left.makesRepository, until, wasCommitting});
}

} // namespace

ManageApps::ManageApps(const Services &services, QObject *parent)
    : QObject(parent), m_services(services)
{
}

Result<> ManageApps::announce(const Result<> &done)
{
    if (done)
        Q_EMIT changed();
    return done;
}

Result<QList<store::App>> ManageApps::all() const
{
    return m_services.apps.all();
}

Result<std::optional<store::App>> ManageApps::find(qint64 app) const
{
    return all().map([app](const QList<store::App> &apps) {
        for (const store::App &known : apps) {
            if (known.id == app)
                return std::optional<store::App>(known);
        }
        return std::optional<store::App>();
    });
}

Result<store::App> ManageApps::add(const QString &folder)
{
    const Result<projects::AppFolder> opened = projects::openAppFolder(folder);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto place = projects::buildPlaceOf(opened->path);
    const auto known = place ? m_services.apps.all() : Result<QList<store::App>>();
    if (!known)
        return tl::unexpected(known.error());
    for (const store::App &app : *known) {
        if (projects::buildPlaceOf(app.folder) == place)
            return moved(app, opened->path);
    }
    Result<store::App> app = m_services.apps.add(opened->path);
    if (app)
        Q_EMIT changed();
    return app;
}

Result<store::App> ManageApps::moved(store::App app, const QString &folder)
{
    if (app.folder == folder)
        return app;
    if (const auto moved = announce(m_services.apps.move(app.id, folder)); !moved)
        return tl::unexpected(moved.error());
    app.folder = folder;
    return app;
}

Result<store::App> ManageApps::atNewestBuild(const store::App &app)
{
    const auto newer = projects::newerBuild(app.folder, QDateTime::currentDateTimeUtc());
    return newer ? moved(app, *newer) : app;
}

Result<> ManageApps::remove(qint64 app)
{
    return announce(m_services.apps.remove(app));
}

Result<> ManageApps::linkToExisting(const store::App &app, const store::Account &account,
                                    const QString &workspace,
                                    const bitbucket::Repository &repository,
                                    const QString &directory,
                                    std::optional<store::SourceKind> source)
{
    const auto known = find(app.id);
    if (!known)
        return tl::unexpected(known.error());
    store::Link link = linkFor(app, account, workspace, source);
    if (*known && (*known)->link && isSameRepository(*(*known)->link, account, repository))
        link = goingOn(*(*known)->link, link, source.has_value());
    else
        link.branch = repository.mainBranch.value_or(QString());
    link.repositoryUuid = repository.uuid;
    link.repositorySlug = repository.slug;
    link.repositoryName = repository.name;
    link.isPrivate = repository.isPrivate;
    link.baseDirectory = directory;
    return announce(m_services.apps.saveLink(app.id, link));
}

Result<> ManageApps::linkToNew(const store::App &app, const store::Account &account,
                               const bitbucket::RepositoryDraft &draft, const QString &directory,
                               std::optional<store::SourceKind> source)
{
    store::Link link = linkFor(app, account, draft.workspace, source);
    link.repositorySlug = draft.slug;
    link.repositoryName = draft.name;
    link.projectKey = draft.projectKey;
    link.isPrivate = draft.isPrivate;
    link.description = draft.description;
    link.branch = draft.mainBranch;
    link.baseDirectory = directory;
    return announce(m_services.apps.saveLink(app.id, link));
}

Result<> ManageApps::save(const store::App &app)
{
    return app.link ? announce(m_services.apps.saveLink(app.id, *app.link)) : Result<>();
}

Result<> ManageApps::change(const store::App &app, const store::Link &before)
{
    return announce(m_services.apps.changeLink(app.id, before, *app.link));
}

Result<> ManageApps::unlink(qint64 app)
{
    return announce(m_services.apps.removeLink(app));
}

void ManageApps::judgeAuthor(const store::App &app, projects::Plan &plan) const
{
    const auto account = app.link ? accountOf(m_services, *app.link)
                                  : Result<store::Account>(fail(ErrorKind::SignInNeeded, {}));
    if (!account)
        return;
    if (const auto author = entityAuthor(m_services, *account))
        plan.state.identity = author;
    const KeptLists known(m_services.lists, *account, m_services.now);
    projects::judgeAuthor(plan, known.addresses().value_or(QStringList()));
    if (const auto kept = m_services.keptFindings.all(app.id))
        projects::keep(plan.findings, *kept);
}

QFuture<Result<projects::Plan>> ManageApps::plan(const store::App &app, std::stop_token stop,
                                                 const projects::ReportPlan &report) const
{
    const auto left = m_services.journal.find(app.id);
    const auto kept = m_services.keptFindings.all(app.id);
    if (!left || !kept)
        return ready<projects::Plan>(tl::unexpected(!left ? left.error() : kept.error()));
    if (kept->contains(trustOf(app)))
        trustFolder(app.folder);
    const auto look = [app, stop, report, left = *left, kept = *kept, profile = m_services.profile,
                       copy = ownCopyFor(m_services.profile, app), until = m_begun] {
        if (left)
            cleanUp(profile, app, *left, until);
        Result<projects::Plan> plan = projects::makePlan(app, stop, report, copy);
        if (plan)
            projects::keep(plan->findings, kept);
        return plan;
    };
    return QtConcurrent::run(&m_services.gitThreads, look);
}

Result<QList<store::Activity>> ManageApps::history(qint64 app) const
{
    return m_services.activity.all(app);
}

Result<std::optional<store::JournalEntry>> ManageApps::interruptedPush(const store::App &app) const
{
    if (!app.link)
        return std::optional<store::JournalEntry>();
    PublishJournal journal(m_services.journal, app.id);
    return journal.open(*app.link, false).map([&journal] { return journal.earlier(); });
}

Result<> ManageApps::leaveOut(const store::App &app, const projects::Finding &finding)
{
    return projects::addIgnoreLines(app.folder, finding.ignoreLines);
}

Result<> ManageApps::keepAlways(const store::App &app, const projects::Finding &finding)
{
    return m_services.keptFindings.add(app.id, {finding.kind, finding.path, finding.subject});
}

QFuture<Result<>> ManageApps::decide(const store::App &app,
                                     const QList<store::OutputChoice> &choices)
{
    return m_services.apps.outputChoices().saveAside(app.id, choices);
}

Result<> ManageApps::trust(const store::App &app)
{
    trustFolder(app.folder);
    return m_services.keptFindings.add(app.id, trustOf(app));
}

void trustFolder(const QString &folder)
{
    git::trustFolder(folder);
}

bool asksForTrust(const Error &error)
{
    return git::asksForTrust(error);
}

} // namespace windlass::workflows
