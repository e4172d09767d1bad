// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/manageapps.h"

#include "bitbucket/types.h"
#include "projects/appfolder.h"
#include "store/apps.h"

#include <QtConcurrentRun>

namespace windlass::workflows {

namespace {

store::Link linkFor(const store::Account &account, const QString &workspace)
{
    store::Link link;
    link.apiUrl = account.apiUrl;
    link.userUuid = account.userUuid;
    link.consumerKey = account.consumerKey;
    link.workspaceSlug = workspace;
    return link;
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
    Result<store::App> app = m_services.apps.add(opened->path);
    if (app)
        Q_EMIT changed();
    return app;
}

Result<> ManageApps::remove(qint64 app)
{
    return announce(m_services.apps.remove(app));
}

Result<> ManageApps::linkToExisting(const store::App &app, const store::Account &account,
                                    const QString &workspace,
                                    const bitbucket::Repository &repository)
{
    store::Link link = linkFor(account, workspace);
    link.repositoryUuid = repository.uuid;
    link.repositorySlug = repository.slug;
    link.repositoryName = repository.name;
    link.isPrivate = repository.isPrivate;
    link.branch = repository.mainBranch.value_or(QString());
    return announce(m_services.apps.saveLink(app.id, link));
}

Result<> ManageApps::linkToNew(const store::App &app, const store::Account &account,
                               const bitbucket::RepositoryDraft &draft)
{
    store::Link link = linkFor(account, draft.workspace);
    link.repositorySlug = draft.slug;
    link.repositoryName = draft.name;
    link.projectKey = draft.projectKey;
    link.isPrivate = draft.isPrivate;
    return announce(m_services.apps.saveLink(app.id, link));
}

Result<> ManageApps::save(const store::App &app)
{
    return app.link ? announce(m_services.apps.saveLink(app.id, *app.link)) : Result<>();
}

Result<> ManageApps::unlink(qint64 app)
{
    return announce(m_services.apps.removeLink(app));
}

QFuture<Result<projects::Plan>> ManageApps::plan(const store::App &app, std::stop_token stop) const
{
    return QtConcurrent::run(&m_services.gitThreads,
                             [app, stop] { return projects::makePlan(app, stop); });
}

} // namespace windlass::workflows
