// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/largescenario.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace windlass::bench {

using namespace Qt::StringLiterals;

namespace {

const QString user = u"ada-l"_s;
const QString workspace = u"large"_s;

QJsonObject owner()
{
    return {{u"username"_s, user}, {u"nickname"_s, u"ada"_s}, {u"display_name"_s, u"Ada"_s}};
}

QJsonObject consumer()
{
    return {{u"key"_s, u"benchKey"_s},
            {u"secret"_s, u"benchSecret"_s},
            {u"name"_s, u"Windlass"_s},
            {u"callback_url"_s, u"http://localhost:34107/callback"_s},
            {u"scopes"_s, QJsonArray{u"account"_s, u"project"_s, u"repository:admin"_s,
                                     u"repository:write"_s, u"pullrequest:write"_s}}};
}

QJsonObject home()
{
    const QJsonObject member{{u"user"_s, user}, {u"permission"_s, u"owner"_s}};
    const QJsonObject project{{u"key"_s, u"APPS"_s}, {u"name"_s, u"Apps"_s}};
    return {{u"slug"_s, workspace},
            {u"name"_s, u"Large"_s},
            {u"members"_s, QJsonArray{member}},
            {u"projects"_s, QJsonArray{project}}};
}

} // namespace

QByteArray largeScenario(int repositories)
{
    const QJsonObject series{
        {u"workspace"_s, workspace}, {u"name"_s, u"app %1"_s}, {u"count"_s, repositories}};
    return QJsonDocument(QJsonObject{{u"users"_s, QJsonArray{owner()}},
                                     {u"consumers"_s, QJsonArray{consumer()}},
                                     {u"workspaces"_s, QJsonArray{home()}},
                                     {u"repository_series"_s, QJsonArray{series}}})
        .toJson();
}

} // namespace windlass::bench
