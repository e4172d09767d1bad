// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/longscenario.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace windlass::journeys {

namespace {

QJsonObject workspace(const QString &slug, const QString &name)
{
    const QJsonObject member{{u"user"_s, u"ada-l"_s}, {u"permission"_s, u"owner"_s}};
    return {{u"slug"_s, slug},
            {u"name"_s, name},
            {u"members"_s, QJsonArray{member}},
            {u"projects"_s, QJsonArray{QJsonObject{{u"key"_s, u"X"_s}, {u"name"_s, u"X"_s}}}}};
}

QJsonObject repository(const QString &workspace, const QString &name, const QString &description)
{
    return {{u"workspace"_s, workspace},
            {u"slug"_s, u"shop"_s},
            {u"name"_s, name},
            {u"description"_s, description}};
}

} // namespace

QString longLine()
{
    return QString(10'000'000, u'x');
}

QJsonObject longScenario()
{
    const QJsonObject user{
        {u"username"_s, u"ada-l"_s}, {u"nickname"_s, u"ada"_s}, {u"display_name"_s, longLine()}};
    const QJsonObject consumer{
        {u"key"_s, u"practiceKey0000001"_s},
        {u"secret"_s, u"practiceSecret00000000000000001"_s},
        {u"name"_s, u"Windlass"_s},
        {u"callback_url"_s, u"http://localhost:34106/callback"_s},
        {u"scopes"_s, QJsonArray{u"account"_s, u"email"_s, u"project"_s, u"repository:admin"_s,
                                 u"repository:write"_s, u"pullrequest:write"_s}}};
    return {{u"users"_s, QJsonArray{user}},
            {u"consumers"_s, QJsonArray{consumer}},
            {u"workspaces"_s,
             QJsonArray{workspace(u"called"_s, longLine()), workspace(u"names"_s, u"Names"_s),
                        workspace(u"words"_s, u"Words"_s)}},
            {u"repositories"_s, QJsonArray{repository(u"called"_s, u"Shop"_s, u"A shop"_s),
                                           repository(u"names"_s, longLine(), u"A shop"_s),
                                           repository(u"words"_s, u"Shop"_s, longLine())}}};
}

} // namespace windlass::journeys
