// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitbucket/write.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace windlass::bitbucket {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void insertText(QJsonObject *object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object->insert(name, text);
}

QJsonObject projectObject(const Project &project)
{
    return {{u"uuid"_s, project.uuid}, {u"key"_s, project.key}, {u"name"_s, project.name}};
}

QJsonObject links(const Repository &repository)
{
    QJsonArray clone;
    const auto add = [&clone](const QString &name, const QString &href) {
        if (!href.isEmpty())
            clone.append(QJsonObject{{u"name"_s, name}, {u"href"_s, href}});
    };
    add(u"https"_s, QString::fromLatin1(repository.cloneUrl.toEncoded()));
    add(u"ssh"_s, repository.sshAddress);
    const QString page = QString::fromLatin1(repository.page.toEncoded());
    return {{u"html"_s, QJsonObject{{u"href"_s, page}}}, {u"clone"_s, clone}};
}

} // namespace

QByteArray written(const Repository &repository)
{
    QJsonObject object{{u"uuid"_s, repository.uuid},
                       {u"slug"_s, repository.slug},
                       {u"name"_s, repository.name},
                       {u"full_name"_s, repository.fullName},
                       {u"is_private"_s, repository.isPrivate},
                       {u"links"_s, links(repository)}};
    insertText(&object, u"description"_s, repository.description);
    insertText(&object, u"language"_s, repository.language);
    insertText(&object, u"updated_on"_s, repository.updatedOn.toString(Qt::ISODateWithMs));
    if (repository.mainBranch)
        object.insert(u"mainbranch"_s, QJsonObject{{u"name"_s, *repository.mainBranch}});
    if (!repository.project.key.isEmpty())
        object.insert(u"project"_s, projectObject(repository.project));
    if (repository.size >= 0)
        object.insert(u"size"_s, repository.size);
    return compact(object);
}

QByteArray written(const Project &project)
{
    return compact(projectObject(project));
}

QByteArray written(const Workspace &workspace)
{
    QJsonObject object{{u"uuid"_s, workspace.uuid},
                       {u"slug"_s, workspace.slug},
                       {u"is_privacy_enforced"_s, workspace.isPrivacyEnforced}};
    insertText(&object, u"name"_s, workspace.name);
    return compact({{u"administrator"_s, workspace.isAdministrator}, {u"workspace"_s, object}});
}

QByteArray written(WorkspacePermission permission)
{
    switch (permission) {
    case WorkspacePermission::Owner:
        return R"({"permission":"owner"})";
    case WorkspacePermission::CreateProject:
        return R"({"permission":"create-project"})";
    case WorkspacePermission::Collaborator:
        return R"({"permission":"collaborator"})";
    case WorkspacePermission::Member:
        return R"({"permission":"member"})";
    case WorkspacePermission::Unknown:
        break;
    }
    return "{}";
}

} // namespace windlass::bitbucket
