// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspacemodel.h"

#include "foundation/deliver.h"
#include "models/plaintext.h"

#include <algorithm>

namespace windlass::models {

using bitbucket::Workspace;

WorkspaceModel::WorkspaceModel(QObject *parent) : QAbstractListModel(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &WorkspaceModel::resume);
}

void WorkspaceModel::setSource(const WorkspaceSource &source)
{
    ++m_generation;
    m_pause.stop();
    m_source = source;
    m_error.reset();
    m_isDescribing = false;
    m_nameless.clear();
    m_state = LoadState::Complete;
    beginResetModel();
    m_rows = source.kept;
    endResetModel();
    Q_EMIT stateChanged();
    if (!source.isFresh)
        reload();
    else
        describeNext();
}

void WorkspaceModel::reload()
{
    if (!m_source.load || m_state == LoadState::Loading)
        return;
    m_error.reset();
    m_nameless.clear();
    m_state = LoadState::Loading;
    Q_EMIT stateChanged();
    deliver(m_source.load(), this,
            [this, generation = m_generation](const Result<QList<Workspace>> &workspaces) {
                if (generation == m_generation)
                    arrived(workspaces);
            });
}

void WorkspaceModel::arrived(const Result<QList<Workspace>> &workspaces)
{
    if (workspaces) {
        m_state = LoadState::Complete;
        show(*workspaces);
    } else {
        m_state = LoadState::Failed;
        m_error = workspaces.error();
        resumeLater(*m_error);
    }
    Q_EMIT stateChanged();
    describeNext();
}

//! Names that are known stay until there are newer ones.
void WorkspaceModel::show(QList<Workspace> rows)
{
    bool isSameOrder = rows.size() == m_rows.size();
    for (qsizetype row = 0; row < rows.size(); ++row) {
        Workspace &workspace = rows[row];
        isSameOrder = isSameOrder && m_rows.at(row).uuid == workspace.uuid;
        const QModelIndex known = indexOf(workspace.uuid);
        if (!known.isValid() || workspace.isDescribed)
            continue;
        workspace.name = m_rows.at(known.row()).name;
        workspace.isPrivacyEnforced = m_rows.at(known.row()).isPrivacyEnforced;
        workspace.isDescribed = m_rows.at(known.row()).isDescribed;
    }
    if (rows == m_rows)
        return;
    if (isSameOrder) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void WorkspaceModel::setShown(int first, int last)
{
    m_firstShown = first;
    m_lastShown = last;
    describeNext();
}

int WorkspaceModel::nextNameless() const
{
    const int last = std::min(m_lastShown, int(m_rows.size()) - 1);
    for (int row = std::max(0, m_firstShown); row <= last; ++row) {
        if (!m_rows.at(row).isDescribed && !m_nameless.contains(m_rows.at(row).uuid))
            return row;
    }
    return -1;
}

void WorkspaceModel::describeNext()
{
    const int row = nextNameless();
    if (row < 0 || m_isDescribing || !m_source.describe || m_pause.isActive())
        return;
    m_isDescribing = true;
    const QString uuid = m_rows.at(row).uuid;
    deliver(m_source.describe(m_rows.at(row).slug), this,
            [this, uuid, generation = m_generation](const Result<Workspace> &known) {
                if (generation == m_generation)
                    described(uuid, known);
            });
}

void WorkspaceModel::described(const QString &uuid, const Result<Workspace> &known)
{
    m_isDescribing = false;
    const QModelIndex at = indexOf(uuid);
    if (!known) {
        // A workspace whose name cannot be read is still a workspace; its slug is shown.
        m_nameless.insert(uuid);
        resumeLater(known.error());
    } else if (at.isValid()) {
        Workspace &workspace = m_rows[at.row()];
        workspace.name = known->name;
        workspace.isPrivacyEnforced = known->isPrivacyEnforced;
        workspace.isDescribed = true;
        Q_EMIT dataChanged(at, at);
    }
    describeNext();
}

void WorkspaceModel::resumeLater(const Error &error)
{
    if (error.kind != ErrorKind::RateLimited || !m_source.pausedUntil)
        return;
    const QDateTime until = m_source.pausedUntil();
    if (until.isValid())
        m_pause.start(int(std::max<qint64>(QDateTime::currentDateTimeUtc().msecsTo(until), 0)) + 1);
}

void WorkspaceModel::resume()
{
    m_nameless.clear();
    if (m_state == LoadState::Failed)
        reload();
    else
        describeNext();
}

QModelIndex WorkspaceModel::indexOf(const QString &slugOrUuid) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).uuid == slugOrUuid || m_rows.at(row).slug == slugOrUuid)
            return index(row);
    }
    return {};
}

int WorkspaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

static QString toolTip(const Workspace &workspace)
{
    const QString slug = plainLine(workspace.slug);
    return toolTipText(workspace.isAdministrator
                           ? WorkspaceModel::tr("%1, you are an administrator").arg(slug)
                           : slug);
}

QVariant WorkspaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Workspace &workspace = m_rows.at(index.row());
    const QString name = plainLine(workspace.name.isEmpty() ? workspace.slug : workspace.name);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return workspace.isAdministrator ? tr("%1, administrator").arg(name) : name;
    case Qt::ToolTipRole:
        return toolTip(workspace);
    case SlugRole:
        return workspace.slug;
    case UuidRole:
        return workspace.uuid;
    case IsAdministratorRole:
        return workspace.isAdministrator;
    default:
        return {};
    }
}

} // namespace windlass::models
