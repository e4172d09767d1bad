// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects/amplicationbuilds.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace windlass::projects {

namespace {

constexpr auto artifactsFolder = "/.amplication/build-artifacts"_L1;
constexpr qsizetype mostServices = 100;
constexpr qsizetype mostBuilds = 1000;
constexpr qsizetype mostFolders = 50; // of one build that are looked into
constexpr auto mostBytes = qint64{1024} * 1024;
constexpr qsizetype longestName = 64;
constexpr qint64 quietSeconds = 3; // without them somebody may still be writing

// Amplication's ids are made of letters and digits.
bool isId(const QString &name)
{
    static const QRegularExpression id(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    return id.match(name).hasMatch();
}

QStringList foldersIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks
                                      | QDir::Readable | QDir::Executable,
                                  QDir::Name);
}

QStringList idsIn(const QString &folder)
{
    QStringList ids = foldersIn(folder);
    ids.removeIf([](const QString &name) { return !isId(name); });
    return ids;
}

bool hasFile(const QString &folder)
{
    return !QDir(folder)
                .entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks | QDir::Readable)
                .isEmpty();
}

//! What a build looks like from outside: its folder and those right in it.
struct Outside
{
    QDateTime builtAt; //!< when the last of them changed
    bool hasFiles = false;
};

Outside outsideOf(const QString &build)
{
    Outside outside{QFileInfo(build).lastModified().toUTC(), hasFile(build)};
    for (const QString &name : foldersIn(build).mid(0, mostFolders)) {
        const QString inner = build + u'/' + name;
        outside.builtAt = std::max(outside.builtAt, QFileInfo(inner).lastModified().toUTC());
        outside.hasFiles = outside.hasFiles || hasFile(inner) || !foldersIn(inner).isEmpty();
    }
    return outside;
}

// A clock that was set back must not keep a build away for long.
bool isQuiet(const QDateTime &changed, const QDateTime &now)
{
    return std::abs(changed.secsTo(now)) >= quietSeconds;
}

QByteArray textOf(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    const bool isPlain = info.isFile() && !info.isSymLink() && info.size() <= mostBytes;
    return isPlain && file.open(QIODevice::ReadOnly) ? file.read(mostBytes) : QByteArray();
}

QString asName(const QString &text)
{
    QString name = text.simplified();
    name.removeIf([](QChar c) { return !c.isPrint(); });
    return name.left(longestName).trimmed();
}

//! "@orders/server", the part of the service that runs on the server → "orders"
QString packageName(const QString &folder)
{
    static const QRegularExpression part(u"^@([^/]+)/(?:server|admin)$"_s);
    const QString name =
        asName(QJsonDocument::fromJson(textOf(folder + u"/package.json"_s))["name"_L1].toString());
    const auto match = part.match(name);
    return match.hasMatch() ? asName(match.captured(1)) : name;
}

QString heading(const QString &folder)
{
    static const QRegularExpression first(u"^#[ \\t]+([^\\r\\n]+)$"_s,
                                          QRegularExpression::MultilineOption);
    const auto match = first.match(QString::fromUtf8(textOf(folder + u"/README.md"_s)));
    return asName(match.captured(1));
}

} // namespace

std::optional<BuildPlace> buildPlaceOf(const QString &folder)
{
    const QString resource = folder.section(u'/', 0, -2);
    const QString artifacts = resource.section(u'/', 0, -2);
    const QString id = resource.section(u'/', -1);
    if (!artifacts.endsWith(artifactsFolder) || !isId(id) || !isId(folder.section(u'/', -1)))
        return std::nullopt;
    return BuildPlace{artifacts, id};
}

QString nameOfBuild(const QString &folder)
{
    QStringList folders{folder};
    for (const QString &name : foldersIn(folder).mid(0, mostFolders))
        folders.append(folder + u'/' + name);
    for (const QString &each : folders) {
        if (QString name = packageName(each); !name.isEmpty())
            return name;
    }
    return heading(folder);
}

std::optional<AmplicationService> serviceAt(const BuildPlace &place, const QDateTime &now)
{
    const QString folder = place.artifacts + u'/' + place.resource;
    if (QFileInfo(folder).isSymLink())
        return std::nullopt;
    AmplicationService service{place.resource, {}, {}, {}, 0};
    const QStringList builds = idsIn(folder);
    for (const QString &id : builds.mid(std::max<qsizetype>(0, builds.size() - mostBuilds))) {
        const QString build = folder + u'/' + id;
        const Outside outside = outsideOf(build);
        if (!outside.hasFiles || !isQuiet(outside.builtAt, now))
            continue;
        ++service.builds;
        if (service.build.isEmpty() || outside.builtAt >= service.builtAt) {
            service.build = build;
            service.builtAt = outside.builtAt;
        }
    }
    if (service.build.isEmpty())
        return std::nullopt;
    const QString name = nameOfBuild(service.build);
    service.name = name.isEmpty() ? place.resource : name;
    return service;
}

// Whoever adds a build changes the folder that it comes into.
std::optional<QString> newerBuild(const QString &folder, const QDateTime &now)
{
    const auto place = buildPlaceOf(folder);
    if (!place)
        return std::nullopt;
    const QFileInfo builds(place->artifacts + u'/' + place->resource);
    const Outside known = outsideOf(folder);
    if (known.hasFiles && builds.lastModified() <= known.builtAt)
        return std::nullopt;
    const auto service = serviceAt(*place, now);
    return service && service->build != folder ? std::optional(service->build) : std::nullopt;
}

QList<AmplicationService> findAmplicationServices(const QString &folder, const QDateTime &now)
{
    const QString artifacts = QFileInfo(folder + artifactsFolder).canonicalFilePath();
    if (!artifacts.endsWith(artifactsFolder))
        return {}; // not there, or a link to somewhere else
    QList<AmplicationService> services;
    for (const QString &resource : idsIn(artifacts).mid(0, mostServices)) {
        if (const auto service = serviceAt({artifacts, resource}, now))
            services.append(*service);
    }
    std::stable_sort(services.begin(), services.end(),
                     [](const auto &a, const auto &b) { return a.builtAt > b.builtAt; });
    return services;
}

} // namespace windlass::projects
