// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/resolveroffer.h"

#include "workflows/peoplesettings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace windlass::workflows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(windlass::workflows::ResolverOffer)
};

using identity::Resolver;
using identity::ResolverChoice;

const QString fileKey = u"people/offeredFrom"_s;
const QString resolversKey = u"people/offeredResolvers"_s;
const QString leftOutKey = u"people/offeredWithout"_s;

std::optional<QString> option(const handover::FoundResolver &found, const QString &name)
{
    for (const auto &[key, value] : found.options) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

//! The resolver by e-mail address may have domains, too, and Backstage does not look at them.
std::optional<ResolverChoice> choiceOf(const handover::FoundResolver &found)
{
    const auto choice = identity::parseResolver(found.name);
    if (!choice)
        return std::nullopt;
    ResolverChoice whole = *choice;
    whole.allowsWithoutUser =
        option(found, u"dangerouslyAllowSignInWithoutUserInCatalog"_s).value_or(QString()).toLower()
        == "true"_L1;
    const auto domains = option(found, u"allowedDomains"_s);
    if (whole.resolver != Resolver::LocalPart || !domains)
        return whole;
    whole.allowedDomains = domains->split(u", "_s, Qt::SkipEmptyParts);
    // No list, or not one of domains: kept, it would be read as something else.
    const auto kept = identity::parseResolver(identity::writeResolver(whole));
    return whole.allowedDomains.isEmpty() || kept != whole ? std::nullopt : std::optional(whole);
}

} // namespace

std::optional<ResolverOffer> offerOf(const ForeignConsumer &consumer, const QString &path)
{
    ResolverOffer offer{QFileInfo(path).fileName()};
    for (const handover::FoundResolver &found : consumer.resolvers) {
        if (const auto choice = choiceOf(found))
            offer.resolvers.append(*choice);
        else
            offer.leftOut.append(found.name);
    }
    return offer.resolvers.isEmpty() ? std::nullopt : std::optional(offer);
}

Result<> keepOffer(const Profile &profile, const ResolverOffer &offer)
{
    QStringList resolvers;
    for (const ResolverChoice &choice : offer.resolvers)
        resolvers.append(identity::writeResolver(choice));
    QSettings stored(profile.settingsFile(), QSettings::IniFormat);
    stored.setValue(fileKey, offer.file);
    stored.setValue(resolversKey, resolvers);
    stored.setValue(leftOutKey, offer.leftOut);
    stored.sync();
    if (stored.status() != QSettings::NoError)
        return fail(ErrorKind::Storage,
                    Text::tr("The resolvers cannot be kept for Settings, People: %1 cannot be "
                             "written.")
                        .arg(profile.settingsFile()));
    return {};
}

std::optional<ResolverOffer> keptOffer(const Profile &profile)
{
    const QSettings stored(profile.settingsFile(), QSettings::IniFormat);
    ResolverOffer offer{stored.value(fileKey).toString()};
    for (const QString &text : stored.value(resolversKey).toStringList()) {
        if (const auto choice = identity::parseResolver(text))
            offer.resolvers.append(*choice);
    }
    offer.leftOut = stored.value(leftOutKey).toStringList();
    const auto chosen = storedPeople(profile);
    const bool isChosen = chosen && chosen->resolvers == offer.resolvers;
    return offer.resolvers.isEmpty() || isChosen ? std::nullopt : std::optional(offer);
}

bool offerResolvers(const Profile &profile, const ForeignConsumer &consumer, const QString &path)
{
    const auto offer = offerOf(consumer, path);
    return offer && keepOffer(profile, *offer).has_value() && keptOffer(profile).has_value();
}

Result<> acceptOffer(const Profile &profile, const ResolverOffer &offer)
{
    return storedPeople(profile).and_then([&](PeopleSettings settings) {
        settings.resolvers = offer.resolvers;
        return usePeople(profile, settings).map([&profile] { forgetOffer(profile); });
    });
}

void forgetOffer(const Profile &profile)
{
    QSettings stored(profile.settingsFile(), QSettings::IniFormat);
    for (const QString &key : {fileKey, resolversKey, leftOutKey})
        stored.remove(key);
}

} // namespace windlass::workflows
