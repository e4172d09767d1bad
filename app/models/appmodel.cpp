// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appmodel.h"

#include "models/plaintext.h"

#include <algorithm>

namespace windlass::models {

AppModel::AppModel(QObject *parent) : QAbstractListModel(parent)
{
}

void AppModel::removeMissing(const QList<Row> &rows)
{
    for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
        const bool stays = std::any_of(rows.begin(), rows.end(),
                                       [&](const Row &row) { return row.id == m_rows.at(at).id; });
        if (stays)
            continue;
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }
}

void AppModel::setApps(const QList<Row> &rows)
{
    removeMissing(rows);
    for (const Row &row : rows) {
        if (const QModelIndex known = indexOf(row.id); known.isValid()) {
            move(known, row);
            continue;
        }
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
        m_rows.append(row);
        endInsertRows();
    }
}

void AppModel::move(const QModelIndex &at, const Row &to)
{
    Row &row = m_rows[at.row()];
    if (row.folder == to.folder)
        return;
    row.folder = to.folder;
    row.name = to.name;
    Q_EMIT dataChanged(at, at);
}

void AppModel::setState(qint64 app, AppStanding standing, const QString &text)
{
    const QModelIndex at = indexOf(app);
    if (!at.isValid())
        return;
    Row &row = m_rows[at.row()];
    if (row.stateText == text && row.standing == standing)
        return;
    row.stateText = text;
    row.standing = standing;
    Q_EMIT dataChanged(at, at);
}

QModelIndex AppModel::indexOf(qint64 app) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == app)
            return index(row);
    }
    return {};
}

int AppModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AppModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return plainLine(row.name);
    case Qt::AccessibleTextRole:
        return row.stateText.isEmpty() ? plainLine(row.name)
                                       : tr("%1, %2").arg(plainLine(row.name), row.stateText);
    case Qt::ToolTipRole:
        return toolTipText(row.folder);
    case AppIdRole:
        return row.id;
    case FolderRole:
        return row.folder;
    case StateTextRole:
        return row.stateText;
    case StandingRole:
        return QVariant::fromValue(row.standing);
    default:
        return {};
    }
}

} // namespace windlass::models
