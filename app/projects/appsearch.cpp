// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/appsearch.h"

#include "projects/amplicationbuilds.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace windlass::projects {

namespace {

constexpr int mostFolders = 1000;
constexpr qsizetype mostApps = 100;
constexpr int mostLevels = 2;

//! One search through a folder.
class AppSearch final
{
public:
    explicit AppSearch(const QString &folder) : m_folder(folder) {}

    void search(const QString &below, int level)
    {
        static const QStringList fetched{u"node_modules"_s, u"vendor"_s, u"target"_s, u"dist"_s,
                                         u"build"_s};
        const QDir here(below.isEmpty() ? m_folder : m_folder + u'/' + below);
        const auto folders = QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks;
        for (const QString &name : here.entryList(folders, QDir::Name)) {
            if (fetched.contains(name) || found.size() == mostApps || ++m_folders > mostFolders)
                continue;
            const QString directory = below.isEmpty() ? name : below + u'/' + name;
            const AppKind kind = recogniseKind(m_folder + u'/' + directory);
            if (!kind.name.isEmpty())
                found.append({directory, kind, directory, directory});
            else if (level < mostLevels)
                search(directory, level + 1);
        }
    }

    QList<FoundApp> found;

private:
    const QString m_folder;
    int m_folders = 0;
};

//! Amplication marks the folder of all its services, too.
bool isAppItself(const QString &folder)
{
    const AppKind kind = recogniseKind(folder);
    return QFileInfo::exists(folder + u"/.git"_s)
           || (!kind.name.isEmpty() && kind.id != "amplication"_L1);
}

//! Two services may have the same name.
QString placeOf(const AmplicationService &service, const QStringList &taken)
{
    static const QRegularExpression unfit(u"[^a-z0-9._-]+"_s);
    static const QRegularExpression edges(u"^[-.]+|[-.]+$"_s);
    QString place = service.name.toLower().replace(unfit, u"-"_s).remove(edges);
    if (place.isEmpty())
        return service.resource;
    return taken.contains(place) ? place + u'-' + service.resource : place;
}

QList<FoundApp> findServices(const QString &folder)
{
    QList<FoundApp> found;
    QStringList places;
    const QDir root(QFileInfo(folder).canonicalFilePath());
    for (const auto &service : findAmplicationServices(folder, QDateTime::currentDateTimeUtc())) {
        places.append(placeOf(service, places));
        found.append({root.relativeFilePath(service.build), recogniseKind(service.build),
                      service.name, places.constLast(), service.builds, service.builtAt});
    }
    return found;
}

} // namespace

QList<FoundApp> findApps(const QString &folder)
{
    if (QList<FoundApp> services = findServices(folder); !services.isEmpty())
        return services;
    if (isAppItself(folder))
        return {};
    AppSearch search(folder);
    search.search({}, 1);
    return search.found.size() > 1 ? search.found : QList<FoundApp>();
}

} // namespace windlass::projects
