// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/addapps.h"

#include "bitbucket/types.h"
#include "foundation/deliver.h"
#include "projects/amplicationbuilds.h"
#include "projects/appfolder.h"
#include "store/apps.h"
#include "workflows/manageapps.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace windlass::workflows {

using Found = QList<projects::FoundApp>;

namespace {

QString lastParts(const QString &directory, int parts)
{
    return bitbucket::slugFor(directory.section(u'/', -parts).replace(u'/', u'-'));
}

bool areServices(const Found &found)
{
    return !found.isEmpty() && found.constFirst().builds > 0;
}

bool isSameAnswer(const store::Link &one, const store::Link &other)
{
    const bool isShared = !one.baseDirectory.isEmpty();
    return one.apiUrl == other.apiUrl && one.userUuid == other.userUuid
           && one.workspaceSlug == other.workspaceSlug && one.isPrivate == other.isPrivate
           && isShared != other.baseDirectory.isEmpty()
           && (!isShared || one.repositorySlug == other.repositorySlug);
}

//! The account and workspace of \a like, and nothing that was pushed there.
store::Link beside(const store::Link &like)
{
    store::Link link;
    link.apiUrl = like.apiUrl;
    link.userUuid = like.userUuid;
    link.consumerKey = like.consumerKey;
    link.workspaceSlug = like.workspaceSlug;
    link.projectKey = like.projectKey;
    link.isPrivate = like.isPrivate;
    link.mode = like.mode;
    return link;
}

store::Link shared(const store::Link &like, const QString &place)
{
    store::Link link = beside(like);
    link.repositoryUuid = like.repositoryUuid;
    link.repositorySlug = like.repositorySlug;
    link.repositoryName = like.repositoryName;
    link.branch = like.branch;
    link.description = like.description;
    link.baseDirectory = place;
    return link;
}

store::Link ownRepository(const store::Link &like, const QString &place)
{
    store::Link link = beside(like);
    link.repositorySlug = link.repositoryName = lastParts(place, 1);
    return link;
}

} // namespace

QFuture<Result<Found>> findAppsBelow(const Services &services, const QString &folder)
{
    const auto opened = projects::openAppFolder(folder);
    if (!opened)
        return ready<Found>(tl::unexpected(opened.error()));
    const auto known = services.apps.find(opened->path);
    if (!known)
        return ready<Found>(tl::unexpected(known.error()));
    const bool isKnown = known->has_value();
    return QtConcurrent::run(&services.gitThreads,
                             [path = opened->path, isKnown]() -> Result<Found> {
                                 const Found found = projects::findApps(path);
                                 return isKnown && !areServices(found) ? Found() : found;
                             });
}

Result<QList<store::App>> addApps(ManageApps &apps, const QString &folder, const Found &found,
                                  const LinkApp &link)
{
    QList<store::App> added;
    for (const projects::FoundApp &each : found) {
        const auto app = apps.add(folder + u'/' + each.directory);
        if (!app)
            return tl::unexpected(app.error());
        added.append(*app);
        if (app->link || !link)
            continue;
        if (const Result<> linked = link(*app, each.place); !linked)
            return tl::unexpected(linked.error());
    }
    return added;
}

QList<store::App> knownServices(const QList<store::App> &apps, const QString &folder,
                                const Found &found)
{
    if (!areServices(found))
        return {};
    const auto ours = projects::buildPlaceOf(
        QFileInfo(folder + u'/' + found.constFirst().directory).canonicalFilePath());
    QList<store::App> known;
    for (const store::App &app : apps) {
        const auto place = projects::buildPlaceOf(app.folder);
        if (ours && place && place->artifacts == ours->artifacts)
            known.append(app);
    }
    return known;
}

LinkApp placeLike(ManageApps &apps, const QList<store::App> &services)
{
    const auto linked = std::find_if(services.cbegin(), services.cend(),
                                     [](const store::App &app) { return app.link.has_value(); });
    if (linked == services.cend())
        return {};
    const store::Link &like = *linked->link;
    const bool areAlike =
        std::all_of(services.cbegin(), services.cend(), [&like](const store::App &app) {
            return !app.link || isSameAnswer(*app.link, like);
        });
    if (!areAlike)
        return {};
    return [&apps, like](store::App app, const QString &place) {
        app.link = like.baseDirectory.isEmpty() ? ownRepository(like, place) : shared(like, place);
        app.link->source = projects::usualSourceOf(app.folder);
        app.link->writesOnceAsAmplication = projects::isAmplicationBuild(app.folder);
        return apps.save(app);
    };
}

QStringList repositoryNames(const QStringList &directories)
{
    QStringList names;
    for (const QString &directory : directories)
        names.append(lastParts(directory, 1));
    for (qsizetype at = 0; at < directories.size(); ++at) {
        const bool isTaken = names.indexOf(names.at(at)) != names.lastIndexOf(names.at(at));
        if (!isTaken)
            continue;
        const QString same = names.at(at);
        for (qsizetype other = at; other < directories.size(); ++other) {
            if (names.at(other) == same)
                names[other] = lastParts(directories.at(other), 2);
        }
    }
    return names;
}

} // namespace windlass::workflows
