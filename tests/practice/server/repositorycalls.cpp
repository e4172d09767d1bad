// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest.h"

#include <QUuid>

#include <algorithm>
#include <memory>
#include <tuple>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

QJsonValue fieldOf(const Repository &repository, const QString &name)
{
    static const QHash<QString, QString Repository::*> texts{
        {u"name"_s, &Repository::name},
        {u"slug"_s, &Repository::slug},
        {u"uuid"_s, &Repository::uuid},
        {u"description"_s, &Repository::description},
        {u"language"_s, &Repository::language},
        {u"created_on"_s, &Repository::createdOn},
        {u"updated_on"_s, &Repository::updatedOn},
        {u"project.key"_s, &Repository::projectKey},
        {u"mainbranch.name"_s, &Repository::mainBranch},
    };
    if (name == u"mainbranch.name" && repository.mainBranch.isEmpty())
        return {};
    if (texts.contains(name))
        return repository.*texts.value(name);
    if (name == u"is_private")
        return repository.isPrivate;
    return name == u"size" ? QJsonValue(repository.size) : QJsonValue();
}

const QStringList &filterable()
{
    static const QStringList names{u"name"_s,        u"slug"_s,        u"uuid"_s,
                                   u"description"_s, u"language"_s,    u"created_on"_s,
                                   u"updated_on"_s,  u"project.key"_s, u"mainbranch.name"_s,
                                   u"is_private"_s,  u"size"_s};
    return names;
}

//! What `role` asks for at least.
Access accessFor(const QString &role)
{
    if (role == u"admin" || role == u"owner")
        return Access::Admin;
    return role == u"contributor" ? Access::Write : Access::Read;
}

//! Shared, because a scenario may have thousands and rows are copied while they are sorted.
using SharedRepository = std::shared_ptr<const Repository>;

QList<SharedRepository> oldestFirst(const QList<Repository> &repositories)
{
    QList<SharedRepository> shared;
    for (const Repository &repository : repositories)
        shared.append(std::make_shared<const Repository>(repository));
    std::sort(shared.begin(), shared.end(), [](const auto &a, const auto &b) {
        return std::tie(a->createdOn, a->slug) < std::tie(b->createdOn, b->slug);
    });
    return shared;
}

Response repositories(const Call &call)
{
    const World &world = call.backend.world;
    const Access least = accessFor(call.query.value(u"role"));
    QList<Row> rows;
    for (const SharedRepository &one : oldestFirst(world.repositories(call.workspace.uuid))) {
        if (world.access(call.user.uuid, *one) < least)
            continue;
        rows.append({[one](const QString &name) { return fieldOf(*one, name); },
                     [one, &call] { return call.backend.shapes.repository(*one, call.user); }});
    }
    return listAnswer(call, rows, {filterable()});
}

Response repository(const Call &call)
{
    return jsonAnswer(200, call.backend.shapes.repository(call.repository, call.user));
}

bool isSlug(const QString &slug)
{
    return !slug.isEmpty() && slug.size() <= 62
           && std::all_of(slug.begin(), slug.end(), [](QChar c) {
                  return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.'
                         || c == u'_' || c == u'-';
              });
}

//! Oldest project when none is named; nothing when the named one is not there.
std::optional<QString> projectKey(const Call &call)
{
    const QJsonObject wanted = call.body.value("project"_L1).toObject();
    const QString key = wanted.value("key"_L1).toString();
    const QString uuid = wanted.value("uuid"_L1).toString();
    if (key.isEmpty() && uuid.isEmpty())
        return call.workspace.projects.value(0).key;
    for (const Project &project : call.workspace.projects) {
        if (project.key == key || project.uuid == key || project.uuid == uuid)
            return project.key;
    }
    return std::nullopt;
}

bool mayCreate(const Call &call)
{
    for (const Member &member : call.workspace.members) {
        if (member.userUuid == call.user.uuid)
            return member.permission != u"member";
    }
    return false;
}

Response slugTaken()
{
    const QString text = u"You already have a repository with this name."_s;
    return apiError(400, u"Repository with this Slug and Owner already exists."_s,
                    {{u"fields"_s, QJsonObject{{u"name"_s, QJsonArray{text}}}}});
}

Response privateOnly()
{
    return fieldError(u"is_private"_s, u"This workspace allows private repositories only."_s);
}

//! The reference says 400; 403 is what one would expect.
Response noRightToCreate(const Call &call)
{
    if (call.backend.world.settings().createRefusal == u"403")
        return forbidden();
    return apiError(400, u"You cannot administer repositories in this workspace."_s);
}

