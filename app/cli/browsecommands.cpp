// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/browsecommands.h"

#include "cli/console.h"
#include "foundation/deliver.h"
#include "workflows/session.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace windlass::cli {

QJsonObject toJson(const bitbucket::Repository &repository)
{
    const QString web = repository.page.toString();
    const QJsonObject project{{u"key"_s, repository.project.key},
                              {u"name"_s, repository.project.name},
                              {u"uuid"_s, repository.project.uuid}};
    QJsonObject object{{u"uuid"_s, repository.uuid},
                       {u"slug"_s, repository.slug},
                       {u"name"_s, repository.name},
                       {u"full_name"_s, repository.fullName},
                       {u"description"_s, repository.description},
                       {u"is_private"_s, repository.isPrivate},
                       {u"updated_on"_s, repository.updatedOn.toString(Qt::ISODateWithMs)},
                       {u"project"_s, project},
                       {u"links"_s, QJsonObject{{u"html"_s, QJsonObject{{u"href"_s, web}}}}}};
    object.insert(u"mainbranch"_s, repository.mainBranch ? QJsonValue(
                                       QJsonObject{{u"name"_s, *repository.mainBranch}})
                                                         : QJsonValue());
    return object;
}

void WorkspacesCommand::start()
{
    const auto account =
        workflows::chooseAccount(m_context.services, m_invocation.value(u"account"_s));
    if (!account) {
        end(account.error());
        return;
    }
    m_browse.emplace(m_context.sessions.open(*account));
    deliver(m_browse->workspaces(), this, [this](const Result<QList<bitbucket::Workspace>> &found) {
        if (!found) {
            end(found.error());
            return;
        }
        QJsonArray array;
        for (const bitbucket::Workspace &workspace : *found) {
            array.append(QJsonObject{{u"slug"_s, workspace.slug},
                                     {u"name"_s, workspace.name},
                                     {u"uuid"_s, workspace.uuid},
                                     {u"administrator"_s, workspace.isAdministrator}});
            if (!isJson())
                console::printRow({workspace.slug, workspace.name});
        }
        if (isJson())
            console::print(QJsonDocument(array));
        endLater(Done);
    });
}

void RepositoriesCommand::start()
{
    const auto account =
        workflows::chooseAccount(m_context.services, m_invocation.value(u"account"_s));
    if (!account) {
        end(account.error());
        return;
    }
    m_browse.emplace(m_context.sessions.open(*account));
    load({});
}

void RepositoriesCommand::load(const QUrl &next)
{
    const QString workspace = m_invocation.arguments.constFirst();
    const auto page =
        m_browse->repositories(workspace, {.name = m_invocation.value(u"filter"_s)}, next);
    deliver(page, this, [this](const Result<Page<bitbucket::Repository>> &loaded) {
        if (!loaded) {
            end(loaded.error());
            return;
        }
        m_found.append(loaded->items);
        const bool isCircle = m_visited.contains(loaded->next);
        m_visited.insert(loaded->next);
        m_isMore = loaded->next.isValid() && !isCircle;
        if (m_isMore && m_invocation.has(u"all"_s))
            load(loaded->next);
        else
            print();
    });
}

void RepositoriesCommand::print()
{
    QJsonArray array;
    for (const bitbucket::Repository &repository : std::as_const(m_found)) {
        array.append(toJson(repository));
        if (!isJson())
            console::printRow({repository.fullName, repository.project.key,
                               repository.isPrivate ? tr("private") : tr("public")});
    }
    if (isJson())
        console::print(QJsonDocument(array));
    if (m_isMore)
        console::tell(tr("There are more. Add --all, or --filter and a part of the name."));
    endLater(Done);
}

} // namespace windlass::cli
