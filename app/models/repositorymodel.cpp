// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repositorymodel.h"

#include "foundation/deliver.h"
#include "models/plaintext.h"

#include <QLocale>

namespace windlass::models {

using bitbucket::Repository;

RepositoryModel::RepositoryModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void RepositoryModel::setSource(LoadPage loadPage)
{
    m_loadPage = std::move(loadPage);
    m_filter.clear();
    reload();
}

void RepositoryModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

void RepositoryModel::reload()
{
    ++m_generation;
    beginResetModel();
    m_rows.clear();
    m_known.clear();
    m_visited.clear();
    m_next.clear();
    m_error.reset();
    m_state = m_loadPage ? LoadState::Idle : LoadState::Complete;
    endResetModel();
    Q_EMIT stateChanged();
    fetchMore({});
}

void RepositoryModel::retry()
{
    if (m_state != LoadState::Failed)
        return;
    setState(LoadState::Idle);
    fetchMore({});
}

int RepositoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RepositoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RepositoryModel::text(const Repository &repository, int column) const
{
    switch (column) {
    case NameColumn:
        return plainLine(repository.name);
    case ProjectColumn:
        return plainLine(repository.project.key);
    case PrivateColumn:
        return repository.isPrivate ? tr("yes") : tr("no");
    case UpdatedColumn:
        return QLocale().toString(repository.updatedOn.toLocalTime().date(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant RepositoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Repository &repository = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(repository, index.column());
    case Qt::ToolTipRole:
        if (index.column() == UpdatedColumn)
            return QLocale().toString(repository.updatedOn.toLocalTime(), QLocale::LongFormat);
        return plainLine(repository.fullName).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? tr("%1, %2").arg(
                   plainLine(repository.name), repository.isPrivate ? tr("private") : tr("public"))
                                            : text(repository, index.column());
    case RepositoryUuidRole:
        return repository.uuid;
    case SlugRole:
        return repository.slug;
    case IsPrivateRole:
        return repository.isPrivate;
    case UpdatedRole:
        return repository.updatedOn;
    default:
        return {};
    }
}

QVariant RepositoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Name");
    case ProjectColumn:
        return tr("Project");
    case PrivateColumn:
        return tr("Private");
    case UpdatedColumn:
        return tr("Updated");
    default:
        return {};
    }
}

bool RepositoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == LoadState::Idle;
}

void RepositoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return; // views ask again while a page is still on its way
    setState(LoadState::Loading);
    deliver(m_loadPage(m_filter, m_next), this,
            [this, generation = m_generation](const Result<Page<Repository>> &page) {
                if (generation == m_generation)
                    arrived(page);
            });
}

void RepositoryModel::arrived(const Result<Page<Repository>> &page)
{
    if (!page) {
        m_error = page.error();
        setState(LoadState::Failed);
        return;
    }
    m_error.reset();
    const bool hasNew = append(page->items);
    const bool isCircle = m_visited.contains(page->next);
    m_visited.insert(page->next);
    m_next = page->next;
    setState(m_next.isValid() && !isCircle ? LoadState::Idle : LoadState::Complete);
    if (!hasNew)
        fetchMore({}); // no view asks again when no row came
}

bool RepositoryModel::append(const QList<Repository> &items)
{
    QList<Repository> fresh;
    for (const Repository &item : items) {
        if (m_known.contains(item.uuid))
            continue;
        m_known.insert(item.uuid);
        fresh.append(item);
    }
    if (fresh.isEmpty())
        return false;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + fresh.size()) - 1);
    m_rows.append(fresh);
    endInsertRows();
    return true;
}

void RepositoryModel::setState(LoadState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace windlass::models
