// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/peoplesettings.h"

#include "identity/backstagecatalog.h"
#include "workflows/settingsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::PeopleSettings)
};

const QString catalogKey = u"people/catalog"_s;
const QString resolversKey = u"people/resolvers"_s;
const QString mustKey = u"people/mustMatch"_s;
const QString commitsKey = u"people/commitsAsEntity"_s;

tl::unexpected<Error> unreadable(const Profile &profile, const QString &detail)
{
    return fail(ErrorKind::Storage,
                Text::tr("What is chosen in Settings, People cannot be read from %1. Choose it "
                         "again.")
                    .arg(profile.settingsFile()),
                detail);
}

tl::unexpected<Error> unquoted()
{
    return fail(ErrorKind::BadInput,
                Text::tr("Write each path in quotation marks, with a space between them."));
}

//! Several stand in quotation marks, as in the dialogs that choose files.
Result<QStringList> pathsIn(const QString &text)
{
    if (!text.startsWith(u'"'))
        return QStringList{text};
    static const QRegularExpression list(u"\\A(?:\\s*\"[^\"]+\")+\\s*\\z"_s);
    static const QRegularExpression quoted(u"\"([^\"]+)\""_s);
    if (!list.match(text).hasMatch())
        return unquoted();
    QStringList paths;
    for (auto found = quoted.globalMatch(text); found.hasNext();)
        paths.append(found.next().captured(1));
    return paths;
}

//! A path with quotation marks and with blanks at its end could not be kept.
Result<CatalogPlace> readAsWritten(const CatalogPlace &files)
{
    const auto paths = pathsIn(files.text().trimmed());
    return paths == files.paths ? Result<CatalogPlace>(files) : unquoted();
}

} // namespace

QString CatalogPlace::text() const
{
    if (kind == Kind::Server)
        return server.toString(QUrl::FullyEncoded);
    const QString only = paths.value(0);
    const bool isPlain = paths.size() < 2 && only == only.trimmed();
    return isPlain ? only : u'"' + paths.join(u"\" \""_s) + u'"';
}

CatalogPlace CatalogPlace::ofFiles(const QStringList &paths)
{
    QStringList whole;
    for (const QString &path : paths) {
        // Qt has its own use for what begins with a colon; a file's name may.
        const QString file = path.startsWith(u':') ? u"./"_s + path : path;
        whole.append(QDir::cleanPath(QDir().absoluteFilePath(file)));
    }
    return {Kind::Files, whole, {}};
}

Result<CatalogPlace> parseCatalogPlace(const QString &text)
{
    const QString place = text.trimmed();
    if (place.isEmpty())
        return CatalogPlace();
    if (place.startsWith("http://"_L1, Qt::CaseInsensitive)
        || place.startsWith("https://"_L1, Qt::CaseInsensitive))
        return identity::parseBackstageAddress(place).map([](const QUrl &server) {
            return CatalogPlace{CatalogPlace::Kind::Server, {}, server};
        });
    return pathsIn(place).map(&CatalogPlace::ofFiles).and_then(&readAsWritten);
}

QList<identity::ResolverChoice> PeopleSettings::usualResolvers()
{
    using identity::Resolver;
    return {{Resolver::UserId}, {Resolver::Username}, {Resolver::Email}};
}

QString PeopleSettings::rules() const
{
    QStringList lines{catalog.text()};
    for (const identity::ResolverChoice &choice : resolvers)
        lines.append(identity::writeResolver(choice));
    return lines.join(u'\n');
}

Result<PeopleSettings> storedPeople(const Profile &profile)
{
    const QSettings stored(profile.settingsFile(), QSettings::IniFormat);
    if (stored.status() != QSettings::NoError)
        return unreadable(profile, u"settings status %1"_s.arg(int(stored.status())));
    PeopleSettings settings;
    const auto place = parseCatalogPlace(stored.value(catalogKey).toString());
    if (!place)
        return unreadable(profile, place.error().message);
    settings.catalog = *place;
    if (stored.contains(resolversKey)) {
        settings.resolvers.clear();
        const QString all = stored.value(resolversKey).toString();
        for (const QString &text : all.split(u' ', Qt::SkipEmptyParts)) {
            const auto choice = identity::parseResolver(text);
            if (!choice)
                return unreadable(profile, choice.error().message);
            settings.resolvers.append(*choice);
        }
    }
    settings.mustMatch = stored.value(mustKey).toBool();
    settings.commitsAsEntity = stored.value(commitsKey).toBool();
    return settings;
}

Result<> usePeople(const Profile &profile, const PeopleSettings &settings)
{
    QStringList resolvers;
    for (const identity::ResolverChoice &choice : settings.resolvers)
        resolvers.append(identity::writeResolver(choice));
    QSettings stored(profile.settingsFile(), QSettings::IniFormat);
    stored.setValue(catalogKey, settings.catalog.text());
    stored.setValue(resolversKey, resolvers.join(u' '));
    stored.setValue(mustKey, settings.mustMatch);
    stored.setValue(commitsKey, settings.commitsAsEntity);
    return saved(stored);
}

} // namespace windlass::workflows
