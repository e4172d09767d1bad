// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/keptlists.h"

#include "bitbucket/parse.h"
#include "bitbucket/write.h"
#include "foundation/logging.h"
#include "store/cachedlists.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace windlass::workflows {

using bitbucket::Project;
using bitbucket::Repository;
using bitbucket::Workspace;
using bitbucket::WorkspacePermission;
using store::ListRow;

namespace {

const QString workspaceList = u"workspaces"_s;
const QString descriptionList = u"workspace descriptions"_s; // rank: when they were fetched
const QString addressList = u"e-mail addresses"_s;           // key: the address
const QString permissionList = u"permissions"_s;             // likewise

QString projectList(const QString &workspaceUuid)
{
    return u"projects of "_s + workspaceUuid;
}

QString repositoryList(const QString &workspaceUuid)
{
    return u"repositories of "_s + workspaceUuid;
}

QDateTime timeOf(const ListRow &row)
{
    return QDateTime::fromMSecsSinceEpoch(row.rank, Qt::UTC);
}

ListRow rowOf(const Repository &repository)
{
    const QDateTime &updated = repository.updatedOn;
    return {repository.uuid, updated.isValid() ? updated.toMSecsSinceEpoch() : 0,
            bitbucket::written(repository)};
}

void tell(const Result<> &done)
{
    if (!done)
        qCWarning(lcStore, "A list was not kept: %s", qUtf8Printable(done.error().detail));
}

template <typename T>
QList<T> parsed(const QList<ListRow> &rows, Result<T> (*parse)(const QByteArray &))
{
    QList<T> values;
    for (const ListRow &row : rows) {
        if (const Result<T> value = parse(row.body))
            values.append(*value);
    }
    return values;
}

//! \a values in their order.
template <typename T> QList<ListRow> rowsOf(const QList<T> &values)
{
    QList<ListRow> rows;
    for (const T &value : values)
        rows.append({value.uuid, -qint64(rows.size()), bitbucket::written(value)});
    return rows;
}

} // namespace

QList<ListRow> KeptLists::rows(const QString &list) const
{
    return m_lists.rows(m_account, list, std::numeric_limits<int>::max())
        .value_or(QList<ListRow>());
}

bool KeptLists::isYoung(const QDateTime &fetchedAt) const
{
    const qint64 age = fetchedAt.secsTo(m_now());
    return fetchedAt.isValid() && age >= 0 && age < std::chrono::seconds(24h).count();
}

store::ListState KeptLists::wholeList(qsizetype count) const
{
    return {m_now(), count, true, 0};
}

QList<Workspace> KeptLists::workspaces() const
{
    QHash<QString, ListRow> descriptions;
    for (const ListRow &row : rows(descriptionList))
        descriptions.insert(row.key, row);
    QList<Workspace> workspaces = parsed(rows(workspaceList), bitbucket::parseWorkspaceAccess);
    for (Workspace &workspace : workspaces) {
        const ListRow row = descriptions.value(workspace.uuid);
        const Result<Workspace> described = bitbucket::parseWorkspaceAccess(row.body);
        if (!described)
            continue;
        workspace.name = described->name;
        workspace.isPrivacyEnforced = described->isPrivacyEnforced;
        workspace.isDescribed = described->isDescribed && isYoung(timeOf(row));
    }
    return workspaces;
}

QDateTime KeptLists::workspacesFetchedAt() const
{
    return m_lists.state(m_account, workspaceList).value_or(store::ListState()).fetchedAt;
}

void KeptLists::keepWorkspaces(const QList<Workspace> &workspaces)
{
    tell(m_lists.replace(m_account, workspaceList, wholeList(workspaces.size()),
                         rowsOf(workspaces)));
}

void KeptLists::keepDescription(const Workspace &workspace)
{
    tell(m_lists.put(
        m_account, descriptionList,
        {{workspace.uuid, m_now().toMSecsSinceEpoch(), bitbucket::written(workspace)}}));
}

std::optional<QStringList> KeptLists::addresses() const
{
    if (!isYoung(m_lists.state(m_account, addressList).value_or(store::ListState()).fetchedAt))
        return std::nullopt;
    QStringList addresses;
    for (const ListRow &row : rows(addressList))
        addresses.append(row.key);
    return addresses;
}

void KeptLists::keepAddresses(const QStringList &addresses)
{
    QList<ListRow> rows;
    for (const QString &address : addresses)
        rows.append({address, -qint64(rows.size()), {}});
    tell(m_lists.replace(m_account, addressList, wholeList(rows.size()), rows));
}

std::optional<QList<Project>> KeptLists::projects(const QString &workspaceUuid) const
{
    const QString list = projectList(workspaceUuid);
    if (!isYoung(m_lists.state(m_account, list).value_or(store::ListState()).fetchedAt))
        return std::nullopt;
    return parsed(rows(list), bitbucket::parseProject);
}

void KeptLists::keepProjects(const QString &workspaceUuid, const QList<Project> &projects)
{
    tell(m_lists.replace(m_account, projectList(workspaceUuid), wholeList(projects.size()),
                         rowsOf(projects)));
}

std::optional<WorkspacePermission> KeptLists::permission(const QString &workspaceUuid) const
{
    const auto row = m_lists.row(m_account, permissionList, workspaceUuid);
    if (!row || !*row || !isYoung(timeOf(**row)))
        return std::nullopt;
    return bitbucket::parsePermission((*row)->body).value_or(WorkspacePermission::Unknown);
}

void KeptLists::keepPermission(const QString &workspaceUuid, WorkspacePermission permission)
{
    tell(m_lists.put(
        m_account, permissionList,
        {{workspaceUuid, m_now().toMSecsSinceEpoch(), bitbucket::written(permission)}}));
}

store::ListState KeptLists::repositoriesState(const QString &workspaceUuid) const
{
    return m_lists.state(m_account, repositoryList(workspaceUuid)).value_or(store::ListState());
}

void KeptLists::keepRepositoriesState(const QString &workspaceUuid, const store::ListState &state)
{
    tell(m_lists.saveState(m_account, repositoryList(workspaceUuid), state));
}

QList<Repository> KeptLists::repositories(const QString &workspaceUuid, int count,
                                          const std::optional<Repository> &after) const
{
    const auto place = after ? std::optional(rowOf(*after)) : std::nullopt;
    const auto rows = m_lists.rows(m_account, repositoryList(workspaceUuid), count, place);
    return parsed(rows.value_or(QList<ListRow>()), bitbucket::parseRepository);
}

void KeptLists::keepRepositories(const QString &workspaceUuid,
                                 const QList<Repository> &repositories)
{
    QList<ListRow> rows;
    for (const Repository &repository : repositories)
        rows.append(rowOf(repository));
    tell(m_lists.put(m_account, repositoryList(workspaceUuid), rows));
}

void KeptLists::removeRepositories(const QString &workspaceUuid, const QStringList &uuids)
{
    tell(m_lists.remove(m_account, repositoryList(workspaceUuid), uuids));
}

} // namespace windlass::workflows
