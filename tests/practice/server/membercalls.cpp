// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest.h"

#include <algorithm>
#include <memory>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

QJsonObject membership(const Call &call, const Member &member)
{
    return {{u"type"_s, u"workspace_membership"_s},
            {u"permission"_s, member.permission},
            {u"user"_s, call.backend.shapes.user(member.userUuid)},
            {u"workspace"_s, call.backend.shapes.workspaceInside(call.workspace)}};
}

//! As `members` has them: without the permission.
QJsonObject memberOnly(const Call &call, const Member &member)
{
    QJsonObject object = membership(call, member);
    const QString self = call.backend.shapes.apiUrl() + u"/2.0/workspaces/"_s + call.workspace.slug
                         + u"/members/"_s + QString::fromLatin1(percentEncoded(member.userUuid));
    object.remove(u"permission"_s);
    object.insert(u"links"_s, QJsonObject{{u"self"_s, href(self)}});
    return object;
}

std::optional<Member> memberNamed(const Workspace &workspace, const QString &uuid)
{
    for (const Member &member : workspace.members) {
        if (member.userUuid == uuid)
            return member;
    }
    return std::nullopt;
}

Response permission(const Call &call)
{
    const auto self = memberNamed(call.workspace, call.user.uuid);
    return self ? jsonAnswer(200, membership(call, *self)) : forbidden();
}

//! Of all members; only an owner may ask.
Response permissions(const Call &call)
{
    const auto self = memberNamed(call.workspace, call.user.uuid);
    if (!self || self->permission != u"owner")
        return forbidden();
    QList<Row> rows;
    for (const Member &member : call.workspace.members)
        rows.append({[member](const QString &) { return QJsonValue(member.permission); },
                     [member, &call] { return membership(call, member); }});
    return listAnswer(call, rows, {{u"permission"_s}});
}

Response members(const Call &call)
{
    QList<Row> rows;
    for (const Member &member : call.workspace.members) {
        const auto user = call.backend.world.user(member.userUuid).value_or(User());
        QJsonArray addresses;
        for (const Email &email : user.emails)
            addresses.append(email.address);
        rows.append({[addresses](const QString &) { return QJsonValue(addresses); },
                     [member, &call] { return memberOnly(call, member); }});
    }
    return listAnswer(call, rows, {{u"user.email"_s}});
}

Response member(const Call &call)
{
    const auto user = call.backend.world.user(call.name("member"));
    const auto found = user && user->nickname != call.name("member")
                           ? memberNamed(call.workspace, user->uuid)
                           : std::nullopt;
    return found ? jsonAnswer(200, memberOnly(call, *found))
                 : apiError(404, u"Not a member of this workspace."_s);
}

QString nameOf(Access access)
{
    if (access == Access::Admin)
        return u"admin"_s;
    return access == Access::Write ? u"write"_s : u"read"_s;
}

//! What the caller was given, not what everybody may do: public repositories are left out unless
//! the caller has a right of their own in them.
Access ownAccess(const Call &call, Repository repository)
{
    repository.isPrivate = true;
    return call.backend.world.access(call.user.uuid, repository);
}

//! Shared, because a scenario may have thousands and rows are copied while they are sorted.
struct Right
{
    std::shared_ptr<const Repository> repository;
    QString permission;
};

Row rowOf(const Call &call, const Right &right)
{
    const auto field = [right, slug = call.workspace.slug](const QString &name) {
        if (name == u"permission")
            return QJsonValue(right.permission);
        if (name == u"repository.full_name")
            return QJsonValue(slug + u'/' + right.repository->slug);
        return QJsonValue(name == u"repository.uuid" ? right.repository->uuid
                                                     : right.repository->name);
    };
    const auto object = [right, &call] {
        return QJsonObject{
            {u"type"_s, u"repository_permission"_s},
            {u"permission"_s, right.permission},
            {u"user"_s, call.backend.shapes.user(call.user)},
            {u"repository"_s, call.backend.shapes.repositoryBase(*right.repository)}};
    };
    return {field, object};
}

Response repositoryPermissions(const Call &call)
{
    QList<Right> rights;
    for (const RepositoryPlace &place : call.backend.world.repositories(call.workspace.uuid)) {
        const Repository repository = place.value();
        const Access access = ownAccess(call, repository);
        if (access != Access::None)
            rights.append({std::make_shared<const Repository>(repository), nameOf(access)});
    }
    std::sort(rights.begin(), rights.end(), [](const Right &a, const Right &b) {
        return a.repository->slug < b.repository->slug;
    });
    QList<Row> rows;
    for (const Right &right : std::as_const(rights))
        rows.append(rowOf(call, right));
    return listAnswer(
        call, rows,
        {{u"permission"_s, u"repository.name"_s, u"repository.full_name"_s, u"repository.uuid"_s}});
}

} // namespace

QList<Route> memberRoutes()
{
    const auto read = Access::Read;
    const QStringList account{u"account"_s};
    const QByteArray own = "/2.0/user/workspaces/{workspace}";
    const QByteArray home = "/2.0/workspaces/{workspace}";
    return {
        {"GET", own + "/permission", account, read, permission},
        {"GET",
         own + "/permissions/repositories",
         {u"account"_s, u"repository"_s},
         read,
         repositoryPermissions},
        {"GET", home + "/members", account, read, members},
        {"GET", home + "/members/{member}", account, read, member},
        {"GET", home + "/permissions", account, read, permissions},
    };
}

} // namespace windlass::practice