Response createRepository(const Call &call)
{
    const QString slug = call.name("new");
    const auto project = projectKey(call);
    if (!isSlug(slug))
        return fieldError(u"slug"_s, u"Invalid slug. Repository slugs must be lowercase, "
                                     "alphanumerical, and may also contain underscores, dashes, "
                                     "or dots."_s);
    if (!mayCreate(call))
        return noRightToCreate(call);
    if (!project)
        return fieldError(u"project"_s, u"Project not found"_s);

    Repository created;
    created.uuid = QUuid::createUuid().toString();
    created.workspaceUuid = call.workspace.uuid;
    created.slug = slug;
    created.name = call.body.value("name"_L1).toString(slug);
    created.description = call.body.value("description"_L1).toString();
    created.language = call.body.value("language"_L1).toString();
    created.isPrivate = call.body.value("is_private"_L1).toBool(false);
    created.forkPolicy = call.body.value("fork_policy"_L1)
                             .toString(created.isPrivate ? u"no_public_forks"_s : u"allow_forks"_s);
    created.projectKey = *project;
    created.ownerUuid = call.user.uuid;
    created.access.insert(call.user.uuid, Access::Admin);
    created.createdOn = stampNow();
    created.updatedOn = created.createdOn;
    if (call.workspace.isPrivacyEnforced && !created.isPrivate)
        return privateOnly();
    if (!call.backend.world.addRepository(created))
        return slugTaken();
    return jsonAnswer(200, call.backend.shapes.repository(created, call.user));
}

void applyTexts(const QJsonObject &body, Repository *repository)
{
    repository->description = body.value("description"_L1).toString(repository->description);
    repository->language = body.value("language"_L1).toString(repository->language);
    repository->isPrivate = body.value("is_private"_L1).toBool(repository->isPrivate);
    repository->forkPolicy = body.value("fork_policy"_L1).toString(repository->forkPolicy);
}

//! What a name becomes in an address.
QString slugOf(const QString &name)
{
    QString slug;
    for (const QChar c : name.toLower()) {
        const bool stays = isSlug(QString(c));
        if (stays || !slug.endsWith(u'-'))
            slug += stays ? c : QChar(u'-');
    }
    return slug;
}

Response changeRepository(const Call &call)
{
    const World &world = call.backend.world;
    const QString name = call.body.value("name"_L1).toString(call.repository.name);
    const QString slug = name == call.repository.name ? call.repository.slug : slugOf(name);
    const QString main = call.body.value("mainbranch"_L1).toObject().value("name"_L1).toString();
    if (slug != call.repository.slug && world.repository(call.workspace.uuid, slug))
        return slugTaken();
    if (call.workspace.isPrivacyEnforced && call.body.contains("is_private"_L1)
        && !call.body.value("is_private"_L1).toBool())
        return privateOnly();
    if (!main.isEmpty() && !call.backend.store.branch(call.repository, main))
        return fieldError(u"mainbranch"_s, u"branch not found: %1"_s.arg(main));
    const auto project = projectKey(call);
    if (!project)
        return fieldError(u"project"_s, u"Project not found"_s);
    call.backend.world.changeRepository(call.repository.uuid, [&](Repository &repository) {
        applyTexts(call.body, &repository);
        repository.name = name;
        repository.slug = slug;
        repository.updatedOn = stampNow();
        if (call.body.contains("project"_L1))
            repository.projectKey = *project;
        if (!main.isEmpty())
            repository.mainBranch = main;
    });
    if (!main.isEmpty())
        call.backend.store.setHead(call.repository, main);
    const Repository changed = world.repository(call.repository.uuid).value_or(call.repository);
    Response response = jsonAnswer(200, call.backend.shapes.repository(changed, call.user));
    if (slug != call.repository.slug)
        response.with("Location", call.backend.shapes.repositoryUrl(changed).toUtf8());
    return response;
}

//! PUT answers 201 where POST answers 200.
Response asCreated(const Call &call, Response response)
{
    if (response.status != 200)
        return response;
    response.status = 201;
    const QByteArray self = call.backend.shapes.apiUrl().toUtf8() + call.request.path;
    return response.with("Location", self);
}

//! PUT creates what is not there (FACTS section 3), so both share a row of the table.
Response putRepository(const Call &call)
{
    const auto known = call.backend.world.repository(call.workspace.uuid, call.name("new"));
    if (!known)
        return asCreated(call, createRepository(call));
    const Access access = call.backend.world.access(call.user.uuid, *known);
    if (access != Access::Admin)
        return access == Access::None ? noSuchRepository() : forbidden();
    Call found = call;
    found.repository = *known;
    return changeRepository(found);
}

Response deleteRepository(const Call &call)
{
    call.backend.world.removeRepository(call.repository.uuid);
    call.backend.store.remove(call.repository);
    return noContent();
}

} // namespace

QList<Route> repositoryRoutes()
{
    const QStringList read{u"repository"_s};
    const QStringList admin{u"repository:admin"_s};
    const QByteArray one = "/2.0/repositories/{workspace}/{repository}";
    const QByteArray fresh = "/2.0/repositories/{workspace}/{new}";
    return {
        {"GET", "/2.0/repositories/{workspace}", read, Access::Read, repositories},
        {"GET", one, read, Access::Read, repository},
        {"POST", fresh, admin, Access::Read, createRepository},
        {"PUT", fresh, admin, Access::Read, putRepository},
        {"DELETE", one, {u"repository:delete"_s}, Access::Admin, deleteRepository},
    };
}

} // namespace windlass::practice
