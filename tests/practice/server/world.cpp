// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "lookup.h"

#include <algorithm>

namespace windlass::practice {

using namespace Qt::StringLiterals;
using Lock = std::scoped_lock<std::mutex>;

namespace {

Access accessByMembership(const QString &permission)
{
    if (permission == u"owner")
        return Access::Admin;
    return permission.isEmpty() ? Access::None : Access::Write;
}

} // namespace

Settings World::settings() const
{
    const Lock lock(m_mutex);
    return m_settings;
}

void World::setSettings(const Settings &settings)
{
    const Lock lock(m_mutex);
    m_settings = settings;
}

QList<User> World::users() const
{
    const Lock lock(m_mutex);
    return m_users;
}

std::optional<User> World::user(const QString &name) const
{
    const Lock lock(m_mutex);
    return firstOf(m_users, [&name](const User &user) {
        return !name.isEmpty()
               && (user.uuid == name || user.accountId == name || user.username == name
                   || user.nickname == name);
    });
}

void World::addUser(const User &user)
{
    const Lock lock(m_mutex);
    m_users.append(user);
}

QList<Consumer> World::consumers() const
{
    const Lock lock(m_mutex);
    return m_consumers;
}

std::optional<Consumer> World::consumer(const QString &key) const
{
    const Lock lock(m_mutex);
    return firstOf(m_consumers, [&key](const Consumer &consumer) { return consumer.key == key; });
}

void World::putConsumer(const Consumer &consumer)
{
    const Lock lock(m_mutex);
    for (Consumer &known : m_consumers) {
        if (known.key == consumer.key) {
            known = consumer;
            return;
        }
    }
    m_consumers.append(consumer);
}

QList<Workspace> World::workspaces() const
{
    const Lock lock(m_mutex);
    return m_workspaces;
}

std::optional<Workspace> World::workspace(const QString &name) const
{
    const Lock lock(m_mutex);
    return firstOf(m_workspaces, [&name](const Workspace &workspace) {
        return workspace.slug == name || workspace.uuid == name;
    });
}

void World::addWorkspace(const Workspace &workspace)
{
    const Lock lock(m_mutex);
    m_workspaces.append(workspace);
}

bool World::addProject(const QString &workspaceUuid, const Project &project)
{
    const Lock lock(m_mutex);
    for (Workspace &workspace : m_workspaces) {
        if (workspace.uuid != workspaceUuid)
            continue;
        if (firstOf(workspace.projects, [&](const Project &p) { return p.key == project.key; }))
            return false;
        workspace.projects.append(project);
        return true;
    }
    return false;
}

QString World::fullName(const Repository &repository) const
{
    const auto owner = workspace(repository.workspaceUuid);
    return (owner ? owner->slug : u"unknown"_s) + u'/' + repository.slug;
}

QList<Repository> World::singleRepositories() const
{
    const Lock lock(m_mutex);
    return m_shelf.singles();
}

QList<RepositoryPlace> World::repositories(const QString &workspaceUuid) const
{
    const Lock lock(m_mutex);
    return m_shelf.places(workspaceUuid);
}

int World::repositoryRevision() const
{
    const Lock lock(m_mutex);
    return m_shelf.revision();
}

std::optional<Repository> World::repository(const QString &workspaceUuid, const QString &name) const
{
    const Lock lock(m_mutex);
    return m_shelf.find(workspaceUuid, name);
}

std::optional<Repository> World::repository(const QString &uuid) const
{
    const Lock lock(m_mutex);
    return m_shelf.find(uuid);
}

bool World::addRepository(const Repository &repository)
{
    const Lock lock(m_mutex);
    return m_shelf.add(repository);
}

bool World::addSeries(const RepositorySeries &series)
{
    const Lock lock(m_mutex);
    return m_shelf.add(series);
}

void World::changeRepository(const QString &uuid, const std::function<void(Repository &)> &change)
{
    const Lock lock(m_mutex);
    m_shelf.change(uuid, change);
}

void World::removeRepository(const QString &uuid)
{
    const Lock lock(m_mutex);
    m_shelf.remove(uuid);
    m_pullRequests.remove(uuid);
    m_restrictions.remove(uuid);
}

Access World::access(const QString &userUuid, const Repository &repository) const
{
    const Lock lock(m_mutex);
    const Access floor = repository.isPrivate ? Access::None : Access::Read;
    if (const auto own = repository.access.constFind(userUuid); own != repository.access.constEnd())
        return std::max(floor, *own);
    for (const Workspace &workspace : m_workspaces) {
        if (workspace.uuid != repository.workspaceUuid)
            continue;
        for (const Member &member : workspace.members) {
            if (member.userUuid == userUuid)
                return std::max(floor, accessByMembership(member.permission));
        }
    }
    return floor;
}

} // namespace windlass::practice
