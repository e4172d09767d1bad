// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspacemodel.h"

#include "foundation/deliver.h"
#include "models/plaintext.h"

namespace windlass::models {

using bitbucket::Workspace;

WorkspaceModel::WorkspaceModel(QObject *parent) : QAbstractListModel(parent)
{
}

void WorkspaceModel::setSource(Load load)
{
    m_load = std::move(load);
    reload();
}

void WorkspaceModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_error.reset();
    m_state = m_load ? LoadState::Loading : LoadState::Complete;
    endResetModel();
    Q_EMIT stateChanged();
    ++m_generation;
    if (!m_load)
        return;
    deliver(m_load(), this,
            [this, generation = m_generation](const Result<QList<Workspace>> &workspaces) {
                if (generation != m_generation)
                    return;
                beginResetModel();
                if (workspaces)
                    m_rows = *workspaces;
                else
                    m_error = workspaces.error();
                m_state = workspaces ? LoadState::Complete : LoadState::Failed;
                endResetModel();
                Q_EMIT stateChanged();
            });
}

int WorkspaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant WorkspaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Workspace &workspace = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return plainLine(workspace.name.isEmpty() ? workspace.slug : workspace.name);
    case Qt::ToolTipRole:
        return plainLine(workspace.slug).toHtmlEscaped();
    case SlugRole:
        return workspace.slug;
    case IsAdministratorRole:
        return workspace.isAdministrator;
    default:
        return {};
    }
}

} // namespace windlass::models
