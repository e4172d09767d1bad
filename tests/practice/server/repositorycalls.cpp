// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace windlass::practice {

using namespace Qt::StringLiterals;

namespace {

//! What `role` asks for at least.
Access accessFor(const QString &role)
{
    if (role == u"admin" || role == u"owner")
        return Access::Admin;
    return role == u"contributor" ? Access::Write : Access::Read;
}

Response repositories(const Call &call)
{
    static const ListRules rules{RepositoryLists::filterable()};
    const RepositoryLists::Key key{call.workspace.uuid, call.user.uuid, call.query.value(u"q"),
                                   call.query.value(u"sort"), accessFor(call.query.value(u"role"))};
    std::optional<Response> refusal;
    const auto list = call.backend.lists.arranged(key, [&](QList<Row> *rows) {
        refusal = arrange(call, rows, rules);
        return !refusal;
    });
    if (refusal)
        return *refusal;
    const auto write = [&call](const Repository &repository) {
        return QJsonDocument(call.backend.shapes.repository(repository, call.user))
            .toJson(QJsonDocument::Compact);
    };
    return pageAnswer(
        call, list.size(),
        [&](qsizetype i) { return call.backend.lists.written(list[i], key, write); }, rules);
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
