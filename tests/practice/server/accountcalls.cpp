// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest.h"

#include <algorithm>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

Response currentUser(const Call &call)
{
    return jsonAnswer(200, call.backend.shapes.ownProfile(call.user));
}

Response otherUser(const Call &call)
{
    const auto user = call.backend.world.user(call.name("user"));
    if (!user || user->nickname == call.name("user"))
        return apiError(404, u"%1 is not a valid account"_s.arg(call.name("user")));
    return jsonAnswer(200, call.backend.shapes.user(*user));
}

Response emails(const Call &call)
{
    QList<Row> rows;
    for (const Email &email : call.user.emails) {
        rows.append({{}, [email, &call] { return call.backend.shapes.email(email); }});
    }
    return listAnswer(call, rows, {});
}

Response email(const Call &call)
{
    for (const Email &email : call.user.emails) {
        if (email.address == call.name("address"))
            return jsonAnswer(200, call.backend.shapes.email(email));
    }
    return apiError(404, u"There is no such address."_s);
}

QString permissionOf(const Workspace &workspace, const User &user)
{
    for (const Member &member : workspace.members) {
        if (member.userUuid == user.uuid)
            return member.permission;
    }
    return {};
}

//! No display name in these: that takes a call per workspace, as on Bitbucket.
Response userWorkspaces(const Call &call)
{
    QList<Row> rows;
    const QString wanted = call.query.value(u"administrator");
    for (const Workspace &workspace : call.backend.world.workspaces()) {
        const QString permission = permissionOf(workspace, call.user);
        const bool isAdministrator = permission == u"owner";
        if (permission.isEmpty() || (!wanted.isEmpty() && (wanted == u"true") != isAdministrator))
            continue;
        const QJsonObject object{{u"type"_s, u"workspace_access"_s},
                                 {u"administrator"_s, isAdministrator},
                                 {u"workspace"_s, call.backend.shapes.workspaceBase(workspace)}};
        rows.append({[slug = workspace.slug](const QString &) { return QJsonValue(slug); },
                     [object] { return object; }});
    }
    return listAnswer(call, rows, {{u"slug"_s, u"workspace.slug"_s}, 100, 25});
}

Response workspace(const Call &call)
{
    return jsonAnswer(200, call.backend.shapes.workspace(call.workspace));
}

Response projects(const Call &call)
{
    QList<Row> rows;
    for (const Project &project : call.workspace.projects) {
        const QJsonObject object = call.backend.shapes.project(call.workspace, project);
        rows.append({[object](const QString &name) { return object.value(name); },
                     [object] { return object; }});
    }
    return listAnswer(call, rows, {{u"name"_s, u"key"_s, u"created_on"_s, u"updated_on"_s}});
}

Response project(const Call &call)
{
    for (const Project &candidate : call.workspace.projects) {
        if (candidate.key == call.name("key") || candidate.uuid == call.name("key"))
            return jsonAnswer(200, call.backend.shapes.project(call.workspace, candidate));
    }
    return apiError(404, u"Project not found"_s);
}

bool isKey(const QString &key)
{
    const auto isUpper = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    return !key.isEmpty() && isUpper(key[0])
           && std::all_of(key.begin(), key.end(), [isUpper](QChar c) {
                  return isUpper(c) || (c >= u'0' && c <= u'9') || c == u'_';
              });
}

Response createProject(const Call &call)
{
    Project wanted;
    wanted.key = call.body.value("key"_L1).toString();
    wanted.name = call.body.value("name"_L1).toString();
    wanted.description = call.body.value("description"_L1).toString();
    wanted.isPrivate = call.body.value("is_private"_L1).toBool(true);
    wanted.uuid = uuidFor(call.workspace.uuid + wanted.key);
    wanted.createdOn = stampNow();
    const QString permission = permissionOf(call.workspace, call.user);
    if (permission != u"owner" && permission != u"create-project")
        return forbidden();
    if (!isKey(wanted.key))
        return fieldError(u"key"_s, u"Invalid project key."_s);
    if (wanted.name.isEmpty())
        return fieldError(u"name"_s, u"This field is required."_s);
    if (!call.backend.world.addProject(call.workspace.uuid, wanted))
        return fieldError(u"key"_s, u"A project with this key already exists."_s);
    return jsonAnswer(201, call.backend.shapes.project(call.workspace, wanted));
}

} // namespace

QList<Route> accountRoutes()
{
    const auto read = Access::Read;
    return {
        {"GET", "/2.0/user", {u"account"_s}, read, currentUser},
        {"GET", "/2.0/user/emails", {u"email"_s}, read, emails},
        {"GET", "/2.0/user/emails/{address}", {u"email"_s}, read, email},
        {"GET", "/2.0/user/workspaces", {u"account"_s}, read, userWorkspaces},
        {"GET", "/2.0/users/{user}", {}, read, otherUser},
        {"GET", "/2.0/workspaces/{workspace}", {}, read, workspace},
        {"GET", "/2.0/workspaces/{workspace}/projects", {u"project"_s}, read, projects},
        {"POST", "/2.0/workspaces/{workspace}/projects", {u"project:admin"_s}, read, createProject},
        {"GET", "/2.0/workspaces/{workspace}/projects/{key}", {u"project"_s}, read, project},
    };
}

} // namespace windlass::practice
