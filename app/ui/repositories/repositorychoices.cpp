// SPDX-FileCopyrightText: 2026 The Windlass developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/repositorychoices.h"

namespace windlass::ui {

RepositoryChoices::RepositoryChoices(QAbstractItemModel &repositories, QObject *parent)
    : QConcatenateTablesProxyModel(parent), m_repositories(repositories)
{
    m_offer.setColumnCount(repositories.columnCount());
    addSourceModel(&m_offer);
    addSourceModel(&repositories);
}

void RepositoryChoices::setOffer(const QString &text)
{
    if (text.isEmpty()) {
        m_offer.removeRows(0, m_offer.rowCount());
        return;
    }
    if (m_offer.rowCount() == 0) {
        QList<QStandardItem *> row;
        for (int column = 0; column < m_offer.columnCount(); ++column) {
            row.append(new QStandardItem);
            row.constLast()->setEditable(false);
        }
        m_offer.appendRow(row);
    }
    m_offer.item(0)->setText(text);
}

// QConcatenateTablesProxyModel does not pass these on.
bool RepositoryChoices::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_repositories.canFetchMore({});
}

void RepositoryChoices::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        m_repositories.fetchMore({});
}

void RepositoryChoices::sort(int column, Qt::SortOrder order)
{
    m_repositories.sort(column, order); // the offer stays on top
}

QVariant RepositoryChoices::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal
               ? m_repositories.headerData(section, orientation, role)
               : QConcatenateTablesProxyModel::headerData(section, orientation, role);
}

} // namespace windlass::ui
