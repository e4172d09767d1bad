// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/addapps.h"

#include "bitbucket/types.h"
#include "foundation/deliver.h"
#include "projects/appfolder.h"
#include "store/apps.h"
#include "workflows/manageapps.h"

#include <QtConcurrentRun>

namespace windlass::workflows {

using Found = QList<projects::FoundApp>;

namespace {

QString lastParts(const QString &directory, int parts)
{
    return bitbucket::slugFor(directory.section(u'/', -parts).replace(u'/', u'-'));
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
    if (*known)
        return ready<Found>(Found());
    return QtConcurrent::run(&services.gitThreads, [path = opened->path]() -> Result<Found> {
        return projects::findApps(path);
    });
}

Result<QList<store::App>> addApps(ManageApps &apps, const QString &folder,
                                  const QStringList &directories, const LinkApp &link)
{
    QList<store::App> added;
    for (const QString &directory : directories) {
        const auto app = apps.add(folder + u'/' + directory);
        if (!app)
            return tl::unexpected(app.error());
        added.append(*app);
        if (app->link || !link)
            continue;
        if (const Result<> linked = link(*app, directory); !linked)
            return tl::unexpected(linked.error());
    }
    return added;
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
