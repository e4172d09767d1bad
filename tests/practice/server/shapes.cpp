// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapes.h"

#include "encoding.h"

#include <QUrl>

namespace windlass::practice {

using namespace Qt::StringLiterals;

static QString encoded(const QString &text)
{
    return QString::fromLatin1(percentEncoded(text));
}

QJsonObject href(const QString &address)
{
    return {{u"href"_s, address}};
}

QJsonObject rendered(const QString &text)
{
    return {{u"raw"_s, text},
            {u"markup"_s, u"markdown"_s},
            {u"html"_s, u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s},
            {u"type"_s, u"rendered"_s}};
}

void Shapes::setAddresses(const QString &webUrl, const QString &apiUrl)
{
    m_web = webUrl;
    m_api = apiUrl;
}

QJsonObject Shapes::user(const User &user) const
{
    const QString id = encoded(user.uuid);
    return {{u"display_name"_s, user.displayName},
            {u"uuid"_s, user.uuid},
            {u"account_id"_s, user.accountId},
            {u"nickname"_s, user.nickname},
            {u"type"_s, u"user"_s},
            {u"links"_s, QJsonObject{{u"self"_s, href(m_api + u"/2.0/users/"_s + id)},
                                     {u"html"_s, href(m_web + u'/' + id + u'/')},
                                     {u"avatar"_s, href(m_web + u"/avatars/"_s + id)}}}};
}

QJsonObject Shapes::user(const QString &uuid) const
{
    if (const auto known = m_world.user(uuid))
        return user(*known);
    return {{u"display_name"_s, u"Former user"_s}, {u"type"_s, u"user"_s}};
}

QJsonObject Shapes::ownProfile(const User &self) const
{
    QJsonObject object = user(self);
    const QString id = encoded(self.uuid);
    QJsonObject links = object.value("links"_L1).toObject();
    links.insert(u"repositories"_s, href(m_api + u"/2.0/repositories/"_s + id));
    links.insert(u"hooks"_s, href(m_api + u"/2.0/workspaces/"_s + id + u"/hooks"_s));
    links.insert(u"snippets"_s, href(m_api + u"/2.0/snippets/"_s + id));
    object.insert(u"links"_s, links);
    if (m_world.settings().showsUsername)
        object.insert(u"username"_s, self.username);
    object.insert(u"has_2fa_enabled"_s, QJsonValue());
    object.insert(u"is_staff"_s, false);
    object.insert(u"location"_s, QJsonValue());
    object.insert(u"account_status"_s, u"active"_s);
    object.insert(u"created_on"_s, u"2022-03-17T11:11:13.234825+00:00"_s);
    return object;
}

QJsonObject Shapes::workspaceBase(const Workspace &workspace) const
{
    return {{u"type"_s, u"workspace_base"_s},
            {u"uuid"_s, workspace.uuid},
            {u"slug"_s, workspace.slug},
            {u"links"_s,
             QJsonObject{
                 {u"self"_s, href(m_api + u"/2.0/workspaces/"_s + workspace.slug)},
                 {u"avatar"_s, href(m_web + u"/workspaces/"_s + workspace.slug + u"/avatar/"_s)}}}};
}

QJsonObject Shapes::workspace(const Workspace &workspace) const
{
    QJsonObject object = workspaceBase(workspace);
    const QString self = m_api + u"/2.0/workspaces/"_s + workspace.slug;
    QJsonObject links = object.value("links"_L1).toObject();
    links.insert(u"html"_s, href(m_web + u'/' + workspace.slug + u'/'));
    links.insert(u"members"_s, href(self + u"/members"_s));
    links.insert(u"projects"_s, href(self + u"/projects"_s));
    links.insert(u"repositories"_s, href(m_api + u"/2.0/repositories/"_s + workspace.slug));
    object.insert(u"links"_s, links);
    object.insert(u"type"_s, u"workspace"_s);
    object.insert(u"name"_s, workspace.name);
    object.insert(u"is_private"_s, false);
    object.insert(u"is_privacy_enforced"_s, workspace.isPrivacyEnforced);
    object.insert(u"forking_mode"_s, u"allow_forks"_s);
    object.insert(u"created_on"_s, workspace.createdOn);
    return object;
}

QJsonObject Shapes::workspaceInside(const Workspace &workspace) const
{
    QJsonObject object = workspaceBase(workspace);
    QJsonObject links = object.value("links"_L1).toObject();
    links.insert(u"html"_s, href(m_web + u'/' + workspace.slug + u'/'));
    object.insert(u"links"_s, links);
    object.insert(u"type"_s, u"workspace"_s);
    object.insert(u"name"_s, workspace.name);
    return object;
}

QJsonObject Shapes::projectBase(const Workspace &workspace, const Project &project) const
{
    const QString html = m_web + u'/' + workspace.slug + u"/workspace/projects/"_s + project.key;
    const QString self =
        m_api + u"/2.0/workspaces/"_s + workspace.slug + u"/projects/"_s + project.key;
    return {{u"type"_s, u"project"_s},
            {u"key"_s, project.key},
            {u"uuid"_s, project.uuid},
            {u"name"_s, project.name},
            {u"links"_s, QJsonObject{{u"self"_s, href(self)},
                                     {u"html"_s, href(html)},
                                     {u"avatar"_s, href(html + u"/avatar/32"_s)}}}};
}

QJsonObject Shapes::project(const Workspace &workspace, const Project &project) const
{
    QJsonObject object = projectBase(workspace, project);
    object.insert(u"description"_s, project.description);
    object.insert(u"is_private"_s, project.isPrivate);
    object.insert(u"has_publicly_visible_repos"_s, !project.isPrivate);
    object.insert(u"created_on"_s, project.createdOn);
    object.insert(u"updated_on"_s, project.createdOn);
    object.insert(u"workspace"_s, workspaceBase(workspace));
    object.insert(u"owner"_s, owner(workspace));
    return object;
}

QJsonObject Shapes::owner(const Workspace &workspace) const
{
    const QJsonObject links = workspaceInside(workspace).value("links"_L1).toObject();
    return {{u"type"_s, u"team"_s},
            {u"display_name"_s, workspace.name},
            {u"username"_s, workspace.slug},
            {u"uuid"_s, workspace.uuid},
            {u"links"_s, links}};
}

QJsonObject Shapes::email(const Email &email) const
{
    // On the web host, as recorded: an app must not send its token there.
    const QString self = m_web + u"/!api/2.0/user/emails/"_s + encoded(email.address);
    return {{u"type"_s, u"email"_s},
            {u"email"_s, email.address},
            {u"is_primary"_s, email.isPrimary},
            {u"is_confirmed"_s, email.isConfirmed},
            {u"links"_s, QJsonObject{{u"self"_s, href(self)}}}};
}

QString Shapes::fullName(const Repository &repository) const
{
    return m_world.fullName(repository);
}

QString Shapes::repositoryUrl(const Repository &repository) const
{
    return m_api + u"/2.0/repositories/"_s + fullName(repository);
}

QJsonObject Shapes::repositoryLinks(const Repository &repository, const User &viewer) const
{
    const QString name = fullName(repository);
    const QString self = repositoryUrl(repository);
    QUrl https(m_web + u'/' + name + u".git"_s);
    https.setUserName(viewer.username);
    const QString ssh = u"git@%1:%2.git"_s.arg(https.host(), name);
    QJsonObject links{
        {u"self"_s, href(self)},
        {u"html"_s, href(m_web + u'/' + name)},
        {u"avatar"_s, href(m_web + u"/avatars/"_s + encoded(repository.uuid))},
        {u"source"_s, href(self + u"/src"_s)},
        {u"branches"_s, href(self + u"/refs/branches"_s)},
        {u"tags"_s, href(self + u"/refs/tags"_s)},
        {u"clone"_s, QJsonArray{QJsonObject{{u"name"_s, u"https"_s}, {u"href"_s, https.toString()}},
                                QJsonObject{{u"name"_s, u"ssh"_s}, {u"href"_s, ssh}}}}};
    for (const QString &part :
         {u"watchers"_s, u"commits"_s, u"hooks"_s, u"forks"_s, u"downloads"_s, u"pullrequests"_s})
        links.insert(part, href(self + u'/' + part));
    return links;
}

QJsonObject Shapes::repositoryBase(const Repository &repository) const
{
    const QString name = fullName(repository);
    return {{u"type"_s, u"repository"_s},
            {u"full_name"_s, name},
            {u"name"_s, repository.name},
            {u"uuid"_s, repository.uuid},
            {u"links"_s,
             QJsonObject{{u"self"_s, href(repositoryUrl(repository))},
                         {u"html"_s, href(m_web + u'/' + name)},
                         {u"avatar"_s, href(m_web + u"/avatars/"_s + encoded(repository.uuid))}}}};
}

QJsonObject Shapes::repository(const Repository &repository, const User &viewer) const
{
    const Workspace home = m_world.workspace(repository.workspaceUuid).value_or(Workspace());
    QJsonObject object = repositoryBase(repository);
    for (const Project &candidate : home.projects) {
        if (candidate.key == repository.projectKey)
            object.insert(u"project"_s, projectBase(home, candidate));
    }
    object.insert(u"slug"_s, repository.slug);
    object.insert(u"description"_s, repository.description);
    object.insert(u"scm"_s, u"git"_s);
    object.insert(u"website"_s, QJsonValue());
    object.insert(u"language"_s, repository.language);
    object.insert(u"is_private"_s, repository.isPrivate);
    object.insert(u"fork_policy"_s, repository.forkPolicy);
    object.insert(u"has_issues"_s, false);
    object.insert(u"has_wiki"_s, false);
    object.insert(u"size"_s, repository.size);
    object.insert(u"created_on"_s, repository.createdOn);
    object.insert(u"updated_on"_s, repository.updatedOn);
    object.insert(u"parent"_s, QJsonValue());
    object.insert(u"workspace"_s, workspaceInside(home));
    object.insert(u"owner"_s, owner(home));
    object.insert(u"override_settings"_s,
                  QJsonObject{{u"default_merge_strategy"_s, true}, {u"branching_model"_s, true}});
    object.insert(u"mainbranch"_s,
                  repository.mainBranch.isEmpty()
                      ? QJsonValue()
                      : QJsonObject{{u"type"_s, u"branch"_s}, {u"name"_s, repository.mainBranch}});
    object.insert(u"links"_s, repositoryLinks(repository, viewer));
    return object;
}

} // namespace windlass::practice
